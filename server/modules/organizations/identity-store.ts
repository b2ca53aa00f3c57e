import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type SessionRow = RowOf<'sessions'>

/** Sessions and tokens. Used before anyone is known, hence only inside the desk's scope or on the caller's own rows. */
export function identityStore(tx: Transaction) {
  return {
    personByEmail: (email: string) =>
      tx.selectFrom('people').selectAll().where((eb) => eb(eb.fn('lower', ['email']), '=', email.trim().toLowerCase())).executeTakeFirst(),
    personOfSession: (tokenHash: Buffer) =>
      tx
        .selectFrom('sessions')
        .innerJoin('people', 'people.id', 'sessions.person_id')
        .innerJoin('organizations', 'organizations.id', 'people.organization_id')
        .select([
          'sessions.id as sessionId', 'sessions.last_seen_at as lastSeenAt', 'sessions.expires_at as expiresAt', 'people.id', 'people.name', 'people.roles', 'people.grants',
          'people.disabled_at as disabledAt', 'people.language', 'organizations.id as organizationId', 'organizations.licence', 'organizations.language as organizationLanguage',
        ])
        .where('sessions.token_hash', '=', tokenHash)
        .executeTakeFirst(),
    clientOfToken: (tokenHash: Buffer) =>
      tx
        .selectFrom('access_tokens')
        .innerJoin('clients', 'clients.id', 'access_tokens.client_id')
        .innerJoin('organizations', 'organizations.id', 'clients.organization_id')
        .select([
          'access_tokens.expires_at as expiresAt', 'clients.id', 'clients.name', 'clients.grants', 'clients.revoked_at as revokedAt',
          'organizations.id as organizationId', 'organizations.licence', 'organizations.language as organizationLanguage',
        ])
        .where('access_tokens.token_hash', '=', tokenHash)
        .executeTakeFirst(),

    openSession: (row: NewRowOf<'sessions'>) => tx.insertInto('sessions').values(row).returningAll().executeTakeFirstOrThrow(),
    seen: (sessionId: string, at: Date) => tx.updateTable('sessions').set({ last_seen_at: at }).where('id', '=', sessionId).execute(),
    provedAt: async (sessionId: string) => (await tx.selectFrom('sessions').select('proved_at').where('id', '=', sessionId).executeTakeFirst())?.proved_at,
    proved: (sessionId: string, at: Date) => tx.updateTable('sessions').set({ proved_at: at }).where('id', '=', sessionId).execute(),
    sessionsOf: (personId: string, liveAfter: Date, limit: number, after: string | undefined) =>
      tx
        .selectFrom('sessions').selectAll().where('person_id', '=', personId).where('expires_at', '>', liveAfter)
        .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
        .orderBy('id').limit(limit + 1).execute(),
    endSession: (personId: string, sessionId: string) =>
      tx.deleteFrom('sessions').where('person_id', '=', personId).where('id', '=', sessionId).returningAll().executeTakeFirst(),
    endSessionsOf: (personId: string, { except }: { except: string | null }) =>
      tx.deleteFrom('sessions').where('person_id', '=', personId).$if(except !== null, (query) => query.where('id', '!=', except ?? '')).returningAll().execute(),
    forgetSessionsBefore: (at: Date) => tx.deleteFrom('sessions').where('expires_at', '<', at).execute(),

    grantToken: (row: NewRowOf<'access_tokens'>) => tx.insertInto('access_tokens').values(row).execute(),
    forgetTokensBefore: (at: Date) => tx.deleteFrom('access_tokens').where('expires_at', '<', at).execute(),
  }
}
export type IdentityStore = ReturnType<typeof identityStore>
