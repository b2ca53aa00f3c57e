import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { invitationLifecycle } from '../../../../contract/lifecycles/invitation.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { pageFrom } from '../../../kernel/cursor.ts'
import { move } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { refuseWishAboveOwn } from '../access.ts'
import { endOfInvitation, invitationLink, invitationToken } from '../invitation.ts'
import type { InvitationRow } from '../invitation-store.ts'
import type { OrganizationNeeds } from '../needs.ts'
import { showInvitation } from '../show.ts'
import { afterOf } from './govern-organizations.ts'

type Listing = { readonly limit: number; readonly cursor?: string | undefined; readonly organizationId?: string | undefined }

/** Invitations to one organization, newest first: the caller's own, or for staff any. */
export async function listInvitations(needs: OrganizationNeeds, caller: Caller, { limit, cursor, organizationId = caller.organizationId }: Listing) {
  if ((await needs.organizations.readOrganization(organizationId)) === undefined) throw notFound('organization')
  const rows = await needs.invitations.listOf(organizationId, { limit, after: afterOf(cursor) })
  return pageFrom(rows, limit, { key: (row) => [row.created_at.toISOString(), row.id], show: (row) => showInvitation(row, caller) })
}

/**
 * Invites somebody by e-mail; the letter follows from the event. As with adding people, nobody gives more than they may, and staff may name another
 * organization. The link is in this answer too, for whoever would rather hand it over.
 */
export async function invitePerson(needs: OrganizationNeeds, caller: Caller, input: BodyOf<Endpoints['invitePerson']>) {
  const organizationId = input.organizationId ?? caller.organizationId
  const organization = await needs.organizations.readOrganization(organizationId)
  if (organization === undefined) throw notFound('organization')
  refuseWishAboveOwn(caller, { roles: input.roles, grants: [], organization })
  await refuseTaken(needs, input.email)
  const now = needs.clock.now()
  const first = { id: needs.ids.next(), times_sent: 1 }
  const added = await needs.invitations.add({
    ...first, organization_id: organizationId, email: input.email, roles: input.roles, language: input.language ?? organization.language, status: 'sent',
    token_hash: needs.secrets.digest(invitationToken(needs, first)), invited_by: caller.name, person_id: null, created_at: now, sent_at: now, expires_at: endOfInvitation(now),
  })
  if (added === undefined) throw underWay(input.email)
  await needs.announce({ name: 'invitation.created', subject: { type: 'invitation', id: added.id, organizationId }, to: added.status, data: { roles: added.roles } })
  return { ...showInvitation(added, caller), link: invitationLink(needs, added) }
}

/** Sends an invitation once more: with another link, which ends the old one, and seven more days. */
export async function resendInvitation(needs: OrganizationNeeds, caller: Caller, id: string) {
  const found = await lockInvitation(needs, id)
  const organization = await needs.organizations.readOrganization(found.organization_id)
  if (organization === undefined) throw notFound('organization')
  const status = move(invitationLifecycle, found.status, 'resend')
  // Its link is shown to whoever sends it, who could accept it themselves.
  refuseWishAboveOwn(caller, { roles: found.roles, grants: [], organization })
  await refuseTaken(needs, found.email)
  if (found.status !== status && (await needs.invitations.underWayTo(found.organization_id, found.email)) !== undefined) throw underWay(found.email)
  const now = needs.clock.now()
  const next = { id, times_sent: found.times_sent + 1 }
  const changed = await needs.invitations.change(id, {
    status, times_sent: next.times_sent, token_hash: needs.secrets.digest(invitationToken(needs, next)), sent_at: now, expires_at: endOfInvitation(now),
  })
  await needs.announce({ name: 'invitation.resend', subject: { type: 'invitation', id, organizationId: found.organization_id }, from: found.status, to: status })
  return { ...showInvitation(changed, caller), link: invitationLink(needs, changed) }
}

export async function revokeInvitation(needs: OrganizationNeeds, caller: Caller, id: string) {
  const found = await lockInvitation(needs, id)
  const status = move(invitationLifecycle, found.status, 'revoke')
  const changed = await needs.invitations.change(id, { status })
  await needs.announce({ name: 'invitation.revoke', subject: { type: 'invitation', id, organizationId: found.organization_id }, from: found.status, to: status })
  return showInvitation(changed, caller)
}

async function lockInvitation(needs: OrganizationNeeds, id: string): Promise<InvitationRow> {
  const found = await needs.invitations.lock(id)
  if (found === undefined) throw notFound('invitation')
  return found
}

async function refuseTaken(needs: OrganizationNeeds, email: string): Promise<void> {
  if (await needs.invitations.isTaken(email)) throw new Refusal('people.email_taken', { email }, [{ pointer: '/email', code: 'field.not_allowed' }])
}

function underWay(email: string): Refusal {
  return new Refusal('invitation.under_way', { email }, [{ pointer: '/email', code: 'field.not_allowed' }])
}
