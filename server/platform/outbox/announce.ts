import type { Announce } from '../../kernel/announce.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Ids } from '../../ports/ids.ts'
import type { Transaction } from '../database/connect.ts'

/** Appends what happened to the audit trail and to the outbox, in the transaction of the change. If it cannot be written, the change does not happen. */
export function announceIn(tx: Transaction, { actor, clock, ids }: { actor: Actor; clock: Clock; ids: Ids }): Announce {
  return async (...announcements) => {
    if (announcements.length === 0) return
    const at = clock.now()
    const rows = announcements.map(({ name, subject, from, to, data, by = actor }) => ({
      id: ids.next(), organization_id: subject.organizationId, name, subject_type: subject.type, subject_id: subject.id,
      from_status: from ?? null, to_status: to ?? null, actor_kind: by.kind, actor_id: by.id, actor_name: by.name,
      data: JSON.stringify(data ?? {}), at,
    }))
    // One statement for both: every change of the desk pays for this round trip while it holds its locks.
    await tx
      .with('appended', (query) => query.insertInto('events').values(rows).returning(['sequence', 'organization_id']))
      .insertInto('outbox')
      .columns(['event_sequence', 'organization_id', 'next_attempt_at'])
      .expression((query) => query.selectFrom('appended').select(['sequence', 'organization_id', query.val(at).as('next_attempt_at')]))
      .execute()
  }
}
