import type { Catalogue } from '../catalogue.ts'
import { ruleRefusals } from './rule-refusals.ts'
import { identityRefusals } from './identity-refusals.ts'

export const refusals: Catalogue['refusals'] = {
  'input.malformed': {
    title: 'Nicht lesbar',
    happened: 'Was gesendet wurde, ist kein gültiges JSON; die Nummernstelle konnte es nicht lesen. Es wurde nichts geändert.',
    fix: 'Prüfen Sie das JSON und senden Sie es erneut.',
  },
  'input.invalid': {
    title: 'Einige Werte sind nicht verwendbar',
    happened: 'Einige der gesendeten Werte sind nicht verwendbar. Es wurde nichts geändert.',
    fix: 'Korrigieren Sie jeden Wert, der in „errors“ steht, und senden Sie alles erneut.',
  },
  'input.too_large': {
    title: 'Zu viel auf einmal',
    happened: 'Was gesendet wurde, ist größer, als die Nummernstelle in einem Aufruf annimmt. Es wurde nichts geändert.',
    fix: 'Senden Sie weniger auf einmal; Dokumente werden einzeln hochgeladen, jedes bis 20 MB.',
  },
  'input.media_type': {
    title: 'Medientyp nicht angenommen',
    happened: 'Was gesendet wurde, hat einen Content-Type, den diese Adresse nicht annimmt. Es wurde nichts geändert.',
    fix: 'Senden Sie application/json oder, wo ein Dokument hochgeladen wird, multipart/form-data.',
  },
  'cursor.invalid': {
    title: 'Unbekannte Stelle in der Liste',
    happened: 'Der Cursor stammt nicht aus dieser Liste; welche Seite folgt, ist daraus nicht zu erkennen.',
    fix: 'Beginnen Sie ohne Cursor und verwenden Sie dann den nextCursor jeder Seite, bei gleicher Sortierung.',
  },
  'pattern.invalid': {
    title: 'Muster nicht verstanden',
    happened: 'Das Muster enthält etwas anderes als Ziffern, Buchstaben der Telefontastatur und „?“.',
    fix: 'Verwenden Sie Ziffern, „?“ für eine beliebige Ziffer oder Buchstaben wie auf einer Telefontastatur, und suchen Sie erneut.',
  },
  'route.unknown': {
    title: 'Adresse unbekannt',
    happened: 'Unter dieser Adresse gibt es nichts, oder sie kennt diese Methode nicht.',
    fix: 'Vergleichen Sie Adresse und Methode mit /openapi.json.',
  },
  'resource.not_found': {
    title: 'Nicht gefunden',
    happened: 'Hier nicht zu finden: {{noun, the}}. Unter dieser Kennung gibt es nichts, oder es ist nicht für Sie bestimmt.',
    fix: 'Prüfen Sie die Kennung und ob Sie bei der richtigen Organisation angemeldet sind.',
  },
  'idempotency.key_invalid': {
    title: 'Idempotency-Key nicht verwendbar',
    happened: 'Der Idempotency-Key ist leer, zu lang oder enthält unzulässige Zeichen. Es wurde nichts angelegt.',
    fix: 'Senden Sie einen Schlüssel aus 1 bis 255 druckbaren ASCII-Zeichen; eine neue UUID eignet sich gut.',
  },
  'idempotency.key_reused': {
    title: 'Idempotency-Key schon verwendet',
    happened: 'Dieser Idempotency-Key kam schon einmal mit anderem Inhalt. Das erste Ergebnis gilt; nichts Neues wurde angelegt.',
    fix: 'Senden Sie für etwas Neues einen neuen Schlüssel; um den früheren Aufruf zu wiederholen, genau dasselbe wie damals.',
  },
  'precondition.missing': {
    title: 'If-Match fehlt',
    happened: 'Das können mehrere zugleich bearbeiten; eine Änderung muss deshalb sagen, von welchem Stand sie ausgeht. Es wurde nichts geändert.',
    fix: 'Rufen Sie den jetzigen Stand ab und senden Sie mit der Änderung dessen ETag in If-Match.',
  },
  'precondition.stale': {
    title: 'Inzwischen geändert',
    happened: 'Jemand hat das geändert, nachdem Sie es abgerufen hatten. Jene Änderung gilt; Ihre wurde nicht übernommen.',
    fix: 'Rufen Sie den jetzigen Stand ab, ändern Sie ihn und senden Sie ihn mit dem neuen ETag.',
  },
  'state.wrong': {
    title: 'In diesem Status nicht möglich',
    happened: '„{{event, verb}}“ ist jetzt nicht möglich, denn {{noun, this}} hat den Status „{{status, status}}“. Es wurde nichts geändert.',
    fix: 'Rufen Sie den jetzigen Stand ab. Von dort aus ist möglich: {{possible, verbs}}.',
  },

  ...identityRefusals,

  ...ruleRefusals,
  'offer.regulated': {
    title: 'Diese Nummern brauchen Unterlagen',
    happened: 'Mindestens eine dieser Nummern ist reguliert und kann nicht direkt gekauft werden. Es wurde nichts gekauft, und es wird nichts berechnet.',
    fix: 'Reservieren Sie die Nummern, füllen Sie ein Dossier aus und reichen Sie einen Antrag ein; die unregulierten kaufen Sie für sich.',
  },
  'offer.unavailable': {
    title: 'Nicht mehr verfügbar',
    happened: 'Mindestens eine dieser Nummern steht nicht mehr zum Verkauf: Sie ist vergeben, oder der Anbieter hat sie zurückgezogen. Stattdessen wurde nichts gekauft oder reserviert.',
    fix: 'Lassen Sie sie weg, oder suchen Sie eine andere.',
  },
  'hold.taken': {
    title: 'Schon reserviert',
    happened: 'Diese Nummer ist schon reserviert. Nur eine Organisation kann eine Nummer reservieren, und jemand war schneller.',
    fix: 'Wählen Sie eine andere Nummer; diese erscheint wieder in der Suche, wenn die Reservierung endet.',
  },
  'hold.limit_reached': {
    title: 'Zu viele Reservierungen',
    happened: 'Ihre Organisation hätte mehr als {{limit}} Nummern zugleich reserviert. Keine weitere wurde reserviert; die vorhandenen Reservierungen bleiben.',
    fix: 'Geben Sie Nummern frei, die Sie nicht mehr wollen, oder reichen Sie den Antrag ein, der sie verwendet.',
  },
  'carrier.not_simulated': {
    title: 'Ein echter Anbieter',
    happened: 'Nur simulierte Anbieter lassen sich steuern, und {{carrier}} ist ein echter. Es wurde nichts geändert.',
    fix: 'Wählen Sie einen simulierten Anbieter.',
  },

  'dossier.incomplete': {
    title: 'Dossier unvollständig',
    happened: 'Das Dossier erfüllt noch nicht alle Anforderungen der Vorschrift. Was Sie ausgefüllt haben, bleibt erhalten.',
    fix: 'Ergänzen Sie, was „errors“ nennt, und reichen Sie erneut ein.',
  },
  'dossier.busy': {
    title: 'Dossier anderswo in Prüfung',
    happened: 'Dieses Dossier wird mit einem anderen Antrag geprüft und kann nicht zweimal eingereicht werden. Ihr Entwurf bleibt erhalten.',
    fix: 'Warten Sie die Entscheidung über den anderen Antrag ab, oder verwenden Sie ein anderes Dossier.',
  },
  'dossier.end_user_not_allowed': {
    title: 'Nicht für diesen Endnutzer',
    happened: 'Solche Nummern ({{country, country}}, {{numberType, numberType}}) stehen diesem Endnutzer nicht offen: {{endUserType, endUserType}}.',
    fix: 'Wählen Sie einen anderen Endnutzer oder Nummerntyp; die Vorschriften führen auf, wer welche erhalten kann.',
  },
  'document.missing': {
    title: 'Kein Dokument gesendet',
    happened: 'Der Upload enthält keinen Teil namens „file“. Es wurde nichts gespeichert.',
    fix: 'Senden Sie das Dokument als multipart/form-data in einem Teil namens „file“.',
  },
  'document.empty': {
    title: 'Leeres Dokument',
    happened: 'Das Dokument, das ankam, hat keinen Inhalt. Es wurde nichts gespeichert.',
    fix: 'Öffnen Sie es auf Ihrem Computer, um zu sehen, ob es vollständig ist, und laden Sie es erneut hoch.',
  },
  'document.too_large': {
    title: 'Dokument zu groß',
    happened: 'Das Dokument ist größer als {{limitMegabytes, megabytes}}. Es wurde nichts gespeichert.',
    fix: 'Scannen Sie es mit 200 bis 300 dpi, oder speichern Sie es als kleineres PDF, und laden Sie es erneut hoch.',
  },
  'document.type_not_accepted': {
    title: 'Kein PDF, PNG oder JPEG',
    happened: 'Das Dokument ist kein PDF, PNG oder JPEG, was auch immer sein Name sagt: Es zählt der Inhalt. Es wurde nichts gespeichert.',
    fix: 'Speichern oder scannen Sie es als PDF, PNG oder JPEG und laden Sie das hoch.',
  },
  'document.not_usable': {
    title: 'Dokument hier nicht verwendbar',
    happened: 'Dieses Dokument wurde beanstandet oder ersetzt und kann keinen Platz belegen. Das Dossier blieb unverändert.',
    fix: 'Laden Sie ein neues Dokument hoch und verwenden Sie dieses.',
  },
  'document.in_use': {
    title: 'Dokument liegt in einem Dossier',
    happened: 'Dieses Dokument liegt in einem Dossier oder wurde mit einem eingereicht und kann nicht gelöscht werden. Es wurde nichts geändert.',
    fix: 'Nehmen Sie es zuerst von seinen Plätzen; was eingereicht ist, bleibt bei seinem Dossier.',
  },
  'address.unusable': {
    title: 'Adresse nicht verwendbar',
    happened: 'Unter dieser Adresse kann niemand Nummern nutzen. Sie wurde nicht gespeichert.',
    fix: 'Korrigieren Sie jede Zeile, die in „errors“ steht, und senden Sie sie erneut.',
  },
  'address.in_use': {
    title: 'Adresse in Verwendung',
    happened: 'Diese Adresse ist bei {{numbers, list}} eingetragen und wurde deshalb nicht entfernt.',
    fix: 'Kündigen Sie zuerst diese Nummern, oder behalten Sie die Adresse.',
  },

  'request.incomplete': {
    title: 'Antrag unvollständig',
    happened: 'Der Antrag kann noch nicht eingereicht werden, weil etwas fehlt. Ihr Entwurf bleibt erhalten.',
    fix: 'Ergänzen Sie, was „errors“ nennt, und reichen Sie erneut ein.',
  },
  'request.country_mismatch': {
    title: 'Nummern eines anderen Landes',
    happened: 'Ein Antrag gilt für Nummern eines Landes, hier {{country, country}}; einige dieser Nummern gehören nicht dazu. Es wurde nichts geändert.',
    fix: 'Nehmen Sie die anderen Nummern heraus und stellen Sie für sie einen eigenen Antrag.',
  },
  'request.type_mismatch': {
    title: 'Nummern mehrerer Typen',
    happened: 'Ein Antrag gilt für Nummern eines Typs, weil jeder Typ eigene Unterlagen hat. Es wurde nichts geändert.',
    fix: 'Behalten Sie die Nummern eines Typs und stellen Sie für die anderen einen eigenen Antrag.',
  },
  'request.dossier_mismatch': {
    title: 'Das Dossier passt nicht',
    happened: 'Das Dossier wurde für ein anderes Land, einen anderen Nummerntyp oder einen anderen Anbieter angelegt. Ihr Entwurf bleibt erhalten.',
    fix: 'Wählen Sie ein passendes Dossier, oder legen Sie für diese Nummern eines an; hochgeladene Dokumente lassen sich wieder verwenden.',
  },
  'request.hold_lost': {
    title: 'Eine Nummer ist nicht mehr reserviert',
    happened: 'Mindestens eine Nummer des Antrags ist nicht mehr für Sie reserviert. Der übrige Entwurf bleibt erhalten.',
    fix: 'Nehmen Sie die Nummern heraus, die in „errors“ stehen, reservieren Sie auf Wunsch andere, und reichen Sie erneut ein.',
  },
  'choice.not_offered': {
    title: 'Nicht unter den Vorschlägen',
    happened: 'Mindestens eine der gewählten Nummern wurde für diesen Antrag nicht vorgeschlagen. Es wurde nichts ausgewählt.',
    fix: 'Rufen Sie den Antrag erneut auf und wählen Sie unter den vorgeschlagenen Nummern.',
  },
  'remark.too_late': {
    title: 'Austausch beendet',
    happened: 'Dieser Antrag wurde vor mehr als {{days, number}} Tagen geschlossen, und mit ihm der Austausch. Die Bemerkung wurde nicht hinzugefügt.',
    fix: 'Kopieren Sie Ihren Text in einen neueren Antrag, oder stellen Sie einen neuen.',
  },
  'case.own_request': {
    title: 'Ein Antrag Ihrer eigenen Organisation',
    happened: 'Diesen Antrag stellt Ihre eigene Organisation; entscheiden muss darüber jemand aus einer anderen. Es wurde nichts geändert.',
    fix: 'Lassen Sie ihn für einen Prüfer einer anderen Organisation in der Warteschlange.',
  },
  'case.claimed_by_another': {
    title: 'Von jemand anderem übernommen',
    happened: '{{assignee}} arbeitet an diesem Vorgang. Es wurde nichts geändert.',
    fix: 'Nehmen Sie einen anderen Vorgang, oder bitten Sie {{assignee}}, diesen zurückzulegen.',
  },
  'case.assignee_no_reviewer': {
    title: 'Keine Prüferin, kein Prüfer',
    happened: 'Die genannte Person gehört nicht zu den Prüfern der Nummernstelle oder kann sich nicht mehr anmelden. Der Vorgang blieb, wo er war.',
    fix: 'Wählen Sie jemanden unter den Prüfern der Nummernstelle.',
  },
  'case.assignee_own_request': {
    title: 'Ein Antrag der eigenen Organisation',
    happened: '{{assignee}} gehört zur Organisation, die diesen Antrag stellt; entscheiden muss darüber jemand aus einer anderen. Der Vorgang blieb, wo er war.',
    fix: 'Geben Sie ihn einem Prüfer einer anderen Organisation.',
  },
  'case.verdict_missing': {
    title: 'Nicht alles ist anerkannt',
    happened: 'Ein Vorgang wird genehmigt, sobald jedes Dokument anerkannt ist; einige sind beanstandet, abgelaufen oder noch nicht beurteilt. Ihre bisherigen Befunde bleiben erhalten.',
    fix: 'Beurteilen Sie die Dokumente, die in „errors“ stehen; ist eines beanstandet oder abgelaufen, geben Sie den Antrag zurück.',
  },
  'case.nothing_refused': {
    title: 'Nichts nachzubessern',
    happened: 'Kein Dokument ist beanstandet und kein Grund genannt; der Antragsteller wüsste nicht, was nachzubessern ist. Es wurde nichts zurückgegeben.',
    fix: 'Beanstanden Sie ein Dokument oder nennen Sie einen Grund, und geben Sie dann zurück; ist alles in Ordnung, genehmigen Sie.',
  },

  'order.not_denied': {
    title: 'Der Anbieter bestreitet diese Bestellung nicht',
    happened: 'Bereinigen lässt sich nur eine Bestellung, die der Anbieter angenommen hat und nun nicht kennen will; das hat er seit seiner letzten Antwort nicht gesagt. Es wurde nichts geändert.',
    fix: 'Lassen Sie jetzt beim Anbieter anfragen (retry), und bereinigen Sie die Bestellung, wenn er sie erneut nicht kennt.',
  },
  'number.in_use': {
    title: 'Nummer in Verwendung',
    happened: 'Diese Nummer wird genutzt von {{usedBy, list}} und wurde deshalb nicht gekündigt.',
    fix: 'Nehmen Sie die Nummer zuerst dort heraus, und kündigen Sie sie dann.',
  },
  'number.quarantine_over': {
    title: 'Quarantäne vorbei',
    happened: 'Die Quarantäne dieser Nummer ist beendet, und sie geht an den Anbieter zurück; sie lässt sich nicht mehr zurückholen.',
    fix: 'Suchen Sie nach ihr: Vielleicht steht sie wieder zum Verkauf.',
  },
  'number.requires_request': {
    title: 'Unterlagen nötig',
    happened: '{{number}} braucht Unterlagen und kann nicht gekauft werden. Die Nummer ist im Antrag {{reference}} für Sie reserviert.',
    fix: 'Setzen Sie den Antrag fort: {{link}}',
  },
  'number.known': {
    title: 'Schon vergeben',
    happened: '{{number}} steht schon im Inventar einer Organisation dieser Nummernstelle. Es wurde nichts hinzugefügt.',
    fix: 'Suchen Sie in Ihrem eigenen Inventar danach, oder wählen Sie eine andere Nummer.',
  },
  'number.carried': {
    title: 'Nummer eines Anbieters der Nummernstelle',
    happened: '{{number}} gehört einem Anbieter dieser Nummernstelle und damit zu keinem eigenen Konto. Es wurde nichts hinzugefügt.',
    fix: 'Kaufen oder beantragen Sie die Nummer hier, oder prüfen Sie die Ziffern.',
  },
  'number.no_mms': {
    title: 'Kein MMS',
    happened: '{{number}} überträgt kein MMS; es gibt also keine Medien durchzulassen oder zurückzuhalten. Es wurde nichts geändert.',
    fix: 'Lassen Sie die erlaubten Inhalte weg, oder wählen Sie eine Nummer, die MMS überträgt.',
  },

  'desk.database_away': {
    title: 'Die Nummernstelle ist vorübergehend geschlossen',
    happened: 'Die Nummernstelle erreicht ihre Datenbank nicht. Es wurde nichts geändert.',
    fix: 'Versuchen Sie es in einer Minute erneut, mit demselben Idempotency-Key, wenn Sie einen gesendet haben.',
  },
  'desk.disk_full': {
    title: 'Kein Platz für Dokumente',
    happened: 'Auf der Festplatte der Nummernstelle ist kein Platz mehr. Es wurde nichts gespeichert.',
    fix: 'Versuchen Sie es später erneut; der Betreiber dieser Nummernstelle muss Platz schaffen.',
  },
  'desk.busy': {
    title: 'Die Nummernstelle ist ausgelastet',
    happened: 'Es geschieht gerade zu viel auf einmal; dies wurde nicht begonnen.',
    fix: 'Versuchen Sie es in einigen Sekunden erneut, mit demselben Idempotency-Key, wenn Sie einen gesendet haben.',
  },
  'desk.bug': {
    title: 'Unser Fehler',
    happened: 'Etwas ging schief, das nicht schiefgehen darf: Es ist ein Fehler der Nummernstelle, und er ist festgehalten.',
    fix: 'Sehen Sie nach, was schon geändert ist, bevor Sie es wiederholen; bleibt der Fehler, nennen Sie dem Betreiber „instance“ aus dieser Antwort.',
  },
}
