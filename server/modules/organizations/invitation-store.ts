import { sql } from 'kysely'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'
import { asDesk } from '../../platform/database/unit-of-work.ts'
import type { After } from './store.ts'

export type InvitationRow = RowOf<'invitations'>

/** Invitations, of one organization or of every one for the desk. */
export function invitationStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const invitations = () => tx.selectFrom('invitations').selectAll().$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    read: (id: string) => invitations().where('id', '=', id).executeTakeFirst(),
    lock: (id: string) => invitations().where('id', '=', id).forUpdate().executeTakeFirst(),
    byToken: (tokenHash: Buffer) => invitations().where('token_hash', '=', tokenHash).executeTakeFirst(),
    lockByToken: (tokenHash: Buffer) => invitations().where('token_hash', '=', tokenHash).forUpdate().executeTakeFirst(),
    /** Whether somebody of the desk, in whatever organization, signs in with this address: an invitation to it would lead nowhere. */
    isTaken: (email: string) =>
      asDesk(tx, scope, async () => {
        const known = await tx.selectFrom('people').select('id').where((eb) => eb(eb.fn('lower', ['email']), '=', email.trim().toLowerCase())).executeTakeFirst()
        return known !== undefined
      }),
    /** Newest first. */
    listOf: (organizationId: string, { limit, after }: { limit: number; after: After }) =>
      invitations().where('organization_id', '=', organizationId)
        .$if(after !== undefined, (query) => query.where(sql<boolean>`(created_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit + 1).execute(),
    /** undefined when one is under way to this address already. */
    add: (row: NewRowOf<'invitations'>) => tx.insertInto('invitations').values(row).onConflict((conflict) => conflict.doNothing()).returningAll().executeTakeFirst(),
    underWayTo: (organizationId: string, email: string) =>
      invitations().where('organization_id', '=', organizationId).where('status', '=', 'sent').where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase())).executeTakeFirst(),
    change: (id: string, change: ChangeOf<'invitations'>) => tx.updateTable('invitations').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),
    /** Locks those whose time is over, oldest first; another process passes them by. */
    lockOverdue: (now: Date, limit: number) =>
      invitations().where('status', '=', 'sent').where('expires_at', '<=', now).orderBy('expires_at').limit(limit).forUpdate().skipLocked().execute(),
  }
}
export type InvitationStore = ReturnType<typeof invitationStore>
