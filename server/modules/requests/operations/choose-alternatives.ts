import { requestLifecycle } from '../../../../contract/lifecycles/request.ts'
import { move } from '../../../kernel/move.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import { readChoice } from '../choice.ts'
import { isOpenLine } from '../line.ts'
import type { RequestNeeds } from '../needs.ts'
import { runningClock } from '../promise.ts'
import type { Reader } from '../show.ts'
import type { LineRow, RequestRow } from '../store.ts'
import { dropLines } from './close-request.ts'
import { lockRequest, moveLines, moveRequest } from './move-request.ts'
import { showOne } from './read-requests.ts'
import { settleRequest } from './settle-request.ts'

type Choice = { readonly id: string; readonly lineIds: readonly string[]; readonly revision: number | undefined }

/**
 * Puts the chosen numbers in place of those that are gone; what was passed over is let go. With nothing chosen the request goes on with what is still under
 * way, or ends. Refuses `state.wrong` and `choice.not_offered`.
 */
export async function chooseAlternatives(needs: RequestNeeds, { id, lineIds, revision }: Choice, reader: Reader) {
  const { request, lines } = await lockRequest(needs, id)
  refuseStale(revision, request.revision)
  move(requestLifecycle, request.status, 'choose')
  await applyChoice(needs, request, lines, lineIds)
  return await showOne(needs, id, reader)
}

/** The choice of a requester, or the empty one that the clock makes when their time is up. */
export async function applyChoice(needs: RequestNeeds, request: RequestRow, lines: readonly LineRow[], lineIds: readonly string[]): Promise<void> {
  const { chosen, passedOver } = readChoice(lines, lineIds)
  await moveLines(needs, chosen, 'choose')
  await dropLines(needs, passedOver, { reason: null })
  const goesOn = chosen.length > 0 || lines.some((line) => isOpenLine(line) && !passedOver.includes(line))
  if (goesOn) await moveRequest(needs, request, 'choose', { ...runningClock(request, needs.clock.now(), needs.rules), choice_deadline: null })
  if (chosen.length > 0) await needs.orderDesk.prepare(request.id)
  await settleRequest(needs, request.id)
}
