import type { Transaction } from '../../platform/database/connect.ts'
import type { RowOf } from '../../platform/database/tables.ts'

/** An event that is still to be told, and how often that was tried. */
export type DueEvent = RowOf<'events'> & { readonly attempts: number }

/** The desk's list of events that are still to be told: the clock's business, and so of every organization. */
export function outboxStore(tx: Transaction) {
  const due = (now: Date) => tx.selectFrom('outbox').innerJoin('events', 'events.sequence', 'outbox.event_sequence').where('outbox.next_attempt_at', '<=', now)

  return {
    /** Locks events that are due, oldest first; another process passes them by. */
    lockDue: (now: Date, limit: number): Promise<Pick<DueEvent, 'sequence' | 'name'>[]> =>
      due(now).select(['events.sequence', 'events.name']).orderBy('outbox.next_attempt_at').orderBy('outbox.event_sequence').limit(limit).forUpdate('outbox').skipLocked().execute(),
    /** Locks one of them; undefined when somebody else has it, or is done with it. */
    lockOne: (sequence: number, now: Date): Promise<DueEvent | undefined> =>
      due(now).selectAll('events').select('outbox.attempts').where('outbox.event_sequence', '=', sequence).forUpdate('outbox').skipLocked().executeTakeFirst(),
    /** What has been told is struck off; in the trail it stays. */
    strikeOff: async (sequences: readonly number[]): Promise<void> => {
      if (sequences.length > 0) await tx.deleteFrom('outbox').where('event_sequence', 'in', [...sequences]).execute()
    },
    putOff: (sequence: number, { attempts, until, because }: { attempts: number; until: Date; because: string }) =>
      tx.updateTable('outbox').set({ attempts, next_attempt_at: until, last_error: because }).where('event_sequence', '=', sequence).execute(),
  }
}
export type OutboxStore = ReturnType<typeof outboxStore>
