import { canMove } from '../../../kernel/move.ts'
import { dossierLifecycle } from '../../../../contract/lifecycles/dossier.ts'
import type { RuleChange, TouchedDossier } from '../../regulations/index.ts'
import { changedDemands, type ChangedDemands } from '../changed-demands.ts'
import type { DossierNeeds } from '../needs.ts'
import type { Slot } from '../slot.ts'
import type { DossierRow } from '../store.ts'
import { isDraft, isUnderWay, type Version } from '../version.ts'
import { demandsOf, regulationsOf, regulationsOn, today } from './resolve-regulations.ts'
import { contentsOf, measuredOn } from './weigh-version.ts'

/** Dossiers read at once: three statements for each so many. */
const pageSize = 200

/**
 * The dossiers of a country that other rules would ask something else of from a day on, each with what it would then lack that it would not lack without them:
 * drafts, those under way and approved ones. What was handed in keeps the rules of its day; for it this says what handing it in anew would take. Writes nothing.
 */
export async function weighChange(needs: DossierNeeds, change: RuleChange): Promise<TouchedDossier[]> {
  const weighed: TouchedDossier[] = []
  let page: DossierRow[] = []
  do {
    const last = page.at(-1)
    page = (await needs.dossiers.listDossiers({ country: change.country, numberType: undefined }, pageSize, last && [last.created_at.toISOString(), last.id])).slice(0, pageSize)
    weighed.push(...(await weighPage(needs, change, page)))
  } while (page.length === pageSize)
  return weighed
}

async function weighPage(needs: DossierNeeds, change: RuleChange, dossiers: readonly DossierRow[]): Promise<TouchedDossier[]> {
  const latest = new Map((await needs.dossiers.latestVersions(dossiers.map(({ id }) => id))).map((version) => [version.dossier_id, version]))
  const slots = Map.groupBy(await needs.dossiers.slotsOf([...latest.values()].map(({ id }) => id)), ({ version_id: id }) => id)
  return dossiers.flatMap((dossier): TouchedDossier[] => {
    const version = latest.get(dossier.id)
    if (version === undefined || !counts(version)) return []
    const { differ, lacks, noLongerLacks } = weighUnder(needs, change, { dossier, version, slots: slots.get(version.id) ?? [] })
    const { id, name, organization_id: organizationId, number_type: numberType, end_user_type: endUserType } = dossier
    return differ ? [{ id, name, organizationId, numberType, endUserType, status: version.status, measuredAnew: isDraft(version), lacks, noLongerLacks }] : []
  })
}

/** Drafts, what the desk has before it, and what is approved: what was decided otherwise lives on in a draft, or not at all. */
function counts(version: Version): boolean {
  return isDraft(version) || isUnderWay(version) || canMove(dossierLifecycle, version.status, 'expire')
}

type Weighable = { readonly dossier: DossierRow; readonly version: Version; readonly slots: readonly Slot[] }

function weighUnder(needs: DossierNeeds, { changed, from }: RuleChange, { dossier, version, slots }: Weighable): ChangedDemands {
  const before = demandsOf(regulationsOn(needs, dossier, version, from))
  const after = demandsOf(regulationsOn({ ...needs, rulePacks: changed }, dossier, version, from))
  return changedDemands({ before, after }, contentsOf(dossier, version, slots), measuredOn(needs, version))
}

/**
 * What an approved version would lack if it were handed in today only because the rules changed since: it stays valid, and is asked for more when its papers are
 * next handed in. Empty where nothing changed, and for every other version.
 */
export function lacksSinceApproval(needs: DossierNeeds, { dossier, version, slots }: Weighable): ChangedDemands['lacks'] {
  if (!canMove(dossierLifecycle, version.status, 'expire')) return []
  const kept = regulationsOf(needs, dossier, version)
  const current = regulationsOn(needs, dossier, version, today(needs))
  if (kept.every(({ id }, index) => id === current[index]?.id)) return []
  return changedDemands({ before: demandsOf(kept), after: demandsOf(current) }, contentsOf(dossier, version, slots), measuredOn(needs, version)).lacks
}
