import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { offerLifecycle } from '../lifecycles/offer.ts'
import { statesOf } from '../lifecycle.ts'
import { packRules } from '../rule-set.ts'
import { addressRequirement, arrows, capability, carrierId, country, e164, endUserType, id, instant, listOf, money, numberType, paging } from '../shapes.ts'
import { carrierKinds } from '../vocabulary.ts'
import { regulation } from './regulations.ts'

const calls = {
  answered: z.int(), failed: z.int(), slow: z.int().describe('Two seconds and longer'), slowestMs: z.int(),
}
const carrier = z
  .object({
    id: carrierId, name: z.string(), kind: z.enum(carrierKinds), rules: z.enum(packRules).describe('Whose published requirement sets it follows'),
    countries: z.array(country), offers: z.int().describe('Offers available now'), health: z.enum(['healthy', 'failing']), lastAnswerAt: instant.nullable(),
    failingSince: instant.nullable(), lastFailureAt: instant.nullable(), lastFailure: z.string().nullable().describe('In the carrier\'s own words'),
    stockReadAt: instant.nullable().describe('When its whole stock was last read; null: never, or not to its end'),
    lastDay: z.object(calls).describe('How its calls of the last 24 hours went'),
  })
  .meta({ id: 'Carrier' })

const carrierInFull = carrier
  .extend({
    coverage: z.array(z.object({ country, numberType, available: z.int(), known: z.int().describe('Available or not') })),
    hours: z.array(z.object({ hour: instant.describe('When it began'), ...calls })).describe('Oldest first; hours without a call are left out'),
  })
  .meta({ id: 'CarrierInFull' })

export const offer = z
  .object({
    id, e164, national: z.string().describe('As people of the country write it'), international: z.string(), country, numberType,
    areaCode: z.string().nullable(), region: z.string().nullable(), locality: z.string().nullable(),
    capabilities: z.array(capability), addressRequirement, carrierId, monthlyPrice: money, setupPrice: money,
    status: z.enum(statesOf(offerLifecycle)),
    acquisition: z.enum(['buy', 'request']).describe('buy: self-service; request: papers are needed'),
    regulations: z.array(z.string()).describe('Ids of the demands that apply, one an end-user type; empty: none'),
    arrows,
  })
  .meta({ id: 'Offer' })

const carrierAsked = z.object({
  id: carrierId, name: z.string(),
  state: z.enum(['answered', 'partial']).describe('partial: the carrier may have more numbers than the desk knows of'),
  why: z.string().nullable().describe('Why its part is partial, in the reader\'s language'), lastAnswerAt: instant.nullable(),
})

export const placeKinds = ['area_code', 'locality', 'region'] as const

const place = z
  .object({
    kind: z.enum(placeKinds), name: z.string().describe('What a search takes: as areaCode, locality or region'),
    region: z.string().nullable().describe('Where a locality lies'), localities: z.array(z.string()).describe('Of an area code: its localities with the most numbers, three at most'),
    offers: z.int().describe('Numbers available there now'),
  })
  .meta({ id: 'Place' })

const stockOfKind = z.object({
  offers: z.int().describe('Numbers available now, all that follows counts among them'),
  capabilities: z.array(z.object({ capability, offers: z.int() })), addressRequirements: z.array(z.object({ addressRequirement, offers: z.int() })),
  carriers: z.array(z.object({ id: carrierId, name: z.string(), offers: z.int() })),
  example: z.object({ e164, significant: z.string().describe('The digits that patterns are held against'), national: z.string(), international: z.string() }).nullable(),
})

const digits = z.string().min(1).max(20).describe('Digits, `?` for any one digit, or letters as on a telephone keypad')

const patternRead = z.object({
  callingCode: z.string().nullable().describe('What stands before the national significant number, which the rest is held against'),
  startsWith: z.string().nullable(), contains: z.string().nullable(), endsWith: z.string().nullable(),
})

export const catalogueEndpoints = {
  searchOffers: endpoint({
    name: 'searchOffers', summary: 'Search the numbers that carriers would sell', method: 'GET', path: '/api/v1/offers',
    access: { anyOf: ['sms:phoneNumber:add'] },
    query: z.object({
      country, numberType,
      startsWith: digits.optional(), contains: digits.optional(), endsWith: digits.optional(),
      areaCode: z.string().regex(/^\d{1,6}$/).optional(), region: z.string().max(80).optional(), locality: z.string().max(80).optional(),
      capabilities: listOf(capability).describe('All of these'), addressRequirement: addressRequirement.optional(), carrier: carrierId.optional(),
      endUserType: endUserType.optional().describe('Only this end-user type\'s demands; all by default'),
      sort: z.enum(['sample', 'number', '-number', 'price', '-price']).default('sample'),
      seed: z.coerce.number().int().min(0).max(2147483647).optional().describe('Draws the sample; another seed shows other results, the same seed pages stably'),
      ...paging,
    }),
    status: 200,
    answer: z.object({
      items: z.array(offer), nextCursor: z.string().nullable(), total: z.int().describe('Exactly how many match'), seed: z.int(),
      pattern: patternRead.describe('The pattern as it was read: letters as digits, without prefixes that belong to no number'),
      synopsis: z.string().describe('The criteria in the reader\'s words'),
      carriers: z.array(carrierAsked),
      regulations: z.array(regulation).describe('The demands that the offers refer to'),
    }),
    refusals: ['pattern.invalid', 'cursor.invalid'],
  }),
  readOffer: endpoint({
    name: 'readOffer', summary: 'One offer with its demands', method: 'GET', path: '/api/v1/offers/:id', access: { anyOf: ['sms:phoneNumber:add'] },
    params: z.object({ id }), status: 200, answer: offer.extend({ demands: z.array(regulation) }), refusals: ['resource.not_found'],
  }),
  listPlaces: endpoint({
    name: 'listPlaces', summary: 'Where the numbers of a country are, and what else can be asked of them: what a search can be narrowed by', method: 'GET', path: '/api/v1/places',
    access: { anyOf: ['sms:phoneNumber:add'] },
    query: z.object({
      country, numberType: numberType.optional().describe('All types of the country by default'), kind: listOf(z.enum(placeKinds)).describe('All kinds by default'),
      startsWith: z.string().trim().min(1).max(80).optional().describe('Start of an area code, or of a word of a name, whatever case and accents'),
      ...paging,
    }),
    status: 200,
    answer: z.object({
      items: z.array(place), nextCursor: z.string().nullable(),
      numberTypes: z.array(z.object({ numberType, offers: z.int() })).describe('What the country has to sell now'), stock: stockOfKind,
    }),
    refusals: ['cursor.invalid'],
  }),
  listCarriers: endpoint({
    name: 'listCarriers', summary: 'The carriers numbers come from, what they cover and how they are', method: 'GET', path: '/api/v1/carriers',
    access: { anyOf: ['desk:carrier:view'] }, status: 200, answer: z.object({ items: z.array(carrier) }), refusals: [],
  }),
  readCarrier: endpoint({
    name: 'readCarrier', summary: 'One carrier: what it covers, and how it has been hour by hour', method: 'GET', path: '/api/v1/carriers/:id', access: { anyOf: ['desk:carrier:view'] },
    params: z.object({ id: carrierId }), query: z.object({ days: z.coerce.number().int().min(1).max(92).default(2) }), status: 200, answer: carrierInFull, refusals: ['resource.not_found'],
  }),
  steerSimulation: endpoint({
    name: 'steerSimulation', summary: 'Make a simulated carrier behave: lose numbers, answer slowly, fail', method: 'POST', path: '/api/v1/carriers/:id/simulation',
    access: { anyOf: ['desk:carrier:edit'] }, params: z.object({ id: carrierId }),
    body: z.object({
      lose: z.array(e164).max(100).optional().describe('Numbers that this carrier silently no longer has'),
      restore: z.array(e164).max(100).optional(),
      answerAfterMs: z.int().min(0).max(600_000).optional(), failing: z.boolean().optional().describe('Every call fails while true'),
      timeOutAfterAccepting: z.int().min(0).max(10).optional().describe('The next n orders are accepted but the answer is lost'),
    }),
    status: 200, answer: z.object({ carrierId, lost: z.array(e164), answerAfterMs: z.int(), failing: z.boolean() }), refusals: ['resource.not_found', 'carrier.not_simulated'],
  }),
} as const
