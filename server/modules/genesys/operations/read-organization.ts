import type { GenesysEndpoints } from '../../../../contract/genesys/index.ts'
import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { GenesysNeeds } from '../needs.ts'
import { productsOf, shortNameOf } from '../products.ts'

/** How their API writes our languages. */
const tags = { en: 'en-US', fr: 'fr', de: 'de', es: 'es' } as const satisfies Record<Language, string>

/** The organization of whoever asks. Its id is the one that stands in the console, and in v1. */
export async function readOwnOrganization(needs: Pick<GenesysNeeds, 'organizations'>, { organizationId }: Caller): Promise<AnswerOf<GenesysEndpoints['getOrganizationsMe']>> {
  const organization = await needs.organizations.readOrganization(organizationId)
  if (organization === undefined) throw notFound('organization')
  const shortName = shortNameOf(organization.name)
  return {
    id: organization.id, name: organization.name, defaultLanguage: tags[organization.language], defaultCountryCode: organization.country, thirdPartyOrgName: shortName,
    domain: shortName, version: organization.revision, state: 'active', productPlatform: 'PureCloud', features: {}, selfUri: `/api/v2/organizations/${organization.id}`,
  }
}

/** What the organization's licence holds, on one page. */
export function listProducts({ licence }: Caller): AnswerOf<GenesysEndpoints['getAuthorizationProducts']> {
  const entities = productsOf(licence).map((id) => ({ id }))
  return { entities, pageSize: entities.length, pageNumber: 1, total: entities.length, pageCount: 1 }
}
