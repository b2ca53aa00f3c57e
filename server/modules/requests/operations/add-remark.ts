import type { Caller } from '../../../kernel/actor.ts'
import type { RequestNeeds } from '../needs.ts'
import { refuseTooLate, sideOf } from '../remark.ts'
import { lockRequest } from './move-request.ts'
import { showRemark, type RemarkAnswer } from '../show-remark.ts'

type Said = { readonly id: string; readonly text: string }

/**
 * Adds a remark to the conversation about a request. Whoever writes has read what stands before. The other side is told by e-mail: that follows from the
 * event. Refuses `resource.not_found` and `remark.too_late`.
 */
export async function addRemark(needs: RequestNeeds, caller: Caller, { id, text }: Said): Promise<RemarkAnswer> {
  const { request } = await lockRequest(needs, id)
  const now = needs.clock.now()
  refuseTooLate(request, now)
  const side = sideOf(request, caller)
  const shared = { organization_id: request.organization_id, request_id: id, side }
  const remark = await needs.remarks.add({
    ...shared, id: needs.ids.next(), number: (await needs.remarks.lastNumberOf(id)) + 1, author_id: caller.id, author_kind: caller.kind, author_name: caller.name,
    body: text, created_at: now,
  })
  await needs.remarks.mark({ ...shared, reader_id: caller.id, number: remark.number, read_at: now })
  await needs.announce({
    name: 'remark.added', subject: { type: 'remark', id: remark.id, organizationId: request.organization_id },
    data: { requestId: id, reference: request.reference, number: remark.number, side },
  })
  return showRemark(remark, { own: remark.number, other: 0 })
}
