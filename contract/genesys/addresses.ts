import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { countryCode, listingOf, pageQuery, selfUri } from './vocabulary.ts'

/** Which address, by its id. What cannot be one is not found, rather than malformed: their clients ask until it is gone. */
const addressParams = z.object({ addressId: z.string().min(1).max(200) })

export const smsAddress = z
  .object({
    id: z.string(), name: z.string(), street: z.string(), city: z.string(), region: z.string(), postalCode: z.string(), countryCode: z.string(),
    validated: z.boolean().describe('Whether it was held against the rules for the addresses of its country'), selfUri,
  })
  .meta({ id: 'SmsAddress' })

const line = z.string().max(200)
const provision = z.object({
  name: line, street: line.min(1), city: line.min(1), region: line, postalCode: line, countryCode, autoCorrectAddress: z.boolean().nullish().transform((wish) => wish ?? true),
})

export const addressEndpoints = {
  getRoutingSmsAddresses: endpoint({
    name: 'getRoutingSmsAddresses', summary: 'The organization\'s addresses, a page of them', method: 'GET', path: '/api/v2/routing/sms/addresses', access: { anyOf: ['sms:phoneNumber:view'] },
    query: z.object(pageQuery), status: 200, answer: listingOf(smsAddress).meta({ id: 'SmsAddressEntityListing' }), refusals: [],
  }),
  postRoutingSmsAddresses: endpoint({
    name: 'postRoutingSmsAddresses', summary: 'Add an address', method: 'POST', path: '/api/v2/routing/sms/addresses', access: { anyOf: ['sms:phoneNumber:add'] },
    body: provision, status: 200, answer: smsAddress, refusals: ['address.unusable'], idempotent: true,
  }),
  getRoutingSmsAddress: endpoint({
    name: 'getRoutingSmsAddress', summary: 'One address', method: 'GET', path: '/api/v2/routing/sms/addresses/:addressId', access: { anyOf: ['sms:phoneNumber:view'] },
    params: addressParams, status: 200, answer: smsAddress, refusals: ['resource.not_found'],
  }),
  deleteRoutingSmsAddress: endpoint({
    name: 'deleteRoutingSmsAddress', summary: 'Remove an address that no number names', method: 'DELETE', path: '/api/v2/routing/sms/addresses/:addressId', access: { anyOf: ['sms:phoneNumber:delete'] },
    params: addressParams, status: 204, answer: z.null(), refusals: ['resource.not_found', 'address.in_use'],
  }),
} as const
