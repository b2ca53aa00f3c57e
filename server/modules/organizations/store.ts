import { sql, type SelectQueryBuilder } from 'kysely'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf, Tables } from '../../platform/database/tables.ts'
import type { Scope } from '../../kernel/scope.ts'

export type OrganizationRow = RowOf<'organizations'>
export type PersonRow = RowOf<'people'>
export type ClientRow = RowOf<'clients'>
export type After = readonly [at: string, id: string] | undefined

/** Organizations, their people and their API clients, for one organization or for the desk. */
export function organizationStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId

  const organizations = () => tx.selectFrom('organizations').selectAll().$if(own !== undefined, (query) => query.where('id', '=', own ?? ''))
  const people = () => tx.selectFrom('people').selectAll().$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))
  const clients = () => tx.selectFrom('clients').selectAll().$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    readOrganization: (id: string) => organizations().where('id', '=', id).executeTakeFirst(),
    /** Whatever refers to the organization may be written meanwhile: its key stays. */
    lockOrganization: (id: string) => organizations().where('id', '=', id).forNoKeyUpdate().executeTakeFirst(),
    listOrganizations: (limit: number, after: After) =>
      organizations()
        .$if(after !== undefined, (query) => query.where(sql<boolean>`(created_at, id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('created_at').orderBy('id').limit(limit + 1).execute(),
    organizationNames: async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      const named = ids.length === 0 ? [] : await organizations().where('id', 'in', [...ids]).execute()
      return new Map(named.map(({ id, name }) => [id, name]))
    },
    addOrganization: (row: NewRowOf<'organizations'>) => tx.insertInto('organizations').values(row).returningAll().executeTakeFirstOrThrow(),
    changeOrganization: (id: string, change: ChangeOf<'organizations'>) =>
      tx.updateTable('organizations').set(change).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),

    readPerson: (id: string) => people().where('id', '=', id).executeTakeFirst(),
    lockPerson: (id: string) => people().where('id', '=', id).forUpdate().executeTakeFirst(),
    /** Who signs in with this address, among the people of one organization. */
    personAt: (organizationId: string, email: string) =>
      people().where('organization_id', '=', organizationId).where((eb) => eb(eb.fn('lower', ['email']), '=', email.trim().toLowerCase())).executeTakeFirst(),
    listPeople: (organizationId: string, { limit, personId, after }: { limit: number; personId?: string | undefined; after: After }) =>
      people().where('organization_id', '=', organizationId).$if(personId !== undefined, (query) => query.where('id', '=', personId ?? ''))
        .$if(after !== undefined, (query) => query.where(sql<boolean>`(created_at, id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('created_at').orderBy('id').limit(limit + 1).execute(),
    /** undefined when somebody of the desk already signs in with this address. */
    addPerson: (row: NewRowOf<'people'>) => tx.insertInto('people').values(row).onConflict((conflict) => conflict.doNothing()).returningAll().executeTakeFirst(),
    changePerson: (id: string, change: ChangeOf<'people'>) =>
      tx.updateTable('people').set(change).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),
    /** Everyone of the desk who can sign in, by name. */
    listStaff: () =>
      people().where('disabled_at', 'is', null).where('organization_id', 'in', (eb) => eb.selectFrom('organizations').select('id').where('kind', '=', 'desk'))
        .orderBy('name').orderBy('id').execute(),
    /** What people and API clients are called who once did something. */
    namesOf: async (ids: readonly string[]): Promise<{ id: string; name: string }[]> =>
      ids.length === 0 ? []
      : [...(await people().clearSelect().select(['id', 'name']).where('id', 'in', [...ids]).execute()),
         ...(await clients().clearSelect().select(['id', 'name']).where('id', 'in', [...ids]).execute())],
    /** Everyone else of an organization who can still sign in. */
    othersOf: (organizationId: string, personId: string) =>
      tx.selectFrom('people').select(['roles', 'grants']).where('organization_id', '=', organizationId).where('id', '!=', personId).where('disabled_at', 'is', null).execute(),

    ...clientsOf(tx, clients),
  }
}
export type OrganizationStore = ReturnType<typeof organizationStore>

/** The API clients; `clients` begins a query that is fenced already. */
function clientsOf(tx: Transaction, clients: () => SelectQueryBuilder<Tables, 'clients', ClientRow>) {
  return {
    listClients: (limit: number, after: After) =>
      clients()
        .$if(after !== undefined, (query) => query.where(sql<boolean>`(created_at, id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('created_at').orderBy('id').limit(limit + 1).execute(),
    readClient: (id: string) => clients().where('id', '=', id).executeTakeFirst(),
    lockClient: (id: string) => clients().where('id', '=', id).forNoKeyUpdate().executeTakeFirst(),
    addClient: (row: NewRowOf<'clients'>) => tx.insertInto('clients').values(row).returningAll().executeTakeFirstOrThrow(),
    changeClientSecret: (id: string, secretHash: string) => tx.updateTable('clients').set({ secret_hash: secretHash }).where('id', '=', id).execute(),
    revokeClient: async (id: string, at: Date) => {
      await tx.deleteFrom('access_tokens').where('client_id', '=', id).execute()
      await tx.updateTable('clients').set({ revoked_at: at }).where('id', '=', id).execute()
    },
  }
}
