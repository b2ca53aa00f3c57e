import { z } from 'zod'
import { paperConditions, paperHolders } from '../../../contract/endpoints/regulations.ts'
import { country, day, endUserType, numberType } from '../../../contract/vocabulary.ts'
import { informationKinds, type InformationKey } from './information.ts'

/**
 * Whose requirement sets a pack can hold, most telling first: Telnyx and Twilio list the papers that the regulator wants to see,
 * AWS the form it fills in itself. `draft` is nobody's: the desk's own guess from the closest set that has a source.
 */
export const packRules = ['telnyx', 'twilio', 'aws', 'draft'] as const
const documentKinds = [
  'business_registration_certificate', 'carrier_registration_form', 'commercial_register_excerpt', 'identity_document', 'letter_of_intent',
  'local_identity_verification', 'national_identity_number_evidence', 'opt_in_mockup', 'power_of_attorney', 'proof_of_address',
  'proof_of_business_identity', 'proof_of_registration', 'tax_id_certificate', 'tax_or_register_extract', 'tripartite_agreement',
] as const
const papers = [
  'passport', 'national_id_card', 'utility_bill', 'commercial_register_excerpt', 'trade_license', 'tax_id_notification_letter',
  'cif', 'dni', 'nie', 'pesel', 'nip', 'regon', 'krs', 'foreign_id',
] as const
const flags = [
  'action_requirement', 'business_use_only', 'end_user_must_be_physically_present', 'pdf_only', 'requirement_group_mandatory',
  'same_file_may_fill_many_slots', 'scanned_documents_only',
] as const

const confidence = z.enum(['high', 'medium', 'low'])
const source = z.strictObject({ url: z.url().nullable(), note: z.string().min(1).nullable() })

const demandedDocument = z.strictObject({
  kind: z.enum(documentKinds),
  holder: z.enum(paperHolders).nullable().default(null),
  accepted: z.array(z.enum(papers)).default([]),
  maxAgeMonths: z.int().positive().nullable().default(null),
  issuerScope: z.enum(['local', 'any']).nullable().default(null),
  signed: z.boolean().default(false),
  proves: z.array(z.enum(['company_name', 'business_registration_number', 'address'])).default([]),
  localName: z.string().nullable().default(null),
  conditions: z.array(z.enum(paperConditions)).default([]),
  optional: z.boolean().default(false),
})

const requirementSet = z.strictObject({
  numberType, endUserType, rules: z.enum(packRules), available: z.boolean(),
  derivedFrom: z.string().nullable().default(null),
  information: z.array(z.custom<InformationKey>((key) => typeof key === 'string' && key in informationKinds, 'is no information a pack may ask for')),
  documents: z.array(demandedDocument),
  address: z.strictObject({ scope: z.enum(['matches_number_area_code', 'same_city_as_number', 'in_country', 'worldwide', 'unspecified']) }).nullable(),
  flags: z.array(z.enum(flags)), notes: z.array(z.string().min(1)),
  sourceConflict: z.string().min(1).nullable().default(null),
  confidence, checkedOn: day,
  sources: z.array(source).min(1),
})
export type RequirementSet = z.output<typeof requirementSet>

const packVersion = z.strictObject({ version: z.int().positive(), effectiveFrom: day, checkedOn: day, sets: z.array(requirementSet).min(1) })

/** One country's rule pack, as its file holds it. Versions stand in the order they came into force; the last stays in force. */
export const packFile = z
  .strictObject({ country, beta: z.boolean(), versions: z.array(packVersion).min(1) })
  .refine(({ versions }) => isAscending(versions.map(({ version }) => version)), 'versions do not ascend')
  .refine(({ versions }) => isAscending(versions.map(({ effectiveFrom }) => effectiveFrom)), 'effective days do not ascend')
  .refine(({ versions }) => versions.every(({ sets }) => isUnique(sets.map(keyOf))), 'a number type, end-user type and rules stand twice')
  .refine(({ versions }) => versions.flatMap(({ sets }) => sets).every(saysItsOrigin), 'a draft, and only a draft, says what it is derived from')
export type PackFile = z.output<typeof packFile>

/** A rule of a carrier that holds in several countries, or (`countries: null`) in all. It is shown to readers, not computed with. */
const generalRule = z.strictObject({
  rule: z.string().min(1), rules: z.string(), countries: z.array(country).nullable(), confidence, sources: z.array(source).min(1),
})
export const generalRulesFile = z.strictObject({ generalRules: z.array(generalRule) })
export type GeneralRule = z.output<typeof generalRule>

function keyOf(set: RequirementSet): string {
  return [set.numberType, set.endUserType, set.rules].join('/')
}

function saysItsOrigin({ rules, derivedFrom }: RequirementSet): boolean {
  return (rules === 'draft') === (derivedFrom !== null)
}

function isUnique(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length
}

function isAscending<T extends string | number>(values: readonly T[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? value))
}
