import type { Catalogue } from '../catalogue.ts'

export const documentKinds: Catalogue['documentKinds'] = {
  business_registration_certificate: 'Registerbescheinigung',
  carrier_registration_form: 'Registrierungsformular des Anbieters',
  commercial_register_excerpt: 'Handelsregisterauszug',
  identity_document: 'Ausweisdokument',
  letter_of_intent: 'Absichtserklärung',
  local_identity_verification: 'Identitätsprüfung vor Ort',
  national_identity_number_evidence: 'Nachweis der nationalen Identifikationsnummer',
  opt_in_mockup: 'Abbildung der Einwilligungsseite',
  power_of_attorney: 'Vollmacht',
  proof_of_address: 'Adressnachweis',
  proof_of_business_identity: 'Identitätsnachweis',
  proof_of_registration: 'Registrierungsnachweis',
  tax_id_certificate: 'Bescheinigung der Steuernummer',
  tax_or_register_extract: 'Steuer- oder Registerauszug',
  tripartite_agreement: 'Dreiparteienvertrag',
}

export const papers: Catalogue['papers'] = {
  passport: 'Reisepass',
  national_id_card: 'Personalausweis',
  utility_bill: 'Rechnung eines Versorgers (Strom, Wasser, Gas, Festnetz)',
  commercial_register_excerpt: 'Handelsregisterauszug',
  trade_license: 'Gewerbeschein',
  tax_id_notification_letter: 'Mitteilung der Steuernummer',
  foreign_id: 'ausländisches Ausweisdokument',
  dni: 'DNI (spanische Personalausweisnummer)',
  nie: 'NIE (spanische Ausländernummer)',
  cif: 'CIF (spanische Unternehmenssteuernummer)',
  pesel: 'PESEL (polnische Personennummer)',
  nip: 'NIP (polnische Steuernummer)',
  regon: 'REGON (polnische Statistiknummer)',
  krs: 'KRS (polnisches Gerichtsregister)',
}
