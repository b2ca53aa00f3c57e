import type { Catalogue } from '../catalogue.ts'

export const documentKinds: Catalogue['documentKinds'] = {
  business_registration_certificate: 'certificat d’immatriculation',
  carrier_registration_form: 'formulaire d’enregistrement de l’opérateur',
  commercial_register_excerpt: 'extrait du registre du commerce (K-bis en France)',
  identity_document: 'pièce d’identité',
  letter_of_intent: 'lettre d’intention',
  local_identity_verification: 'contrôle d’identité sur place',
  national_identity_number_evidence: 'justificatif du numéro national d’identité',
  opt_in_mockup: 'image de la page de consentement',
  power_of_attorney: 'procuration',
  proof_of_address: 'justificatif d’adresse',
  proof_of_business_identity: 'justificatif d’identité de l’entreprise',
  proof_of_registration: 'justificatif d’immatriculation',
  tax_id_certificate: 'attestation du numéro fiscal',
  tax_or_register_extract: 'extrait fiscal ou extrait de registre',
  tripartite_agreement: 'convention tripartite',
}

export const papers: Catalogue['papers'] = {
  passport: 'passeport',
  national_id_card: 'carte nationale d’identité',
  utility_bill: 'facture d’énergie, d’eau ou de téléphone fixe',
  commercial_register_excerpt: 'extrait du registre du commerce (K-bis en France)',
  trade_license: 'licence d’exploitation commerciale',
  tax_id_notification_letter: 'lettre de notification du numéro fiscal',
  foreign_id: 'pièce d’identité étrangère',
  dni: 'DNI (numéro d’identité espagnol)',
  nie: 'NIE (numéro d’étranger en Espagne)',
  cif: 'CIF (numéro fiscal des sociétés en Espagne)',
  pesel: 'PESEL (numéro personnel polonais)',
  nip: 'NIP (numéro fiscal polonais)',
  regon: 'REGON (numéro statistique polonais)',
  krs: 'KRS (registre judiciaire polonais)',
}
