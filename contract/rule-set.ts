import { z } from 'zod'
import { informationKinds } from './information-kinds.ts'
import { day, endUserType, numberType } from './shapes.ts'
import { keysOf } from './vocabulary.ts'

/**
 * Whose requirement sets a pack can hold, most telling first: Telnyx and Twilio list the papers that the regulator wants to see,
 * AWS the form it fills in itself. `draft` is nobody's: the desk's own guess from the closest set that has a source.
 */
export const packRules = ['telnyx', 'twilio', 'aws', 'draft'] as const
export type PackRules = (typeof packRules)[number]
export const documentKinds = [
  'business_registration_certificate', 'carrier_registration_form', 'commercial_register_excerpt', 'identity_document', 'letter_of_intent',
  'local_identity_verification', 'national_identity_number_evidence', 'opt_in_mockup', 'power_of_attorney', 'proof_of_address',
  'proof_of_business_identity', 'proof_of_registration', 'tax_id_certificate', 'tax_or_register_extract', 'tripartite_agreement',
] as const
export const acceptedPapers = [
  'passport', 'national_id_card', 'utility_bill', 'commercial_register_excerpt', 'trade_license', 'tax_id_notification_letter',
  'cif', 'dni', 'nie', 'pesel', 'nip', 'regon', 'krs', 'foreign_id',
] as const
export const ruleFlags = [
  'action_requirement', 'business_use_only', 'end_user_must_be_physically_present', 'pdf_only', 'requirement_group_mandatory',
  'same_file_may_fill_many_slots', 'scanned_documents_only',
] as const
export const paperHolders = ['end_user', 'authorized_representative', 'company', 'purchaser', 'service_activator'] as const
export const provenFacts = ['company_name', 'business_registration_number', 'address'] as const
export const addressScopes = ['matches_number_area_code', 'same_city_as_number', 'in_country', 'worldwide', 'unspecified'] as const
export const issuerScopes = ['local', 'any'] as const
export const confidences = ['high', 'medium', 'low'] as const
/** online_check: done at the carrier, with nothing to upload. carrier_template: on the form that the carrier hands out. */
export const paperConditions = ['both_sides', 'company_stamp_or_handwritten_name', 'carrier_template', 'online_check'] as const

export const confidence = z.enum(confidences)
const words = z.string().trim().min(1).max(2000)

/** Where a rule was read. Readers follow the link, so it leads to a web page and nowhere else. */
export const ruleSource = z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2000).nullable(), note: words.nullable() })

export const demandedDocument = z.strictObject({
  kind: z.enum(documentKinds),
  holder: z.enum(paperHolders).nullable().default(null).describe('Whose paper it is'),
  accepted: z.array(z.enum(acceptedPapers)).max(20).default([]).describe('Accepted papers; empty: any paper of this kind'),
  maxAgeMonths: z.int().positive().max(1200).nullable().default(null),
  issuerScope: z.enum(issuerScopes).nullable().default(null),
  signed: z.boolean().default(false),
  proves: z.array(z.enum(provenFacts)).max(10).default([]),
  localName: z.string().max(200).nullable().default(null),
  conditions: z.array(z.enum(paperConditions)).max(10).default([]),
  optional: z.boolean().default(false),
})

/** What one carrier's rules demand for one number type and end-user type: what a pack file holds, and what staff edit. */
export const ruleSet = z.strictObject({
  numberType, endUserType, rules: z.enum(packRules), available: z.boolean().describe('false: this end-user type cannot have such numbers'),
  derivedFrom: z.string().max(100).nullable().default(null).describe('Of a draft: the sourced set of the same version that it repeats'),
  information: z.array(z.enum(keysOf(informationKinds), 'is no information a pack may ask for')).max(100),
  documents: z.array(demandedDocument).max(40),
  address: z.strictObject({ scope: z.enum(addressScopes) }).nullable(),
  flags: z.array(z.enum(ruleFlags)).max(20), notes: z.array(words).max(30),
  sourceConflict: words.nullable().default(null),
  confidence, checkedOn: day.describe('The day on which the sources were last read'),
  sources: z.array(ruleSource).min(1).max(30),
})
export type RuleSet = z.output<typeof ruleSet>
export type RuleSetDraft = z.input<typeof ruleSet>
export type DemandedDocument = z.output<typeof demandedDocument>

/** Which set of a version is meant. */
export const ruleSetKey = z.strictObject({ numberType, endUserType, rules: z.enum(packRules) })
export type RuleSetKey = z.output<typeof ruleSetKey>

/** `mobile/business/telnyx`: the name of a set inside the versions of one country. */
export function nameOfSet({ numberType: type, endUserType: user, rules }: RuleSetKey): string {
  return `${type}/${user}/${rules}`
}
