import type { EventName, SubjectNoun } from '../../contract/events.ts'
import type { Actor } from './actor.ts'

/** Something that happened to one thing of one organization. */
export type Announcement = {
  readonly name: EventName
  readonly subject: { readonly type: SubjectNoun; readonly id: string; readonly organizationId: string }
  readonly from?: string | null
  readonly to?: string | null
  readonly data?: Readonly<Record<string, unknown>>
  /** Who did it, where that is not the actor of the unit of work: a carrier whose answer the clock fetched. */
  readonly by?: Actor
}

/** Appends to the audit trail, and to the outbox of what has to be told, in the transaction of the change. Many at once cost one statement. */
export type Announce = (...announcements: readonly Announcement[]) => Promise<void>
