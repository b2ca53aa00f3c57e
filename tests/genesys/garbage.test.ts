import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { openGenesys, type GenesysClient, type GenesysDesk } from '../support/genesys-sdk.ts'

let desk: TestDesk
let genesys: GenesysDesk
let client: GenesysClient
beforeAll(async () => {
  desk = await openDesk()
  genesys = await openGenesys(desk)
  client = await genesys.demo()
})
afterAll(async () => {
  await desk.close()
  await genesys.gateway.close()
})

/** Whatever a value may be that a program got wrong: text of any kind, numbers at their ends, nothing, things in things. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('+', '*', '%', '../', '+33612345678', 'FR', 'local', '', ' '), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }), fc.record({ id: fc.string({ maxLength: 5 }) }, { noNullPrototype: true }),
)
const filled = (...fields: string[]) => fc.record(Object.fromEntries(fields.map((field) => [field, anything])), { requiredKeys: [], noNullPrototype: true })
/** What the SDK itself lets through as a part of a path. */
const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text !== '.' && text !== '..')
const lists = filled('phoneNumber', 'phoneNumberType', 'phoneNumberStatus', 'countryCode', 'pageSize', 'pageNumber', 'sortBy', 'sortOrder', 'language', 'integrationId', 'supportedContentId', 'expand')
const provision = filled('phoneNumber', 'phoneNumberType', 'countryCode', 'name', 'addressId', 'supportedContent', 'integrationId', 'compliance')
const address = filled('name', 'street', 'city', 'region', 'postalCode', 'countryCode', 'autoCorrectAddress')

/** Refused in the right form or done, but never a mistake of the desk's: the gateway looks at the form. */
async function holdsUp(call: Promise<unknown>): Promise<void> {
  const outcome: unknown = await call.then(() => undefined, (error: unknown) => error)
  if (outcome !== undefined) expect(Reflect.get(Object(outcome), 'status')).toBeLessThan(500)
}

const runs = { numRuns: 60 }

test.each([
  ['lists', () => fc.assert(fc.asyncProperty(lists, (asked) => holdsUp(client.getRoutingSmsPhonenumbers(asked))), runs)],
  ['searches', () => fc.assert(fc.asyncProperty(anything, anything, filled('region', 'city', 'areaCode', 'pattern', 'addressRequirement'), (country, type, asked) => holdsUp(client.getRoutingSmsAvailablephonenumbers(country ?? '', type ?? '', asked))), runs)],
  ['numbers that are looked for', () => fc.assert(fc.asyncProperty(part, (id) => holdsUp(client.getRoutingSmsPhonenumber(id))), runs)],
  ['numbers that are given up', () => fc.assert(fc.asyncProperty(part, (id) => holdsUp(client.deleteRoutingSmsPhonenumber(id))), runs)],
  ['numbers that are bought', () => fc.assert(fc.asyncProperty(provision, (wish) => holdsUp(client.postRoutingSmsPhonenumbers(wish))), runs)],
  ['numbers that are brought in', () => fc.assert(fc.asyncProperty(provision, (wish) => holdsUp(client.postRoutingSmsPhonenumbersImport(wish))), runs)],
  ['names', () => fc.assert(fc.asyncProperty(anything, (phoneNumber) => holdsUp(client.postRoutingSmsPhonenumbersAlphanumeric({ phoneNumber }))), runs)],
  ['addresses', () => fc.assert(fc.asyncProperty(address, (wish) => holdsUp(client.postRoutingSmsAddresses(wish))), runs)],
  ['changes', () => fc.assert(fc.asyncProperty(part, filled('supportedContent'), (id, change) => holdsUp(client.patchRoutingSmsPhonenumber(id, change))), runs)],
])('%s of any kind never make the desk stumble', async (_what, holds) => {
  await holds()
})
