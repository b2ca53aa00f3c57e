import type { AnswerOf, BodyOf } from '../../../../contract/endpoint.ts'
import type { GenesysEndpoints } from '../../../../contract/genesys/index.ts'
import { furnishNumber, type NumberRow } from '../../inventory/index.ts'
import type { GenesysNeeds } from '../needs.ts'
import { ownNumber } from './provision-number.ts'

type Answer = AnswerOf<GenesysEndpoints['getRoutingSmsIdentityresolutionPhonenumber']>
type Wish = BodyOf<GenesysEndpoints['putRoutingSmsIdentityresolutionPhonenumber']> & { readonly phoneNumberId: string }

/** Whether whoever writes to a number is looked for among the contacts, and in which division of the organization. */
export async function readIdentityResolution(needs: GenesysNeeds, phoneNumberId: string): Promise<Answer> {
  return showResolution(await ownNumber(needs, phoneNumberId))
}

/** Says so. Without a division it stays with the one that was chosen before. */
export async function chooseIdentityResolution(needs: GenesysNeeds, { phoneNumberId, division, resolveIdentities }: Wish): Promise<Answer> {
  const { id, identity_division: before } = await ownNumber(needs, phoneNumberId)
  const chosen = division == null ? before : { id: division.id, name: division.name ?? null }
  return showResolution(await furnishNumber(needs, id, { identity: { division: chosen, resolves: resolveIdentities } }))
}

/** An organization of this desk is one division, which bears its id until another is named. */
function showResolution({ id, organization_id: organizationId, identity_division: chosen, resolves_identities: resolves }: NumberRow): Answer {
  const division = chosen ?? { id: organizationId, name: 'Home' }
  return {
    division: { id: division.id, name: division.name ?? '', selfUri: `/api/v2/authorization/divisions/${encodeURIComponent(division.id)}` },
    resolveIdentities: resolves, selfUri: `/api/v2/routing/sms/identityresolution/phonenumbers/${id}`,
  }
}
