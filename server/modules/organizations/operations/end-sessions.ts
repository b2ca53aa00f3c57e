import { decodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { OrganizationNeeds } from '../needs.ts'
import { showSession } from '../show.ts'

/** The caller's own sessions that still work. */
export async function listSessions(needs: OrganizationNeeds, caller: Caller, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
  const after = decodeCursor(cursor, ['id'])?.[0]
  const rows = await needs.identity.sessionsOf(caller.id, needs.clock.now(), limit, after === undefined ? undefined : String(after))
  return pageFrom(rows, limit, { key: (row) => [row.id], show: (row) => showSession(row, caller.sessionId) })
}

/** Ends one of the caller's sessions; its token stops working at once. */
export async function endSession(needs: OrganizationNeeds, caller: Caller, id: string): Promise<null> {
  const sessionId = id === 'current' ? caller.sessionId : id
  const ended = sessionId === null ? undefined : await needs.identity.endSession(caller.id, sessionId)
  if (ended === undefined) throw notFound('session')
  await needs.announce({ name: 'session.ended', subject: { type: 'session', id: ended.id, organizationId: caller.organizationId } })
  return null
}

/** Ends all of the caller's sessions, this one too: they sign out everywhere. */
export async function endAllSessions(needs: OrganizationNeeds, { id, organizationId }: Caller): Promise<null> {
  await endSessionsOf(needs, { id, organizationId, except: null })
  await needs.announce({ name: 'everySession.ended', subject: { type: 'person', id, organizationId } })
  return null
}

type Ending = { readonly id: string; readonly organizationId: string; readonly except: string | null }

/** Ends somebody's sessions, but for one where they are to stay signed in. What they were asked at a sign-in that is under way is asked no longer. */
export async function endSessionsOf(needs: OrganizationNeeds, { id, organizationId, except }: Ending): Promise<void> {
  await needs.factors.forgetChallengesOf(id)
  for (const ended of await needs.identity.endSessionsOf(id, { except })) {
    await needs.announce({ name: 'session.ended', subject: { type: 'session', id: ended.id, organizationId } })
  }
}
