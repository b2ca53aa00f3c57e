import type { Announce } from '../../kernel/announce.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Ids } from '../../ports/ids.ts'
import type { Transaction } from '../database/connect.ts'

/** Appends what happened to the audit trail and to the outbox, in the transaction of the change. If it cannot be written, the change does not happen. */
export function announceIn(tx: Transaction, { actor, clock, ids }: { actor: Actor; clock: Clock; ids: Ids }): Announce {
  return async ({ name, subject, from, to, data, by }) => {
    const who = by ?? actor
    const at = clock.now()
    const { sequence } = await tx
      .insertInto('events')
      .values({
        id: ids.next(), organization_id: subject.organizationId, name, subject_type: subject.type, subject_id: subject.id,
        from_status: from ?? null, to_status: to ?? null, actor_kind: who.kind, actor_id: who.id, actor_name: who.name,
        data: JSON.stringify(data ?? {}), at,
      })
      .returning('sequence')
      .executeTakeFirstOrThrow()
    await tx.insertInto('outbox').values({ event_sequence: sequence, organization_id: subject.organizationId, next_attempt_at: at }).execute()
  }
}
