import type { RequestLineStatus } from '../../../contract/lifecycles/request.ts'
import type { Reason } from '../../../contract/reasons.ts'

/** One line of a request. An alternative names the line that it stands in for. */
export type Line = {
  readonly id: string
  /** As everybody writes it: +33 6 12 34 56 78. */
  readonly number: string
  readonly status: RequestLineStatus
  readonly reason: Reason | null
  readonly replaces: string | null
}

/** The numbers that the requester asked for by name. A line that they took out themselves (dropped, without a reason) was never asked for. */
export function askedFor(lines: readonly Line[]): Line[] {
  return lines.filter(({ status, reason, replaces }) => replaces === null && !(status === 'dropped' && reason === null))
}

/** The numbers that became active, each with the one that was asked for where another stands in for it. */
export function obtained(lines: readonly Line[]): { number: string; insteadOf: string | undefined }[] {
  return lines.filter(({ status }) => status === 'active').map((line) => ({ number: line.number, insteadOf: line.replaces === null ? undefined : originOf(line, lines).number }))
}

/** The numbers that were asked for and could not be had, nor any in their place, by the reason. */
export function lost(lines: readonly Line[]): ReadonlyMap<Reason, readonly string[]> {
  const without = askedFor(lines).filter((asked) => !familyOf(asked, lines).some(({ status }) => status === 'active'))
  const reasoned = without.map((asked) => ({ number: asked.number, reason: familyOf(asked, lines).find(({ reason }) => reason !== null)?.reason ?? 'carrier_error' }))
  return new Map([...Map.groupBy(reasoned, ({ reason }) => reason)].map(([reason, all]) => [reason, all.map(({ number }) => number)]))
}

/** What is to be chosen: for each number that is gone, those that are held in its place. */
export function choices(lines: readonly Line[]): { gone: string; alternatives: readonly string[] }[] {
  const proposed = Map.groupBy(lines.filter(({ status }) => status === 'proposed'), ({ replaces }) => replaces)
  return lines.flatMap(({ id, number }) => {
    const alternatives = proposed.get(id)
    return alternatives === undefined ? [] : [{ gone: number, alternatives: alternatives.map((line) => line.number) }]
  })
}

/** Numbers that are gone and in whose place nothing was found. */
export function goneForGood(lines: readonly Line[]): string[] {
  const replaced = new Set(lines.map(({ replaces }) => replaces))
  return lines.filter(({ id, status }) => status === 'gone' && !replaced.has(id)).map(({ number }) => number)
}

function originOf(line: Line, lines: readonly Line[]): Line {
  const replaced = lines.find(({ id }) => id === line.replaces)
  return replaced === undefined ? line : originOf(replaced, lines)
}

/** A line, and whatever was to stand in for it, and for that. */
function familyOf(line: Line, lines: readonly Line[]): Line[] {
  return [line, ...lines.filter(({ replaces }) => replaces === line.id).flatMap((alternative) => familyOf(alternative, lines))]
}
