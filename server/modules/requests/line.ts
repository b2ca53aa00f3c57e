import { isOver } from '../../../contract/lifecycle.ts'
import { requestLineLifecycle } from '../../../contract/lifecycles/request.ts'
import type { LineRow } from './store.ts'

export type Line = Pick<LineRow, 'id' | 'status' | 'reason' | 'replaces_line_id'>

/**
 * Rounds of alternatives that the desk chooses by itself for one number; after that the area counts as sold out. A person may be asked as often as it
 * takes.
 */
export const mostRounds = 3
/** Numbers proposed in place of each one that is gone. */
export const proposalsALine = 3

export function isOpenLine({ status }: Pick<Line, 'status'>): boolean {
  return !isOver(requestLineLifecycle, status)
}

/**
 * How many numbers the requester asked for: alternatives are not counted again, and lines that they took out themselves (dropped, without a reason) never
 * were.
 */
export function quantityOf(lines: readonly Line[]): number {
  return lines.filter(({ status, reason, replaces_line_id: replaces }) => replaces === null && !(status === 'dropped' && reason === null)).length
}

/** How a request ends whose lines are all over. */
export function outcomeOf(lines: readonly Line[]): 'complete' | 'complete_partly' | 'fail' {
  const active = lines.filter(({ status }) => status === 'active').length
  if (active === 0) return 'fail'
  return active >= quantityOf(lines) ? 'complete' : 'complete_partly'
}

/** Gone numbers that nobody has looked for an alternative for. `area_sold_out`: looked for, and found none. */
export function unansweredGone<L extends Line>(lines: readonly L[]): L[] {
  const replaced = new Set(lines.map(({ replaces_line_id: replaces }) => replaces))
  return lines.filter(({ id, status, reason }) => status === 'gone' && reason !== 'area_sold_out' && !replaced.has(id))
}

/** How often the number that a line stands for has been replaced so far. */
export function roundOf(line: Line, lines: readonly Line[]): number {
  const replaced = lines.find(({ id }) => id === line.replaces_line_id)
  return replaced === undefined ? 0 : 1 + roundOf(replaced, lines)
}
