import { z } from 'zod'

/**
 * Genesys Cloud's own words for SMS numbers, in its casing. Source: the types and documentation inside its SDK, npm purecloud-platform-client-v2 262.0.0,
 * read 2026-11-24. A status is written in one way when it is answered and in another when a list is narrowed by it.
 */
export const phoneNumberTypes = ['local', 'mobile', 'tollfree', 'shortcode', 'alphanumeric'] as const
export const phoneNumberStatuses = ['INVALID', 'ACTIVE', 'PORTING', 'PENDING', 'PENDING_CANCELLATION', 'INITIATED'] as const
export const statusFilters = ['active', 'invalid', 'initiated', 'porting', 'pending', 'pending-cancellation'] as const
export const provisioningActions = ['Unknown', 'Create', 'Update', 'Delete'] as const
export const provisioningStates = ['Running', 'Completed', 'Failed'] as const
export const phoneNumberSorts = [
  'phoneNumber', 'countryCode', 'country', 'dateCreated', 'dateModified', 'phoneNumberStatus', 'phoneNumberType', 'purchaseDate', 'supportsMms', 'supportsSms', 'supportsVoice',
] as const
/** `request` is ours: where a number stands that is asked for and not there yet, which that API has no word for. */
export const expansions = ['compliance', 'supportedContent', 'identityresolution', 'request'] as const

export type PhoneNumberType = (typeof phoneNumberTypes)[number]
export type PhoneNumberStatus = (typeof phoneNumberStatuses)[number]
export type StatusFilter = (typeof statusFilters)[number]
export type PhoneNumberSort = (typeof phoneNumberSorts)[number]
export type Expansion = (typeof expansions)[number]

/** Whether a text names a language at all (BCP 47). */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

export const selfUri = z.string().describe('Where this is to be had, from the host on')
export const countryCode = z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/).describe('ISO 3166-1 alpha-2')

/** Pages are counted from 1. A page past the end is empty, which is how their clients know that they have read everything. */
export const pageQuery = {
  pageSize: z.coerce.number().int().min(1).max(500).default(25),
  pageNumber: z.coerce.number().int().min(1).max(1_000_000).default(1),
}

export function listingOf<T extends z.ZodType>(entity: T) {
  return z.object({
    entities: z.array(entity), pageSize: z.int(), pageNumber: z.int(), total: z.int(), pageCount: z.int(),
    selfUri: z.string(), firstUri: z.string(), lastUri: z.string(), nextUri: z.string().optional(), previousUri: z.string().optional(),
  })
}
