import { arrowFor, isOver } from '../../contract/lifecycle.ts'
import { requestLifecycle, requestLineLifecycle } from '../../contract/lifecycles/request.ts'
import type { RemarkSide } from '../../contract/vocabulary.ts'
import type { BodyGiven } from '../desk/queries.ts'

export type Request = BodyGiven<'readRequest'>
export type Line = Request['lines'][number]

/** Whose turn it is, seen by whoever looks. */
export type Ball = 'you' | 'requester' | 'desk' | 'carrier' | 'nobody'

export function ballOf({ clock: { waitingOn } }: Pick<Request, 'clock'>, side: RemarkSide): Ball {
  return waitingOn === side ? 'you' : waitingOn
}

/** Until when an answer is awaited: a choice, or what was returned. */
export function deadlineOf({ choiceDeadline, answerDeadline }: Pick<Request, 'choiceDeadline' | 'answerDeadline'>): string | null {
  return choiceDeadline ?? answerDeadline
}

/** What is to be done next, and by whom: told by what the desk waits for and not by a status. */
export type Next = 'prepare' | 'mend' | 'choose' | 'desk' | 'carrier' | 'nothing'

export function nextOf({ clock: { waitingOn }, choiceDeadline, answerDeadline }: Pick<Request, 'clock' | 'choiceDeadline' | 'answerDeadline'>): Next {
  if (waitingOn === 'nobody') return 'nothing'
  if (waitingOn !== 'requester') return waitingOn
  if (choiceDeadline !== null) return 'choose'
  return answerDeadline === null ? 'prepare' : 'mend'
}

/** Whether taking it back ends it at once, as the lifecycle has it. Once its orders may have left the house they have to end first. */
export function endsAtOnce({ status }: Pick<Request, 'status'>): boolean {
  const [, , target] = arrowFor(requestLifecycle, status, 'cancel') ?? []
  return target !== undefined && isOver(requestLifecycle, target)
}

/** A line that can be chosen: it is proposed in place of one that is gone. */
export function isProposal({ status }: Pick<Line, 'status'>): boolean {
  return arrowFor(requestLineLifecycle, status, 'choose') !== undefined
}

/** What was passed over, or taken out before anybody looked at it, is over without a reason and without a number: nobody has to read of it. */
function isLeftOut({ status, reason, numberId }: Line): boolean {
  return isOver(requestLineLifecycle, status) && reason === null && numberId === null
}

/** A number that was asked for, with those that were to stand in for it, one after the other. */
export type Asked = { readonly line: Line; readonly instead: readonly Line[] }

export function askedNumbers(lines: readonly Line[]): Asked[] {
  const told = lines.filter((line) => !isLeftOut(line))
  return told.filter(({ replaces }) => replaces === null).map((line) => ({ line, instead: insteadOf(line, told) }))
}

function insteadOf({ id }: Line, lines: readonly Line[]): Line[] {
  return lines.filter(({ replaces }) => replaces === id).flatMap((line) => [line, ...insteadOf(line, lines)])
}

/** A number that is gone, and what is proposed in its place. */
export type Choice = { readonly gone: Line; readonly proposals: readonly Line[] }

export function choicesOf(lines: readonly Line[]): Choice[] {
  return lines.map((gone) => ({ gone, proposals: lines.filter((line) => line.replaces === gone.id && isProposal(line)) })).filter(({ proposals }) => proposals.length > 0)
}
