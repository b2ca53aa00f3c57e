/**
 * Why a paper, a request or an order was refused. Each has one sentence and one way to mend it in every language
 * (language/*\/reasons.ts). Superset of the codes that Twilio, Telnyx, Plivo and AWS use for the same findings.
 */
export const documentReasons = [
  'document_unreadable', 'document_redacted', 'document_sides_missing', 'document_expired', 'document_too_old', 'document_wrong_kind',
  'document_infected', 'document_encrypted', 'name_mismatch', 'address_mismatch', 'address_out_of_area', 'address_po_box',
  'registration_number_mismatch', 'tax_id_mismatch', 'representative_mismatch', 'representative_underage',
] as const

export const requestReasons = [
  'website_unrelated', 'email_not_work_domain', 'phone_not_e164', 'field_missing', 'use_case_insufficient', 'end_user_type_not_allowed',
  'business_use_only', 'reseller_not_allowed', 'regulation_changed', 'duplicate_request', 'fraud_suspected',
] as const

export const carrierReasons = ['number_gone', 'hold_expired', 'area_sold_out', 'carrier_error', 'carrier_timeout', 'cancelled_by_requester', 'answer_overdue'] as const

export const reasons = [...documentReasons, ...requestReasons, ...carrierReasons] as const
export type Reason = (typeof reasons)[number]
