import { documentLifecycle, type DocumentStatus } from '../../../contract/lifecycles/document.ts'
import type { Issue } from '../../../contract/issue.ts'
import { canMove } from '../../kernel/move.ts'
import { slotDemands, type Demands } from './demands.ts'
import { hasExpired } from './paper-findings.ts'
import { awaitsVerdict, isAccepted, isEmpty, isRefused, type Slot } from './slot.ts'

/** Where the desk stands with the papers of one version, by slot name. */
export type Verdicts = { readonly missing: readonly string[]; readonly refused: readonly string[]; readonly accepted: readonly string[] }

export function verdictsOn(slots: readonly Slot[]): Verdicts {
  const names = (which: (slot: Slot) => boolean) => slots.filter(which).map(({ slot }) => slot)
  return { missing: names(awaitsVerdict), refused: names(isRefused), accepted: names(isAccepted) }
}

/**
 * What keeps a version from being approved: papers without a verdict, and demanded papers that were refused. A refused paper that was optional is left out
 * of what the carrier gets, and is in nobody's way. Pointers go into the dossier.
 */
export function approvalFindings(demands: Demands, slots: readonly Slot[]): Issue[] {
  return slotDemands(demands).flatMap(({ slot: name, kind, optional }, index): Issue[] => {
    const slot = slots.find((candidate) => candidate.slot === name)
    if (slot === undefined || isEmpty(slot) || isAccepted(slot)) return []
    const pointer = `/slots/${index}/status`
    if (awaitsVerdict(slot)) return [{ pointer, code: 'verdict.missing', params: { demand: kind } }]
    return optional ? [] : [{ pointer, code: 'document.refused', params: { demand: kind, reason: slot.reason ?? '' } }]
  })
}

/**
 * What keeps a version that was approved for an earlier request from serving this one: papers that are over by a day (ISO 8601). That a later version has
 * taken its place meanwhile is no reason: what was handed in with the request stands. Pointers go into the dossier.
 */
export function expiredSince(demands: Demands, slots: readonly Slot[], on: string): Issue[] {
  return slotDemands(demands).flatMap(({ slot: name, kind }, index): Issue[] => {
    const over = slots.some(({ slot, status, expires_on: day }) => slot === name && isAccepted({ status }) && day !== null && hasExpired(day, on))
    return over ? [{ pointer: `/slots/${index}/expiresOn`, code: 'document.expired', params: { demand: kind } }] : []
  })
}

/** Who judged the paper of a slot, and when; `kept`: they said so of the version before, and paper and verdict came over untouched. */
export type Judgement = { readonly slot: string; readonly personId: string; readonly at: Date; readonly kept: boolean }

export function judgedSlots(slots: readonly Slot[], earlier: readonly Slot[]): Judgement[] {
  return slots.flatMap(({ slot, judged_by: personId, judged_at: at }) => {
    if (personId === null || at === null) return []
    return [{ slot, personId, at, kept: earlier.some((before) => before.slot === slot && before.judged_at?.getTime() === at.getTime()) }]
  })
}

/** One slot that holds a document, in a version that counts: a draft, one under way, or an approved one. */
export type Use = Pick<Slot, 'status' | 'version_id'>

/**
 * What the verdicts on a version mean for one of its documents, given every use of it: refused when any slot that it fills is refused, accepted when all that it
 * fills in the judged version are, or when another version stands by it. With a verdict taken back it is neither. undefined: it stays as it is.
 */
export function documentVerdict(status: DocumentStatus, uses: readonly Use[], judgedVersionId: string): 'accept' | 'refuse' | 'unjudge' | undefined {
  const [judged, others] = [uses.filter((use) => use.version_id === judgedVersionId), uses.filter((use) => use.version_id !== judgedVersionId)]
  const isAcceptedHere = judged.length > 0 && judged.every(isAccepted)
  const verdict = uses.some(isRefused) ? 'refuse' : isAcceptedHere || others.some(isAccepted) ? 'accept' : 'unjudge'
  return canMove(documentLifecycle, status, verdict) ? verdict : undefined
}

/** The first day on which one of a version's accepted papers is over (ISO 8601): the version expires with it. null: none of them ever is. */
export function earliestExpiry(slots: readonly Slot[]): string | null {
  return slots.filter(isAccepted).flatMap(({ expires_on: day }) => day ?? []).toSorted()[0] ?? null
}
