import { z } from 'zod'
import { addressRequirements, alternativesPolicies, capabilities, endUserTypes, languages, numberTypes, ownedNumberTypes, paperNeeds, preparationSteps, remarkSides, turns } from './vocabulary.ts'

/** What several endpoints are sent and answer, as schemas; the words themselves are in vocabulary.ts. */
export const numberType = z.enum(numberTypes)
export const paperNeed = z.enum(paperNeeds)
export const ownedNumberType = z.enum(ownedNumberTypes)
export const endUserType = z.enum(endUserTypes)
export const capability = z.enum(capabilities)
export const addressRequirement = z.enum(addressRequirements)
export const alternativesPolicy = z.enum(alternativesPolicies)
export const preparationStep = z.enum(preparationSteps)
export const remarkSide = z.enum(remarkSides)
export const language = z.enum(languages)
export const turn = z.enum(turns)

/** Written in capitals it is the same id (RFC 9562). */
export const id = z.uuid().toLowerCase().describe('A UUID given by the desk')
/** ISO 3166-1 alpha-2, upper case. */
export const country = z.string().regex(/^[A-Z]{2}$/).describe('ISO 3166-1 alpha-2 country code, upper case')
export const e164 = z.string().regex(/^\+[1-9]\d{5,14}$/).describe('A phone number in E.164 form')
/** What a number of the inventory is dialled by, or seen as: E.164, the digits of a short code, or the letters of a sender ID. */
export const ownedAddress = z.string().min(1).max(16).describe('In E.164 form; of a short code its digits, of a sender ID its letters')
/** For people to read; `e164` is for programs. */
export const international = z.string().describe('The number as people write it, grouped as its country does')
export const instant = z.iso.datetime().describe('An instant, ISO 8601 in UTC')
/** The calendar has no year 0000, and the database none either. */
export const day = z.iso.date().refine((text) => !text.startsWith('0000'), 'date').describe('A calendar day, ISO 8601')
export const email = z.email().max(254)
export const carrierId = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/).describe('The carrier\'s short name')
/** Amounts are whole minor units (cents) of an ISO 4217 currency. */
export const money = z
  .object({ minor: z.int().nonnegative(), currency: z.string().regex(/^[A-Z]{3}$/) })
  .meta({ id: 'Money', description: 'An amount in minor units of an ISO 4217 currency' })
/** What `contract/arrows.ts` finds, or none. */
export const arrows = z
  .array(z.string())
  .describe('Events that the reader may cause now, each by the endpoint that follows it. One may still be refused for what the status does not say: submit while anything is missing')

export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Items a page'),
  cursor: z.string().max(1000).optional().describe('Where the last page ended: its nextCursor'),
}

/** One page of a list. `nextCursor` is null on the last page. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}

/** A query parameter that may be repeated or comma-joined: `sms,voice` or `x=sms&x=voice`. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (value) => (value === undefined ? undefined : [value].flat().flatMap((part) => String(part).split(',')).filter((part) => part !== '')),
    z.array(item).max(50).optional(),
  )
}
