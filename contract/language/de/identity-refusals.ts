import type { Catalogue } from '../catalogue.ts'
import type { identityRefusals as english } from '../en/identity-refusals.ts'

type Words = Pick<Catalogue['refusals'], keyof typeof english>

export const identityRefusals: Words = {
  'sign_in.required': {
    title: 'Bitte zuerst anmelden',
    happened: 'Dafür muss eine Person oder ein API-Client angemeldet sein; das ist nicht der Fall, oder die Sitzung ist beendet.',
    fix: 'Melden Sie sich an, oder fordern Sie ein neues Token an und senden Sie es als „Authorization: Bearer …“.',
  },
  'sign_in.other_site': {
    title: 'Von einer anderen Website gesendet',
    happened: 'Dieser Aufruf gehört zur Sitzung eines Browsers oder verlangt eine, aber eine andere Website hat ihn gesendet, oder sein Ursprung ist nicht zu erkennen. Es wurde nichts getan.',
    fix: 'Verwenden Sie die Konsole unter der Adresse der Nummernstelle. Programme melden sich mit einem Token an: „Authorization: Bearer …“.',
  },
  'sign_in.wrong': {
    title: 'Anmeldung fehlgeschlagen',
    happened: 'Mit diesen Zugangsdaten ist keine Anmeldung möglich: Eine der beiden Angaben ist falsch, oder der Zugang wurde entzogen.',
    fix: 'Prüfen Sie beide und versuchen Sie es erneut; ein Administrator Ihrer Organisation kann ein neues Passwort setzen oder einen neuen API-Client anlegen.',
  },
  'sign_in.too_many': {
    title: 'Zu viele Versuche',
    happened: 'Es gab zu viele fehlgeschlagene Anmeldeversuche; die Nummernstelle nimmt für eine Weile keine mehr an.',
    fix: 'Warten Sie {{retryAfterSeconds, minutes}} und versuchen Sie es dann erneut.',
  },
  'live.too_many': {
    title: 'Zu viele Datenströme',
    happened: 'Diese Sitzung verfolgt schon {{limit}}-mal gleichzeitig, was sich ändert; öfter bedient die Nummernstelle keine.',
    fix: 'Beenden Sie einen Datenstrom, den niemand liest, und versuchen Sie es dann erneut.',
  },
  'permission.missing': {
    title: 'Berechtigung fehlt',
    happened: 'Dafür ist die Berechtigung {{permission}} nötig, die Sie nicht haben.',
    fix: 'Bitten Sie einen Administrator Ihrer Organisation darum.',
  },
  'proof.needed': {
    title: 'Bitte bestätigen, dass Sie es sind',
    happened: 'Das ändert Ihre Anmeldung, und zuletzt haben Sie vor mehr als {{proofSeconds, minutes}} bestätigt, dass Sie es sind. Es wurde nichts geändert.',
    fix: 'Bestätigen Sie es noch einmal mit Passwort, Code oder Passkey, und versuchen Sie es dann erneut.',
  },
  'licence.missing': {
    title: 'Lizenz fehlt',
    happened: 'Die Lizenz Ihrer Organisation, {{licence}}, umfasst keine SMS-Nummern. Die Berechtigung haben Sie.',
    fix: 'SMS-Nummern gehören zu {{unlocking, either}}: Wenden Sie sich an die Person, die die Lizenzen Ihrer Organisation verwaltet.',
  },
  'licence_and_permission.missing': {
    title: 'Lizenz und Berechtigung fehlen',
    happened: 'Die Lizenz Ihrer Organisation, {{licence}}, umfasst keine SMS-Nummern, und Ihnen fehlt die Berechtigung {{permission}}.',
    fix: 'Beides ist nötig: eine Lizenz mit SMS-Nummern ({{unlocking, either}}) und die Berechtigung von einem Administrator Ihrer Organisation.',
  },
  'grant.above_own': {
    title: 'Mehr, als Sie selbst haben',
    happened: 'Vergeben lässt sich nur, was man selbst hat; Ihnen fehlt: {{grants, list}}. Es wurde nichts vergeben.',
    fix: 'Lassen Sie diese weg, oder fragen Sie jemanden, der sie hat.',
  },

  'people.email_taken': {
    title: 'E-Mail-Adresse schon in Verwendung',
    happened: 'Mit dieser E-Mail-Adresse meldet sich schon jemand an. Niemand wurde hinzugefügt oder geändert.',
    fix: 'Verwenden Sie eine andere Adresse, oder suchen Sie diese Person unter den vorhandenen.',
  },
  'people.last_admin': {
    title: 'Der letzte Administrator',
    happened: 'Das ist der letzte Administrator der Organisation; ohne ihn könnte niemand mehr anderen Zugang geben. Es wurde nichts geändert.',
    fix: 'Machen Sie zuerst jemand anderen zum Administrator.',
  },
  'view.name_taken': {
    title: 'Name vergeben',
    happened: 'Sie haben auf dieser Seite schon eine Ansicht namens „{{name}}“. Es wurde nichts geändert.',
    fix: 'Wählen Sie einen anderen Namen, oder ersetzen Sie jene Ansicht durch das, was Sie jetzt sehen.',
  },
  'view.limit_reached': {
    title: 'Zu viele Ansichten',
    happened: 'Sie haben {{limit, number}} Ansichten; mehr merkt sich die Nummernstelle je Person nicht. Diese wurde nicht gespeichert.',
    fix: 'Entfernen Sie eine, die Sie nicht mehr brauchen, und speichern Sie erneut.',
  },

  'sign_in.second_factor_needed': {
    title: 'Noch ein Schritt',
    happened: 'Das Passwort stimmt. Verlangt wird auch ein Code der Authenticator-App; die Nummernstelle wartet fünf Minuten darauf.',
    fix: 'Senden Sie den Code oder einen Wiederherstellungscode mit „challenge“ an /api/v1/sessions/secondFactor.',
  },
  'sign_in.challenge_gone': {
    title: 'Zu lange gewartet',
    happened: 'Auf diesen Code wartet die Nummernstelle nicht mehr: Fünf Minuten sind vorbei, oder er wurde schon verwendet.',
    fix: 'Melden Sie sich erneut mit dem Passwort an.',
  },
  'sign_in.code_wrong': {
    title: 'Code stimmt nicht',
    happened: 'Dieser Code ist falsch, zu alt oder schon verwendet. Das Passwort gilt weiterhin.',
    fix: 'Warten Sie auf den nächsten Code und senden Sie diesen, oder einen Wiederherstellungscode. Stimmt nie einer, stellen Sie die Uhrzeit Ihres Telefons auf automatisch.',
  },
  'person.required': {
    title: 'Nur für Personen',
    happened: 'Das gehört zu einer Person: Ein API-Client hat kein Passwort, keine E-Mails und keine Passkeys.',
    fix: 'Melden Sie sich als Person an.',
  },
  'password.wrong': {
    title: 'Passwort stimmt nicht',
    happened: 'Das gesendete Passwort ist nicht das aktuelle. Es wurde nichts geändert.',
    fix: 'Senden Sie das Passwort, mit dem Sie sich derzeit anmelden.',
  },
  'code.wrong': {
    title: 'Code stimmt nicht',
    happened: 'Dieser Code ist falsch, zu alt oder schon verwendet. Es wurde nichts geändert.',
    fix: 'Warten Sie auf den nächsten Code der App und senden Sie diesen. Stimmt nie einer, stellen Sie die Uhrzeit Ihres Telefons auf automatisch.',
  },
  'totp.active': {
    title: 'Schon eingeschaltet',
    happened: 'Eine Authenticator-App ist schon eingerichtet. Sie blieb, wie sie ist.',
    fix: 'Um eine andere App einzurichten, schalten Sie die erste ab.',
  },
  'totp.inactive': {
    title: 'Nicht eingeschaltet',
    happened: 'Es ist keine Authenticator-App eingerichtet. Es wurde nichts geändert.',
    fix: 'Fordern Sie zuerst ein Secret an und bestätigen Sie es dann mit einem Code.',
  },
  'passkey.not_verified': {
    title: 'Passkey nicht angenommen',
    happened: 'Dieser Passkey ließ sich nicht bestätigen: Er ist hier nicht bekannt, oder die Nummernstelle wartete nicht mehr auf ihn.',
    fix: 'Versuchen Sie es noch einmal; sonst melden Sie sich mit Ihrem Passwort an.',
  },
  'passkey.known': {
    title: 'Passkey schon bekannt',
    happened: 'Dieser Passkey wurde schon hinzugefügt. Es wurde nichts geändert.',
    fix: 'Verwenden Sie ein anderes Gerät oder einen anderen Schlüssel.',
  },
  'passkey.limit_reached': {
    title: 'Genug Passkeys',
    happened: 'Sie haben {{limit}} Passkeys; mehr sind nicht möglich. Es wurde keiner hinzugefügt.',
    fix: 'Entfernen Sie einen, den Sie nicht mehr verwenden.',
  },
  'invitation.under_way': {
    title: 'Schon eingeladen',
    happened: 'Eine Einladung an {{email}} ist bereits unterwegs. Eine zweite wurde nicht gesendet.',
    fix: 'Senden Sie die erste erneut, oder ziehen Sie sie zurück.',
  },
  'invitation.over': {
    title: 'Diese Einladung gilt nicht mehr',
    happened: 'Sie wurde schon angenommen, zurückgezogen oder ist mehr als sieben Tage alt. Es wurde nichts geändert.',
    fix: 'Haben Sie sie angenommen, melden Sie sich an. Sonst bitten Sie die Person, die Sie eingeladen hat, sie erneut zu senden.',
  },
  'letter.needed': {
    title: 'Diese E-Mail lässt sich nicht abschalten',
    happened: 'E-Mails, die auf Ihre Antwort warten oder Ihre Anmeldung schützen, kommen immer: {{letters, letters}}. Es wurde nichts geändert.',
    fix: 'Lassen Sie sie eingeschaltet.',
  },
}
