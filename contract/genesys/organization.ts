import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { selfUri } from './vocabulary.ts'

const organization = z
  .object({
    id: z.string(), name: z.string(), defaultLanguage: z.string(), defaultCountryCode: z.string(), thirdPartyOrgName: z.string().describe('The short name'),
    domain: z.string(), version: z.int(), state: z.literal('active'), productPlatform: z.literal('PureCloud'), features: z.record(z.string(), z.boolean()), selfUri,
  })
  .meta({ id: 'GenesysOrganization' })

const products = z
  .object({ entities: z.array(z.object({ id: z.string() })), pageSize: z.int(), pageNumber: z.int(), total: z.int(), pageCount: z.int() })
  .meta({ id: 'OrganizationProductEntityListing' })

export const organizationEndpoints = {
  getOrganizationsMe: endpoint({
    name: 'getOrganizationsMe', summary: 'The organization of whoever asks', method: 'GET', path: '/api/v2/organizations/me', access: 'signed_in',
    status: 200, answer: organization, refusals: [],
  }),
  getAuthorizationProducts: endpoint({
    name: 'getAuthorizationProducts', summary: 'What the organization\'s licence holds', method: 'GET', path: '/api/v2/authorization/products', access: 'signed_in',
    status: 200, answer: products, refusals: [],
  }),
} as const
