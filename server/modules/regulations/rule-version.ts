import { arrowsOffered, type ArrowReader } from '../../../contract/arrows.ts'
import type { RuleVersionAnswer } from '../../../contract/endpoints/rule-versions.ts'
import { ruleVersionLifecycle, type RuleVersionStatus } from '../../../contract/lifecycles/rule-version.ts'
import { editedVersion, versionInForce, type CountryPack, type PackVersion } from './rule-packs.ts'
import type { RuleVersionRow } from './store.ts'

/** One version as it stands: what it says, whether it is in force on the day it is looked at, and who made it. `row`: undefined of a shipped one. */
export type StandingVersion = { readonly country: string; readonly version: PackVersion; readonly status: RuleVersionStatus; readonly row: RuleVersionRow | undefined }

/** Every version of a country, newest first; the withdrawn ones where they would have stood. */
export function versionsOf(pack: CountryPack, rows: readonly RuleVersionRow[], on: string): StandingVersion[] {
  const byNumber = new Map(rows.map((row) => [row.version, row]))
  const inForce = versionInForce(pack, on)
  const standing = pack.versions.map((version): StandingVersion => ({ country: pack.country, version, status: statusOf(version, inForce, on), row: byNumber.get(version.version) }))
  const withdrawn = rows.filter((row) => row.withdrawn_at !== null).map((row): StandingVersion => ({ country: pack.country, version: versionFrom(row), status: 'withdrawn', row }))
  return [...standing, ...withdrawn].toSorted(newestFirst)
}

/** What a kept row says. */
export function versionFrom({ country, version, effective_from: effectiveFrom, sets }: RuleVersionRow): PackVersion {
  return editedVersion(country, { version, effectiveFrom, sets })
}

/** The first version counts before its day too, so it is never still to come. */
function statusOf(version: PackVersion, inForce: PackVersion, on: string): RuleVersionStatus {
  if (version === inForce) return 'in_force'
  return version.effectiveFrom > on ? 'future' : 'past'
}

function newestFirst({ version: a }: StandingVersion, { version: b }: StandingVersion): number {
  return a.effectiveFrom === b.effectiveFrom ? b.version - a.version : a.effectiveFrom < b.effectiveFrom ? 1 : -1
}

/** Whether somebody works for the desk: holds any permission of its own. */
export function isStaff({ grants }: Pick<ArrowReader, 'grants'>): boolean {
  return grants.some((grant) => grant.startsWith('desk:'))
}

/** A version as the API shows it. Who made it is the desk's own business; why, everybody's. */
export function showRuleVersion({ country, version, status, row }: StandingVersion, reader: ArrowReader): RuleVersionAnswer {
  return {
    country, version: version.version, origin: row === undefined ? 'shipped' : 'edited', status, effectiveFrom: version.effectiveFrom, checkedOn: version.checkedOn,
    sets: version.sets.length, basedOn: row?.based_on ?? null, note: row?.note ?? null, author: isStaff(reader) ? (row?.author_name ?? null) : null,
    createdAt: row?.created_at.toISOString() ?? null, withdrawnAt: row?.withdrawn_at?.toISOString() ?? null,
    // What Guichet ships lies in its files: nobody moves it.
    arrows: row === undefined ? [] : arrowsOffered(ruleVersionLifecycle, { status, organizationId: row.author_organization_id }, reader),
  }
}
