import type { Catalogue } from '../catalogue.ts'

export const documentKinds: Catalogue['documentKinds'] = {
  business_registration_certificate: 'certificado de inscripción',
  carrier_registration_form: 'formulario de registro del operador',
  commercial_register_excerpt: 'extracto del registro mercantil',
  identity_document: 'documento de identidad',
  letter_of_intent: 'carta de intenciones',
  local_identity_verification: 'verificación de identidad en el país',
  national_identity_number_evidence: 'comprobante del número nacional de identidad',
  opt_in_mockup: 'imagen de la página de consentimiento',
  power_of_attorney: 'poder de representación',
  proof_of_address: 'comprobante de domicilio',
  proof_of_business_identity: 'comprobante de identidad empresarial',
  proof_of_registration: 'comprobante de inscripción',
  tax_id_certificate: 'certificado del número fiscal',
  tax_or_register_extract: 'extracto fiscal o de registro',
  tripartite_agreement: 'acuerdo tripartito',
}

export const papers: Catalogue['papers'] = {
  passport: 'pasaporte',
  national_id_card: 'documento nacional de identidad',
  utility_bill: 'factura de luz, agua, gas o teléfono fijo',
  commercial_register_excerpt: 'extracto del registro mercantil',
  trade_license: 'licencia comercial',
  tax_id_notification_letter: 'carta de notificación del número fiscal',
  foreign_id: 'documento de identidad extranjero',
  dni: 'DNI (documento de identidad español)',
  nie: 'NIE (número de extranjero en España)',
  cif: 'CIF (número fiscal de empresa español)',
  pesel: 'PESEL (número personal polaco)',
  nip: 'NIP (número fiscal polaco)',
  regon: 'REGON (número estadístico polaco)',
  krs: 'KRS (registro judicial polaco)',
}
