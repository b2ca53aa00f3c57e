import type { Catalogue } from '../catalogue.ts'

export const issues: Catalogue['issues'] = {
  'field.missing': 'Dieser Wert fehlt.',
  'field.invalid': 'Hier wird etwas anderes erwartet: {{expected, expectation}}.',
  'field.unknown': 'Das kennt die Nummernstelle hier nicht: {{field}}. Lassen Sie es weg.',
  'field.too_long': 'Das ist zu lang oder zu viel: höchstens {{limit}}.',
  'field.too_short': 'Das ist zu kurz oder zu wenig: mindestens {{limit}}.',
  'field.not_allowed': 'Dieses Feld kann hier nicht gesendet werden.',

  'pattern.invalid': 'Ein Muster besteht aus Ziffern, „?“ für eine beliebige Ziffer und Buchstaben der Telefontastatur.',
  'pattern.other_country': 'Das beginnt mit der Vorwahl eines anderen Landes: Hier beginnen Nummern mit +{{code}}. Lassen Sie die Landesvorwahl weg, oder suchen Sie in jenem Land.',

  'offer.regulated': '{{number}} braucht Unterlagen: Beantragen Sie die Nummer, statt sie zu kaufen.',
  'offer.unavailable': '{{number}} steht nicht mehr zum Verkauf.',
  'offer.unknown': 'Kein Angebot hat diese Kennung.',

  'hold.lost': '{{number}} ist nicht mehr für Sie reserviert. Nehmen Sie die Nummer heraus, oder reservieren Sie eine andere.',
  'hold.unknown': 'Keine Ihrer Reservierungen hat diese Kennung.',
  'hold.country_mismatch': '{{number}} gehört nicht zum beantragten Land: {{country, country}}.',
  'hold.type_mismatch': '{{number}} hat nicht den Nummerntyp des Dossiers: {{numberType, numberType}}.',
  'hold.type_mixed': '{{number}} hat einen anderen Typ als die übrigen: {{numberType, numberType}}.',
  'hold.carrier_not_covered': '{{number}} kommt von {{carrier}}, und dieses Dossier erfüllt die Anforderungen dieses Anbieters nicht.',

  'numbers.missing': 'Ein Antrag braucht mindestens eine Nummer, die Sie reserviert haben.',
  'dossier.missing': 'Diese Nummern brauchen ein Dossier.',
  'dossier.under_way': 'Die Nummernstelle prüft dieses Dossier gerade für einen anderen Antrag. Wählen Sie ein anderes, oder warten Sie, bis über jenen entschieden ist.',
  'alternatives.missing': 'Legen Sie fest, was die Nummernstelle tut, wenn eine Nummer vergriffen ist: für Sie auswählen oder Sie fragen.',
  'contact.missing': 'Die Nummernstelle braucht eine E-Mail-Adresse, an die sie schreiben kann.',

  'information.missing': 'Fehlende Angabe: {{demand, demand}}.',
  'information.invalid': 'Das hat nicht die erwartete Form: {{demand, demand}}.',
  'address.missing': 'Die Adresse des Endnutzers fehlt.',
  'address.line_missing': 'In der Adresse fehlt: {{line, addressLine}}.',
  'address.country_mismatch': 'Die Adresse muss in diesem Land liegen: {{country, country}}.',
  'address.po_box': 'Ein Postfach genügt nicht: Geben Sie Straße und Hausnummer an.',

  'document.missing': 'Fehlendes Dokument: {{demand, demand}}.',
  'document.refused': 'Beanstandetes Dokument: {{demand, demand}}. {{reason, reason}}',
  'document.too_old': 'Zu altes Dokument: {{demand, demand}}. Höchstes Alter am Tag des Einreichens: {{months, months}}.',
  'document.expired': 'Abgelaufenes Dokument: {{demand, demand}}. Laden Sie eines hoch, das noch gilt.',
  'document.issue_date_missing': 'Geben Sie an, wann es ausgestellt wurde: {{demand, demand}}.',
  'document.kind_missing': 'Geben Sie an, welches Dokument es ist: {{demand, demand}}.',
  'document.kind_not_accepted': 'Dieses Dokument wird hier nicht anerkannt: {{demand, demand}}. Anerkannt werden: {{accepted, papers}}.',
  'document.not_pdf': 'Hier wird nur ein PDF anerkannt: {{demand, demand}}.',
  'end_user.not_allowed': 'Solche Nummern stehen diesem Endnutzer nicht mehr offen: {{endUserType, endUserType}}.',

  'verdict.missing': 'Noch nicht beurteilt: {{demand, demand}}.',
  'choice.not_offered': 'Diese Nummer wurde für diesen Antrag nicht vorgeschlagen.',
  'choice.too_many': 'Es sind mehr Nummern ausgewählt, als zu ersetzen sind: höchstens {{limit}}.',
}
