import type { AnswerOf, QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { RegulationAnswer } from '../../../../contract/endpoints/regulations.ts'
import { endUserTypes } from '../../../../contract/vocabulary.ts'
import { localDay } from '../../../kernel/day.ts'
import { isRegulated } from '../../regulations/index.ts'
import { missingDemands } from '../missing-demands.ts'
import type { DossierNeeds } from '../needs.ts'
import { countMissing, furthest, stateOf, type Readiness } from '../readiness.ts'
import type { DossierRow } from '../store.ts'
import { demandsOf, regulationInForce, today } from './resolve-regulations.ts'
import { weighVersion } from './weigh-version.ts'

type Asked = QueryOf<Endpoints['lookUpReadiness']>
type Known = Omit<Readiness, 'carrierId' | 'endUserType' | 'regulation' | 'available'> & { readonly row: DossierRow }

/** An organization has few dossiers for one country and type; of more than these the newest are looked at. */
const mostDossiers = 200

/**
 * Whether the caller's organization already has the papers for a country and type: for every carrier that sells such numbers and every kind of end user,
 * the dossier that is furthest, or what one would have to hold. Empty where no papers are asked for.
 */
export async function lookUpReadiness(needs: DossierNeeds, { country, numberType }: Asked): Promise<AnswerOf<Endpoints['lookUpReadiness']>> {
  if (!isRegulated(needs.rulePacks, country)) return { papers: 'self_service', readiness: [] }
  const known = await knownDossiers(needs, { country, numberType })
  const carriers = await needs.carriersSelling({ country, numberType })
  const demands = carriers.flatMap((carrierId) => endUserTypes.flatMap((endUserType) => {
    const purpose = { country, number_type: numberType, end_user_type: endUserType }
    return regulationInForce(needs, purpose, carrierId) ?? []
  }))
  return { papers: 'papers_needed', readiness: demands.map((regulation) => readinessFor(needs, regulation, known)) }
}

function readinessFor(needs: DossierNeeds, regulation: RegulationAnswer, known: readonly Known[]): Readiness {
  const { id, endUserType, available, appliesTo } = regulation
  const carrierId = appliesTo ?? ''
  const best = furthest(known.filter(({ row }) => row.end_user_type === endUserType && row.carriers.includes(carrierId)))
  const subject = { carrierId, endUserType, regulation: id, available }
  if (best === undefined) return { ...subject, state: 'none', dossier: null, approvedOn: null, expiresOn: null, missing: missingOfNone(needs, regulation) }
  const { row: _, ...standing } = best
  return { ...subject, ...standing }
}

/** What a dossier that does not exist yet would have to hold. */
function missingOfNone(needs: DossierNeeds, regulation: RegulationAnswer): Readiness['missing'] {
  const empty = { country: regulation.country, endUserType: regulation.endUserType, information: {}, address: null, papers: new Map() }
  return countMissing(missingDemands(demandsOf([regulation]), empty, today(needs)))
}

/** In four statements, however many there are. */
async function knownDossiers(needs: DossierNeeds, kind: Asked): Promise<Known[]> {
  const rows = await needs.dossiers.listDossiers(kind, mostDossiers, undefined)
  const ids = rows.map(({ id }) => id)
  const latestOf = new Map((await needs.dossiers.latestVersions(ids)).map((version) => [version.dossier_id, version]))
  const slots = Map.groupBy(await needs.dossiers.slotsOf([...latestOf.values()].map(({ id }) => id)), ({ version_id: id }) => id)
  return rows.flatMap((row) => {
    const latest = latestOf.get(row.id)
    if (latest === undefined) return []
    const { missing } = weighVersion(needs, { dossier: row, version: latest, slots: slots.get(latest.id) ?? [] })
    const state = stateOf({ latest, missing }, today(needs))
    const decidedAt = state === 'ready' ? latest.decided_at : null
    return {
      row, state, dossier: { id: row.id, name: row.name }, missing: state === 'ready' ? { papers: 0, answers: 0 } : countMissing(missing),
      approvedOn: decidedAt === null ? null : localDay(decidedAt, needs.rules.timeZone), expiresOn: state === 'ready' ? latest.expires_on : null,
    }
  })
}
