import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom, type Page } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { RequestNeeds } from '../needs.ts'
import { sideOf } from '../remark.ts'
import type { RemarkRow } from '../remark-store.ts'
import { showRemark, type RemarkAnswer } from '../show-remark.ts'
import type { RequestAnswer } from '../show.ts'
import type { RequestRow } from '../store.ts'
import { showOne } from './read-requests.ts'
import type { Reader } from '../show.ts'

/** The conversation about a request, oldest first. Refuses `resource.not_found` and `cursor.invalid`. */
export async function listRemarks(
  needs: RequestNeeds, caller: Caller, { id, limit, cursor }: { id: string } & QueryOf<Endpoints['listRemarks']>,
): Promise<Page<RemarkAnswer>> {
  await readRequest(needs, id)
  const [after] = decodeCursor(cursor, ['number']) ?? []
  const rows = await needs.remarks.list(id, { limit, after: typeof after === 'number' ? after : 0 })
  const own = await needs.remarks.markerOf(id, caller.id)
  const readBy = { requester: await needs.remarks.markerOfSide(id, 'requester'), desk: await needs.remarks.markerOfSide(id, 'desk') }
  return pageFrom(rows, limit, {
    key: ({ number }) => [number],
    show: (row) => showRemark(row, { own, other: row.side === 'desk' ? readBy.requester : readBy.desk }),
  })
}

/**
 * Notes how far somebody has read, at most to the end. It is announced, so that whoever wrote sees it at once; reading the same again is no news. Refuses
 * `resource.not_found`.
 */
export async function markRemarks(
  needs: RequestNeeds, caller: Caller, { id, number }: { readonly id: string; readonly number: number }, reader: Reader,
): Promise<RequestAnswer['conversation']> {
  const request = await readRequest(needs, id)
  const remark = await needs.remarks.ofNumber(id, Math.min(number, await needs.remarks.lastNumberOf(id)))
  if (remark !== undefined) await mark(needs, caller, request, remark)
  return (await showOne(needs, id, reader)).answer.conversation
}

async function mark(needs: RequestNeeds, caller: Caller, request: RequestRow, { id, number }: RemarkRow): Promise<void> {
  const side = sideOf(request, caller)
  const wentOn = await needs.remarks.mark({
    organization_id: request.organization_id, request_id: request.id, reader_id: caller.id, side, number, read_at: needs.clock.now(),
  })
  if (!wentOn) return
  await needs.announce({
    name: 'remark.marked', subject: { type: 'remark', id, organizationId: request.organization_id }, data: { requestId: request.id, reference: request.reference, number, side },
  })
}

async function readRequest(needs: RequestNeeds, id: string): Promise<RequestRow> {
  const request = await needs.requests.read(id)
  if (request === undefined) throw notFound('request')
  return request
}
