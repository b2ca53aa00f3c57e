import { sql, type SqlBool } from 'kysely'
import type { Capability, NumberType } from '../../../contract/vocabulary.ts'
import type { NumberStatus } from '../../../contract/lifecycles/number.ts'
import type { Key } from '../../kernel/cursor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type NumberRow = RowOf<'numbers'>
export type NumberSort = 'number' | '-number' | 'purchased' | '-purchased'

/** What a list of numbers may be narrowed by; what is undefined narrows nothing. */
export type NumberFilter = {
  readonly status?: readonly NumberStatus[] | undefined
  readonly country?: readonly string[] | undefined
  readonly numberType?: readonly NumberType[] | undefined
  readonly carrier?: readonly string[] | undefined
  readonly capabilities?: readonly Capability[] | undefined
  readonly digits?: string | undefined
  readonly inUse?: boolean | undefined
  readonly requestId?: string | undefined
}

const purchased = sql<Date>`coalesce(purchased_at, created_at)`

/** The inventory of one organization, or of every one for the desk. */
export function numberStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const numbers = () => tx.selectFrom('numbers').$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  const filtered = (filter: NumberFilter) => {
    const digits = filter.digits?.replaceAll(/\D/g, '') ?? ''
    return numbers()
      .$if(filter.status !== undefined, (query) => query.where('status', 'in', [...(filter.status ?? [])]))
      .$if(filter.country !== undefined, (query) => query.where('country', 'in', [...(filter.country ?? [])]))
      .$if(filter.numberType !== undefined, (query) => query.where('number_type', 'in', [...(filter.numberType ?? [])]))
      .$if(filter.carrier !== undefined, (query) => query.where('carrier_id', 'in', [...(filter.carrier ?? [])]))
      .$if(filter.requestId !== undefined, (query) => query.where('request_id', '=', filter.requestId ?? ''))
      .$if(digits !== '', (query) => query.where('e164', 'like', `%${digits}%`))
      .$if(filter.inUse !== undefined, (query) => query.where(sql<SqlBool>`(used_by <> '[]'::jsonb) = ${filter.inUse}`))
      .where((eb) => eb.and((filter.capabilities ?? []).map((capability) => eb(capability, '=', true))))
  }

  return {
    read: (id: string) => numbers().selectAll().where('id', '=', id).executeTakeFirst(),
    /** The one that is owned now; else the latest that was. */
    readByE164: (e164: string) =>
      numbers().selectAll().where('e164', '=', e164).orderBy(sql`status in ('failed', 'returned')`).orderBy('created_at', 'desc').limit(1).executeTakeFirst(),
    lock: (id: string) => numbers().selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    lockByOrderLine: (orderLineId: string) => numbers().selectAll().where('order_line_id', '=', orderLineId).forUpdate().executeTakeFirst(),
    ofOrderLines: (orderLineIds: readonly string[]) =>
      orderLineIds.length === 0 ? Promise.resolve([]) : numbers().select(['id', 'order_line_id']).where('order_line_id', 'in', [...orderLineIds]).execute(),
    add: (row: NewRowOf<'numbers'>) => tx.insertInto('numbers').values(row).returningAll().executeTakeFirstOrThrow(),
    change: (id: string, change: ChangeOf<'numbers'>) =>
      tx.updateTable('numbers').set(change).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),

    list: (filter: NumberFilter, { sort, limit, after }: { sort: NumberSort; limit: number; after: Key | undefined }) => {
      const direction = sort.startsWith('-') ? ('desc' as const) : ('asc' as const)
      const beyond = sql.raw(direction === 'desc' ? '<' : '>')
      const byNumber = sort.endsWith('number')
      const key = byNumber ? sql`e164` : purchased
      const bound = byNumber ? sql`${after?.[0]}` : sql`${after?.[0]}::timestamptz`
      return filtered(filter).selectAll()
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(${key}, id) ${beyond} (${bound}, ${after?.[1]}::uuid)`))
        .orderBy(key, direction).orderBy('id', direction).limit(limit + 1).execute()
    },
    count: async (filter: NumberFilter) => (await filtered(filter).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count,

    /** Claims one number whose quarantine is over; another process passes it by. */
    claimOutOfQuarantine: (now: Date) =>
      tx.selectFrom('numbers').selectAll().where('status', '=', 'quarantined').where('quarantined_until', '<=', now).orderBy('quarantined_until').limit(1).forUpdate().skipLocked().executeTakeFirst(),
    claimReturning: (now: Date) =>
      tx.selectFrom('numbers').selectAll().where('status', '=', 'returning').where('next_attempt_at', '<=', now).orderBy('next_attempt_at').limit(1).forUpdate().skipLocked().executeTakeFirst(),
  }
}
export type NumberStore = ReturnType<typeof numberStore>
