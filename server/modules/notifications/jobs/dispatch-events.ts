import { theClock } from '../../../kernel/actor.ts'
import type { Work } from '../../../kernel/work.ts'
import { toldEvents } from '../letter-of-event.ts'
import type { NotificationNeeds } from '../needs.ts'
import { prepareLetter } from '../operations/prepare-letter.ts'
import { nextAttempt } from '../retry.ts'

type Desk = { readonly work: Work<NotificationNeeds>; readonly report: (error: unknown) => void }
type Due = { readonly sequence: number; readonly name: string }

const eventsAtOnce = 200

/**
 * Prepares what follows from events that are due, oldest first. Most are nobody's mail and are struck off together; each of the others is told and struck
 * off in a transaction of its own. One that cannot be told is put off, for a minute and then ever longer, and holds up no other.
 */
export async function dispatchEvents({ work, report }: Desk): Promise<number> {
  const due = await work('desk', theClock, takeDue)
  for (const event of due.filter(isTold)) await tell({ work, report }, event)
  return due.length
}

async function takeDue(needs: NotificationNeeds): Promise<Due[]> {
  const due = await needs.outbox.lockDue(needs.clock.now(), eventsAtOnce)
  await needs.outbox.strikeOff(due.filter((event) => !isTold(event)).map(({ sequence }) => sequence))
  return due
}

function isTold({ name }: Due): boolean {
  return toldEvents.includes(name)
}

async function tell({ work, report }: Desk, { sequence, name }: Due): Promise<void> {
  try {
    await work('desk', theClock, async (needs) => {
      const event = await needs.outbox.lockOne(sequence, needs.clock.now())
      if (event === undefined) return
      await prepareLetter(needs, event)
      await needs.outbox.strikeOff([sequence])
    })
  } catch (error) {
    await work('desk', theClock, (needs) => putOff(needs, sequence, error))
    report(new Error(`The event ${sequence} (${name}) could not be told; it is tried again.`, { cause: error }))
  }
}

async function putOff(needs: NotificationNeeds, sequence: number, error: unknown): Promise<void> {
  const now = needs.clock.now()
  const event = await needs.outbox.lockOne(sequence, now)
  if (event === undefined) return
  const attempts = event.attempts + 1
  const because = error instanceof Error ? error.message : String(error)
  await needs.outbox.putOff(sequence, { attempts, until: nextAttempt(attempts, now), because: because.slice(0, 1000) })
}
