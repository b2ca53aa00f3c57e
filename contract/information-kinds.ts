/**
 * Everything a rule pack may ask about the end user, and what sort of answer it is. The keys are the ones of the carriers' lists,
 * in snake case, since they travel in a dossier's JSON; a pack that asks for anything else is refused at load.
 */
export const informationKinds = {
  // the person
  first_name: 'text', last_name: 'text', date_of_birth: 'date', place_of_birth: 'text', gender: 'text', nationality: 'text', personal_tax_code: 'text',
  dni_or_nie: 'text',
  // how to reach them
  contact_email: 'email', contact_phone: 'phone', website: 'url',
  // the paper that says who they are
  identity_document_type: 'text', identity_document_issuer: 'text', identity_document_number: 'text', identity_document_issue_date: 'date',
  identity_document_expiry_date: 'date',
  // the company
  company_name: 'text', company_legal_name: 'text', doing_business_as: 'text', company_address: 'text', company_registration_or_tax_number: 'text',
  business_registration_number: 'text', vat_number: 'text', cif: 'text', siren_number: 'text', tax_number_nif: 'text',
  // who speaks for it
  representative_first_name: 'text', representative_last_name: 'text', representative_email: 'email', representative_date_of_birth: 'date',
  representative_place_of_birth: 'text', representative_gender: 'text', representative_nationality: 'text', representative_tax_id: 'text',
  representative_residence_address_in_country: 'text',
  // Australia tells who buys a prepaid service from who activates it
  purchaser_name: 'text', purchaser_count_of_other_activated_prepaid_services: 'integer', service_activator_name: 'text',
  service_activator_date_of_birth: 'date',
  // what the numbers are for
  service_name: 'text', use_case_category: 'text', use_case_description: 'text', use_case_description_in_german: 'text', marketing_details_in_german: 'text',
  monthly_sms_volume: 'integer', one_way_or_two_way: 'text', opt_in_method: 'text', opt_in_workflow_description: 'text',
} as const satisfies Record<string, 'text' | 'email' | 'phone' | 'date' | 'url' | 'integer'>

export type InformationKey = keyof typeof informationKinds
