import { sql } from 'kysely'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type AddressRow = RowOf<'addresses'>

/** Where organizations use their numbers, for one of them or for the desk. */
export function addressStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const addresses = () => tx.selectFrom('addresses').$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    read: (id: string): Promise<AddressRow | undefined> => addresses().selectAll().where('id', '=', id).executeTakeFirst(),
    readMany: (ids: readonly string[]): Promise<AddressRow[]> => (ids.length === 0 ? Promise.resolve([]) : addresses().selectAll().where('id', 'in', [...ids]).execute()),
    lock: (id: string): Promise<AddressRow | undefined> => addresses().selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    /** In the order in which they came. */
    page: ({ skip, limit }: { readonly skip: number; readonly limit: number }): Promise<AddressRow[]> =>
      addresses().selectAll().orderBy('created_at').orderBy('id').limit(limit).offset(skip).execute(),
    count: async (): Promise<number> => (await addresses().select(sql<number>`count(*)::integer`.as('count')).executeTakeFirstOrThrow()).count,
    add: (row: NewRowOf<'addresses'>): Promise<AddressRow> => tx.insertInto('addresses').values(row).returningAll().executeTakeFirstOrThrow(),
    /** The numbers that stand at an address, some of them. */
    numbersAt: async (id: string): Promise<string[]> => (await tx.selectFrom('numbers').select('e164').where('address_id', '=', id).where('status', 'not in', ['failed', 'returned']).orderBy('e164').limit(10).execute()).map(({ e164 }) => e164),
    /** Numbers that are no longer owned forget where they were used. */
    remove: async (id: string): Promise<void> => {
      await tx.updateTable('numbers').set({ address_id: null }).where('address_id', '=', id).execute()
      await tx.deleteFrom('addresses').where('id', '=', id).execute()
    },
  }
}
export type AddressStore = ReturnType<typeof addressStore>
