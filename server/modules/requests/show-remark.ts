import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { remarkEndpoints } from '../../../contract/endpoints/remarks.ts'
import type { RemarkRow } from './remark-store.ts'

export type RemarkAnswer = AnswerOf<typeof remarkEndpoints.addRemark>

/** How far the reader has read, and how far the side has that did not write the remark. */
type Markers = { readonly own: number; readonly other: number }

export function showRemark(row: RemarkRow, { own, other }: Markers): RemarkAnswer {
  return {
    id: row.id, requestId: row.request_id, number: row.number, side: row.side, author: { kind: row.author_kind, name: row.author_name }, text: row.body,
    createdAt: row.created_at.toISOString(), isNew: row.number > own, isRead: row.number <= other,
  }
}
