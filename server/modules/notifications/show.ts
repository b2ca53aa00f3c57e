import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import { covers } from '../../../contract/permissions.ts'
import { withoutLink } from './secret-link.ts'
import type { MessageRow } from './store.ts'

export type ShownMessage = AnswerOf<Endpoints['readMessage']>

/** An e-mail as its reader sees it. What the mail server said speaks of the desk's own machines: only its staff read that. */
export function showMessage(row: MessageRow, { grants }: { readonly grants: readonly string[] }): ShownMessage {
  const isStaff = grants.some((grant) => covers(grant, 'desk:message:view'))
  return {
    id: row.id, organizationId: row.organization_id, requestId: row.request_id, template: row.template, recipient: row.recipient, language: row.language,
    subject: row.subject, text: withoutLink(row.body, row.language), status: row.status, attempts: row.attempts, lastError: isStaff ? row.last_error : null,
    createdAt: row.created_at.toISOString(), sentAt: row.sent_at?.toISOString() ?? null,
  }
}
