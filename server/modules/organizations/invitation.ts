import type { Secrets } from '../../ports/secrets.ts'
import type { Site } from '../../ports/site.ts'
import type { InvitationRow } from './invitation-store.ts'

export const invitationDays = 7

type Sent = Pick<InvitationRow, 'id' | 'times_sent'>

/**
 * What opens an invitation. It is made from the desk's secret whenever it is needed, and so stands nowhere: the database keeps a digest, and a stolen
 * one invites nobody. Sent once more, an invitation has another.
 */
export function invitationToken({ secrets }: { readonly secrets: Pick<Secrets, 'digest'> }, { id, times_sent: timesSent }: Sent): string {
  return `gi_${secrets.digest(`invitation ${id} ${timesSent}`).toString('base64url')}`
}

/** The page on which an invitation is accepted. */
export function invitationLink(needs: { readonly secrets: Pick<Secrets, 'digest'>; readonly site: Site }, sent: Sent): string {
  return `${needs.site.origin()}/invitations/${invitationToken(needs, sent)}`
}

/** Whether an invitation can be accepted now, also before the clock has come by. */
export function isOpen({ status, expires_at: end }: Pick<InvitationRow, 'status' | 'expires_at'>, now: Date): boolean {
  return status === 'sent' && end > now
}

export function endOfInvitation(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 86_400_000)
}
