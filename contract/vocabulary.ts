/** Words that several endpoints share. Sources of the vocabularies: docs/glossary.md. */
export const numberTypes = ['mobile', 'local', 'national', 'toll_free', 'shared_cost'] as const
/** What an inventory holds beside the numbers that carriers sell: short codes, and names that are sent instead of a number. */
export const ownedNumberTypes = [...numberTypes, 'short_code', 'alphanumeric'] as const
export const endUserTypes = ['individual', 'business', 'sole_proprietor'] as const
export const capabilities = ['sms', 'mms', 'voice'] as const
export const addressRequirements = ['none', 'any', 'local', 'foreign'] as const
/** Whether numbers of a country are requested with papers, or bought by oneself. */
export const paperNeeds = ['papers_needed', 'self_service'] as const
/** How far the papers for a number are, from best to worst. */
export const readinessStates = ['ready', 'under_way', 'complete', 'incomplete', 'none'] as const
export const alternativesPolicies = ['choose_for_me', 'ask_me'] as const
/** How a requester prepares a request, step by step; where they stand is kept with the draft. */
export const preparationSteps = ['end_user', 'information', 'papers', 'alternatives', 'review'] as const
/** The two sides of a conversation about a request. */
export const remarkSides = ['requester', 'desk'] as const
export const languages = ['en', 'fr', 'de', 'es'] as const
/** Who has the ball: whose turn it is to do something about a request. */
export const turns = ['requester', 'desk', 'carrier', 'nobody'] as const
/** How many numbers are held, bought or let go in one call, and how many a request may ask for. */
export const mostNumbersAtOnce = 100
/** How a carrier is reached. */
export const carrierKinds = ['simulated'] as const
/** What a paper may be. */
export const mediaTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const
/** What can be found, in the order in which it is shown where it fits equally well. */
export const hitKinds = ['number', 'request', 'order', 'hold', 'offer', 'dossier', 'organization', 'person', 'carrier', 'country'] as const

export type NumberType = (typeof numberTypes)[number]
export type OwnedNumberType = (typeof ownedNumberTypes)[number]
export type EndUserType = (typeof endUserTypes)[number]
export type Capability = (typeof capabilities)[number]
export type AddressRequirement = (typeof addressRequirements)[number]
export type PaperNeed = (typeof paperNeeds)[number]
export type AlternativesPolicy = (typeof alternativesPolicies)[number]
export type PreparationStep = (typeof preparationSteps)[number]
export type RemarkSide = (typeof remarkSides)[number]
export type Language = (typeof languages)[number]
export type Turn = (typeof turns)[number]
export type CarrierKind = (typeof carrierKinds)[number]
export type MediaType = (typeof mediaTypes)[number]
export type HitKind = (typeof hitKinds)[number]

/** The keys of a table, as a vocabulary. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(table) as K[] // Our tables are literals: they have no keys but those of their type.
}
