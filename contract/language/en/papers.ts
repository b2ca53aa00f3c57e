/** What a demand asks for: the kinds of the regulations' vocabulary. */
export const documentKinds = {
  business_registration_certificate: 'business registration certificate',
  carrier_registration_form: 'the carrier’s registration form',
  commercial_register_excerpt: 'extract from the commercial register',
  identity_document: 'identity document',
  letter_of_intent: 'letter of intent',
  local_identity_verification: 'local identity check',
  national_identity_number_evidence: 'evidence of the national identity number',
  opt_in_mockup: 'mock-up of the opt-in page',
  power_of_attorney: 'power of attorney',
  proof_of_address: 'proof of address',
  proof_of_business_identity: 'proof of the business’s identity',
  proof_of_registration: 'proof of registration',
  tax_id_certificate: 'tax number certificate',
  tax_or_register_extract: 'tax or register extract',
  tripartite_agreement: 'tripartite agreement',
} as const

/** The papers that a demand accepts. */
export const papers = {
  passport: 'passport',
  national_id_card: 'national identity card',
  utility_bill: 'utility bill (electricity, water, gas, fixed line)',
  commercial_register_excerpt: 'extract from the commercial register',
  trade_license: 'trade licence',
  tax_id_notification_letter: 'tax number notification letter',
  foreign_id: 'foreign identity document',
  dni: 'DNI (Spanish identity number)',
  nie: 'NIE (Spanish number for foreigners)',
  cif: 'CIF (Spanish company tax number)',
  pesel: 'PESEL (Polish personal number)',
  nip: 'NIP (Polish tax number)',
  regon: 'REGON (Polish statistical number)',
  krs: 'KRS (Polish court register)',
} as const
