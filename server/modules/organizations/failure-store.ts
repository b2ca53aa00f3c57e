import { sql } from 'kysely'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf } from '../../platform/database/tables.ts'
import { asDesk } from '../../platform/database/unit-of-work.ts'

/** Failed proofs of who somebody is, so that guessing is slow. They belong to no organization: whoever counts them acts for the desk. */
export function failureStore(tx: Transaction, scope: Scope) {
  return {
    /** Lets one attempt at a time count the failures of a subject and add its own, until the unit of work ends. */
    lock: (subject: Buffer) => sql`select pg_advisory_xact_lock(${subject.readInt32BE(0)}, ${subject.readInt32BE(4)})`.execute(tx),
    since: (subject: Buffer, since: Date) =>
      asDesk(tx, scope, async () => {
        const { count } = await tx.selectFrom('sign_in_failures').select((eb) => eb.fn.countAll<number>().as('count')).where('subject_hash', '=', subject).where('at', '>', since).executeTakeFirstOrThrow()
        return count
      }),
    note: (row: NewRowOf<'sign_in_failures'>) => asDesk(tx, scope, () => tx.insertInto('sign_in_failures').values(row).execute()),
    forget: (subject: Buffer) => asDesk(tx, scope, () => tx.deleteFrom('sign_in_failures').where('subject_hash', '=', subject).execute()),
    forgetBefore: (at: Date) => asDesk(tx, scope, () => tx.deleteFrom('sign_in_failures').where('at', '<', at).execute()),
  }
}
export type FailureStore = ReturnType<typeof failureStore>
