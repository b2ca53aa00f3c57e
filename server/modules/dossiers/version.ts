import { statesOf } from '../../../contract/lifecycle.ts'
import { dossierLifecycle, type DossierStatus } from '../../../contract/lifecycles/dossier.ts'
import { canMove } from '../../kernel/move.ts'
import { hasExpired } from './paper-findings.ts'
import type { VersionRow } from './store.ts'

const [birth] = statesOf(dossierLifecycle)

export type Version = VersionRow
type HasStatus = { readonly status: DossierStatus }

/** Whether its contents may still change: only what was not handed in yet can be. */
export function isDraft({ status }: HasStatus): boolean {
  return canMove(dossierLifecycle, status, 'submit')
}

/** Handed in and not decided: it belongs to one request for as long. */
export function isUnderWay({ status }: HasStatus): boolean {
  return canMove(dossierLifecycle, status, 'withdraw')
}

/** Approved, and none of its papers is over on a day: it answers any number of requests without another review. */
export function isValid({ status, expires_on: expiresOn }: Pick<Version, 'status' | 'expires_on'>, on: string): boolean {
  return canMove(dossierLifecycle, status, 'expire') && (expiresOn === null || !hasExpired(expiresOn, on))
}

/**
 * Whether it was approved for an earlier request. What befalls a later request that uses it again (claimed, returned, rejected, taken back)
 * does not touch it.
 */
export function wasApproved({ status }: HasStatus): boolean {
  return status === 'approved' || status === 'expired' || status === 'superseded'
}

/** As the draft that would take over its contents: what handing it in again is measured by. */
export function asDraft(version: Version): Version {
  return { ...version, status: birth, submitted_at: null }
}

/** Whether what it lacks is asked as of today: of a draft, and of one that can only go on as a new draft. */
export function answersToday({ status }: HasStatus): boolean {
  return isDraft({ status }) || status === 'expired' || status === 'rejected'
}
