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
    /** Nobody removes it while the transaction lasts. */
    readToUse: (id: string): Promise<AddressRow | undefined> => addresses().selectAll().where('id', '=', id).forKeyShare().executeTakeFirst(),
    lock: (id: string): Promise<AddressRow | undefined> => addresses().selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    /** In the order in which they came. */
    page: ({ skip, limit }: { readonly skip: number; readonly limit: number }): Promise<AddressRow[]> =>
      addresses().selectAll().orderBy('created_at').orderBy('id').limit(limit).offset(skip).execute(),
    count: async (): Promise<number> => (await addresses().select(sql<number>`count(*)::integer`.as('count')).executeTakeFirstOrThrow()).count,
    add: (row: NewRowOf<'addresses'>): Promise<AddressRow> => tx.insertInto('addresses').values(row).returningAll().executeTakeFirstOrThrow(),
    /** The numbers that stand at an address, some of them. */
    numbersAt: async ({ id, organization_id: owner }: AddressRow): Promise<string[]> => {
      const numbers = tx.selectFrom('numbers').select('e164').where('organization_id', '=', owner).where('address_id', '=', id)
      return (await numbers.where('status', 'not in', ['failed', 'returned']).orderBy('e164').limit(10).execute()).map(({ e164 }) => e164)
    },
    /** Numbers that are no longer owned forget where they were used. */
    remove: async ({ id, organization_id: owner }: AddressRow): Promise<void> => {
      await tx.updateTable('numbers').set({ address_id: null }).where('organization_id', '=', owner).where('address_id', '=', id).execute()
      await tx.deleteFrom('addresses').where('organization_id', '=', owner).where('id', '=', id).execute()
    },
  }
}
export type AddressStore = ReturnType<typeof addressStore>
