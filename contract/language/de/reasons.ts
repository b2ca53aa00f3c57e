import type { Catalogue } from '../catalogue.ts'

export const reasons: Catalogue['reasons'] = {
  document_unreadable: { sentence: 'Das Dokument ist nicht gut lesbar.', fix: 'Scannen oder fotografieren Sie es neu: scharf, gut beleuchtet, alle Ränder im Bild.' },
  document_redacted: { sentence: 'Teile des Dokuments sind verdeckt oder geschwärzt.', fix: 'Laden Sie es vollständig hoch, ohne etwas zu verdecken.' },
  document_sides_missing: { sentence: 'Eine Seite des Dokuments fehlt.', fix: 'Fassen Sie Vorder- und Rückseite oder alle Seiten in einem PDF oder einem Bild zusammen.' },
  document_expired: { sentence: 'Das Dokument ist abgelaufen.', fix: 'Laden Sie eines hoch, das noch gilt.' },
  document_too_old: { sentence: 'Das Dokument wurde vor zu langer Zeit ausgestellt.', fix: 'Fordern Sie eine aktuelle Ausfertigung an und laden Sie diese hoch.' },
  document_wrong_kind: { sentence: 'Das ist nicht das verlangte Dokument.', fix: 'Sehen Sie bei der Anforderung nach, welche Dokumente anerkannt werden, und laden Sie eines davon hoch.' },
  document_infected: { sentence: 'Das Dokument enthält Schadsoftware und wurde ungeöffnet beiseitegelegt.', fix: 'Scannen Sie es auf einem virenfreien Computer neu und laden Sie das Ergebnis hoch.' },
  document_encrypted: { sentence: 'Das Dokument ist mit einem Passwort geschützt.', fix: 'Speichern Sie es ohne Passwort und laden Sie es erneut hoch.' },
  name_mismatch: { sentence: 'Der Name auf dem Dokument ist nicht der im Dossier.', fix: 'Korrigieren Sie den Namen im Dossier, oder laden Sie ein Dokument auf diesen Namen hoch.' },
  address_mismatch: {
    sentence: 'Die Adresse auf dem Dokument ist nicht die im Dossier.',
    fix: 'Korrigieren Sie die Adresse im Dossier, oder laden Sie ein Dokument hoch, das sie zeigt.',
  },
  address_out_of_area: {
    sentence: 'Die Adresse liegt außerhalb des Gebiets, in dem diese Nummern genutzt werden dürfen.',
    fix: 'Geben Sie eine Adresse in diesem Gebiet an, oder wählen Sie Nummern Ihres eigenen Gebiets.',
  },
  address_po_box: { sentence: 'Die Adresse ist ein Postfach oder ein virtuelles Büro.', fix: 'Geben Sie die Adresse an, unter der sich der Endnutzer wirklich befindet.' },
  registration_number_mismatch: {
    sentence: 'Die Registernummer auf dem Dokument ist nicht die im Dossier.',
    fix: 'Korrigieren Sie die Nummer im Dossier, oder laden Sie den Auszug dieses Unternehmens hoch.',
  },
  tax_id_mismatch: { sentence: 'Die Steuernummer auf dem Dokument ist nicht die im Dossier.', fix: 'Korrigieren Sie die Nummer im Dossier, oder laden Sie das richtige Steuerdokument hoch.' },
  representative_mismatch: {
    sentence: 'Aus den Unterlagen geht nicht hervor, dass die genannte Person das Unternehmen vertritt.',
    fix: 'Nennen Sie eine vertretungsberechtigte Person aus dem Register, oder fügen Sie eine Vollmacht hinzu.',
  },
  representative_underage: { sentence: 'Die genannte Person ist nicht volljährig.', fix: 'Nennen Sie eine volljährige vertretungsberechtigte Person.' },

  website_unrelated: {
    sentence: 'Die Website scheint nicht dem Endnutzer zu gehören.',
    fix: 'Geben Sie die eigene Website des Endnutzers an, oder erklären Sie in einer Anmerkung, wie beide zusammengehören.',
  },
  email_not_work_domain: { sentence: 'Die E-Mail-Adresse gehört nicht zum Unternehmen.', fix: 'Geben Sie eine Adresse unter der Domain des Unternehmens an.' },
  phone_not_e164: { sentence: 'Die Telefonnummer für Rückfragen steht nicht in internationaler Form.', fix: 'Schreiben Sie sie mit + und Landesvorwahl, zum Beispiel +33 1 99 00 12 34.' },
  field_missing: { sentence: 'Eine Angabe fehlt.', fix: 'Ergänzen Sie, was die Anmerkung nennt, und reichen Sie erneut ein.' },
  use_case_insufficient: {
    sentence: 'Die Nutzung der Nummern ist nicht genau genug beschrieben.',
    fix: 'Geben Sie an, wer welche Nachrichten wie oft erhält und wie die Empfänger eingewilligt haben.',
  },
  end_user_type_not_allowed: { sentence: 'Solche Nummern stehen diesem Endnutzer nicht offen.', fix: 'Wählen Sie einen anderen Endnutzer oder Nummern eines anderen Typs.' },
  business_use_only: { sentence: 'Diese Nummern sind nur für geschäftliche Nutzung.', fix: 'Stellen Sie den Antrag für ein Unternehmen, mit dessen Unterlagen.' },
  reseller_not_allowed: { sentence: 'Diese Nummern dürfen nicht weiterverkauft werden.', fix: 'Stellen Sie den Antrag im Namen der Organisation, die sie nutzen wird.' },
  regulation_changed: { sentence: 'Die Vorschriften haben sich geändert, nachdem das Dossier ausgefüllt war.', fix: 'Ergänzen Sie, was im Dossier jetzt fehlt, und reichen Sie erneut ein.' },
  duplicate_request: { sentence: 'Derselbe Antrag läuft bereits.', fix: 'Verfolgen Sie den früheren Antrag; mehr ist nicht nötig.' },
  fraud_suspected: { sentence: 'Die Unterlagen erschienen nicht vertrauenswürdig.', fix: 'Schreiben Sie der Nummernstelle, wenn Sie das für einen Irrtum halten.' },

  number_gone: { sentence: 'Der Anbieter hat diese Nummer nicht mehr.', fix: 'Suchen Sie eine andere Nummer und beantragen Sie diese.' },
  hold_expired: { sentence: 'Die Nummer war nicht mehr für Sie reserviert.', fix: 'Suchen Sie erneut und reservieren Sie die Nummer, falls sie noch verfügbar ist.' },
  area_sold_out: { sentence: 'Der Anbieter hat in diesem Gebiet keine Nummern mehr.', fix: 'Versuchen Sie ein Nachbargebiet oder einen anderen Nummerntyp.' },
  carrier_error: { sentence: 'Der Anbieter hat die Bestellung ohne brauchbaren Grund abgelehnt.', fix: 'Die Nummernstelle klärt das mit dem Anbieter; Sie können auch eine andere Nummer beantragen.' },
  carrier_timeout: { sentence: 'Der Anbieter hat nicht rechtzeitig geantwortet.', fix: 'Beantragen Sie die Nummer etwas später noch einmal.' },
  answer_overdue: { sentence: 'Es kam rechtzeitig keine Antwort.', fix: 'Stellen Sie einen neuen Antrag: Ihr Dossier bleibt dafür erhalten.' },
  cancelled_by_requester: { sentence: 'Sie haben den Antrag zurückgezogen.', fix: 'Stellen Sie einen neuen Antrag, wenn Sie die Nummer doch brauchen.' },
}
