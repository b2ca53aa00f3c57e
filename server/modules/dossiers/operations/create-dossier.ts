import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { RegulationAnswer } from '../../../../contract/endpoints/regulations.ts'
import { dossierLifecycle } from '../../../../contract/lifecycles/dossier.ts'
import { statesOf } from '../../../../contract/lifecycle.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { DossierNeeds } from '../needs.ts'
import type { Reader } from '../show.ts'
import { regulationInForce } from './resolve-regulations.ts'
import { showVersion } from './show-version.ts'

type Input = BodyOf<Endpoints['createDossier']>
const [birth] = statesOf(dossierLifecycle)

/**
 * Starts a dossier for what a country, number type and end user demand, with an empty draft. Without carriers it answers all that give such numbers to this
 * end user. Refuses `regulation.not_found` where papers are not asked for or no rules are known, `dossier.end_user_not_allowed` where the rules
 * of a named carrier, or of every carrier, give this end-user type no such numbers.
 */
export async function createDossier(needs: DossierNeeds, caller: Caller, input: Input, reader: Reader) {
  const regulations = await regulationsFor(needs, input)
  const at = needs.clock.now()
  const owned = { organization_id: caller.organizationId, created_at: at }
  const dossier = await needs.dossiers.addDossier({
    ...owned, id: needs.ids.next(), name: input.name, country: input.country, number_type: input.numberType, end_user_type: input.endUserType,
    carriers: regulations.map(({ appliesTo }) => appliesTo ?? ''), created_by: caller.id,
  })
  const version = await needs.dossiers.addVersion({
    ...owned, id: needs.ids.next(), dossier_id: dossier.id, number: 1, status: birth, information: '{}', address: null,
    regulations: JSON.stringify(regulations.map(({ id }) => id)), submitted_at: null, decided_at: null, expires_on: null,
  })
  await needs.announce({
    name: 'dossier.created', subject: { type: 'dossier', id: dossier.id, organizationId: dossier.organization_id }, to: version.status,
    data: { version: version.number, country: dossier.country, numberType: dossier.number_type, endUserType: dossier.end_user_type, carriers: dossier.carriers },
  })
  return await showVersion(needs, reader, dossier, version)
}

/** One regulation a carrier. */
async function regulationsFor(needs: DossierNeeds, input: Input): Promise<RegulationAnswer[]> {
  const purpose = { country: input.country, number_type: input.numberType, end_user_type: input.endUserType }
  const params = { country: input.country, numberType: input.numberType, endUserType: input.endUserType }
  const candidates = input.carriers === undefined ? await needs.carriersSelling(input) : [...new Set(input.carriers)]
  const known = candidates.flatMap((carrierId) => regulationInForce(needs, purpose, carrierId) ?? [])
  if (known.length === 0 || (input.carriers !== undefined && known.length < candidates.length)) throw new Refusal('regulation.not_found', params)
  const willing = known.filter(({ available }) => available)
  if (willing.length === 0 || (input.carriers !== undefined && willing.length < known.length)) throw new Refusal('dossier.end_user_not_allowed', params)
  return willing
}
