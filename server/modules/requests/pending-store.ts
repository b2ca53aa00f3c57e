import { sql, type SqlBool } from 'kysely'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'

/** Numbers that requests have still to bring, of one organization or of every one for the desk: those that are in the inventory are told there. */
export function pendingStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  return {
    /** Those of the newest request first, and no more than `most`. */
    list: (most: number) =>
      tx.selectFrom('request_lines')
        .innerJoin('requests', 'requests.id', 'request_lines.request_id').innerJoin('offers', 'offers.id', 'request_lines.offer_id')
        .select(['request_lines.id', 'request_lines.request_id', 'request_lines.created_at'])
        .select(['requests.reference', 'requests.status', 'requests.expected_by', 'requests.created_by'])
        .select(['offers.e164', 'offers.country', 'offers.number_type', 'offers.sms', 'offers.mms', 'offers.voice'])
        .$if(own !== undefined, (query) => query.where('request_lines.organization_id', '=', own ?? ''))
        .where('request_lines.status', 'in', ['wanted', 'ordered']).where('requests.closed_at', 'is', null)
        .where(sql<SqlBool>`not exists (select from order_lines join numbers on numbers.order_line_id = order_lines.id where order_lines.request_line_id = request_lines.id)`)
        .orderBy('requests.created_at', 'desc').orderBy('request_lines.request_id').orderBy('request_lines.position').limit(most).execute(),
  }
}
export type PendingStore = ReturnType<typeof pendingStore>
export type PendingNumber = Awaited<ReturnType<PendingStore['list']>>[number]
