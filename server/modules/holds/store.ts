import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { HoldStatus } from '../../../contract/lifecycles/hold.ts'
import type { Key } from '../../kernel/cursor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf, Tables } from '../../platform/database/tables.ts'

const numberColumns = ['offers.e164', 'offers.country', 'offers.number_type', 'offers.carrier_id', 'offers.price_minor', 'offers.setup_minor', 'offers.currency'] as const

/** A hold, with what its number is. `handed_in_with`: the reference of the request that has it, from when that is handed in until it is over. */
export type HoldRow = RowOf<'holds'> &
  Pick<RowOf<'offers'>, 'e164' | 'country' | 'number_type' | 'carrier_id' | 'price_minor' | 'setup_minor' | 'currency'> & { readonly handed_in_with: string | null }
export type NewHoldRow = NewRowOf<'holds'>
export type HoldFilter = { readonly status?: readonly HoldStatus[] | undefined }

/** The holds of one organization, or of every one for the desk. Whoever writes holds has locked their offers first. */
export function holdStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const holds = () =>
    tx.selectFrom('holds').innerJoin('offers', 'offers.id', 'holds.offer_id').selectAll('holds').select(numberColumns).select(handedInWith)
      .$if(own !== undefined, (query) => query.where('holds.organization_id', '=', own ?? ''))
  const changed = (ids: readonly string[]) =>
    tx.updateTable('holds').from('offers').whereRef('offers.id', '=', 'holds.offer_id').where('holds.id', 'in', [...ids])
      .$if(own !== undefined, (query) => query.where('holds.organization_id', '=', own ?? ''))
      .returningAll('holds').returning(numberColumns).returning(handedInWith)

  return {
    read: (id: string): Promise<HoldRow | undefined> => holds().where('holds.id', '=', id).executeTakeFirst(),
    readMany: (ids: readonly string[]): Promise<HoldRow[]> => (ids.length === 0 ? Promise.resolve([]) : holds().where('holds.id', 'in', [...ids]).execute()),
    lock: (ids: readonly string[]): Promise<HoldRow[]> =>
      ids.length === 0 ? Promise.resolve([]) : holds().where('holds.id', 'in', [...ids]).orderBy('holds.id').forNoKeyUpdate('holds').execute(),
    /** The holds of these offers that have not ended; at most one an offer. */
    openOn: (offerIds: readonly string[]): Promise<HoldRow[]> =>
      offerIds.length === 0 ? Promise.resolve([]) : holds().where('holds.offer_id', 'in', [...offerIds]).where('holds.status', '=', 'held').execute(),
    /** Newest first. */
    list: ({ status }: HoldFilter, { limit, after }: { limit: number; after: Key | undefined }): Promise<HoldRow[]> =>
      holds()
        .$if(status !== undefined, (query) => query.where('holds.status', 'in', [...(status ?? [])]))
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(holds.created_at, holds.id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('holds.created_at', 'desc').orderBy('holds.id', 'desc').limit(limit + 1).execute(),

    /** Makes the callers of one organization take turns until the transaction ends, so that two of them cannot both fill its last place. */
    lockHolder: async (organizationId: string): Promise<void> => {
      await sql`select pg_advisory_xact_lock(hashtextextended('holds of ' || ${organizationId}, 0))`.execute(tx)
    },
    countLive: async (organizationId: string, now: Date): Promise<number> => {
      const { count } = await tx.selectFrom('holds').select((eb) => eb.fn.countAll<number>().as('count'))
        .where('organization_id', '=', organizationId).where('status', '=', 'held').where('held_until', '>', now).executeTakeFirstOrThrow()
      return count
    },
    /** The offers of holds whose time is over, the longest overdue first. */
    overdueOffers: async (now: Date, limit: number): Promise<string[]> => {
      const rows = await tx.selectFrom('holds').select('offer_id').where('status', '=', 'held').where('held_until', '<=', now)
        .orderBy('held_until').limit(limit).execute()
      return rows.map(({ offer_id: offerId }) => offerId)
    },

    add: (rows: readonly NewHoldRow[]): Promise<HoldRow[]> =>
      rows.length === 0 ? Promise.resolve([])
        : tx.with('added', (query) => query.insertInto('holds').values(rows).returningAll())
          .selectFrom('added as holds').innerJoin('offers', 'offers.id', 'holds.offer_id').selectAll('holds').select(numberColumns).select(handedInWith).execute(),
    saveStatus: (ids: readonly string[], { status, at }: { status: HoldStatus; at: Date }): Promise<HoldRow[]> =>
      ids.length === 0 ? Promise.resolve([]) : changed(ids).set({ status, ended_at: at }).execute(),
    extend: (ids: readonly string[], until: Date): Promise<HoldRow[]> =>
      ids.length === 0 ? Promise.resolve([]) : changed(ids).set({ held_until: until }).execute(),
    attach: (ids: readonly string[], requestId: string | null): Promise<HoldRow[]> =>
      ids.length === 0 ? Promise.resolve([]) : changed(ids).set({ request_id: requestId }).execute(),
  }
}
export type HoldStore = ReturnType<typeof holdStore>

function handedInWith(eb: ExpressionBuilder<Tables, 'holds'>) {
  return eb.selectFrom('requests').select('requests.reference').whereRef('requests.id', '=', 'holds.request_id')
    .where('requests.submitted_at', 'is not', null).where('requests.closed_at', 'is', null).as('handed_in_with')
}
