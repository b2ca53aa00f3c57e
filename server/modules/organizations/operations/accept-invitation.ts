import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { invitationLifecycle } from '../../../../contract/lifecycles/invitation.ts'
import { move } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { isOpen } from '../invitation.ts'
import type { InvitationRow } from '../invitation-store.ts'
import type { OrganizationNeeds, VerifyingNeeds } from '../needs.ts'
import type { PersonRow } from '../store.ts'
import { openSession } from './open-session.ts'

/** The invitation behind a link, as the invited person sees it. Refuses `invitation.over` once it was used, taken back, or is too old. */
export async function readInvitation(needs: OrganizationNeeds, token: string) {
  const found = refuseOver(needs, await needs.invitations.byToken(needs.secrets.digest(token)))
  const organization = await needs.organizations.readOrganization(found.organization_id)
  if (organization === undefined) throw notFound('organization')
  const { email, roles, language, invited_by: invitedBy, expires_at: end } = found
  return { email, roles, language, organization: { name: organization.name }, invitedBy, expiresAt: end.toISOString() }
}

type Acceptance = BodyOf<Endpoints['acceptInvitation']> & { readonly userAgent: string | undefined }

/** Makes a person of whoever was invited, once, and signs them in. The password is hashed, which is slow, while no transaction is open, and for a good link only. */
export async function acceptInvitation({ work, passwords }: VerifyingNeeds, acceptance: Acceptance) {
  await work(async (needs) => refuseOver(needs, await needs.invitations.byToken(needs.secrets.digest(acceptance.token))))
  const passwordHash = await passwords.hash(acceptance.password)
  return await work((needs) => join(needs, acceptance, passwordHash))
}

async function join(needs: OrganizationNeeds, { token, name, language, userAgent }: Acceptance, passwordHash: string) {
  const found = refuseOver(needs, await needs.invitations.lockByToken(needs.secrets.digest(token)))
  const status = move(invitationLifecycle, found.status, 'accept')
  const person = await needs.organizations.addPerson({
    id: needs.ids.next(), organization_id: found.organization_id, name, email: found.email, language, roles: found.roles, grants: [], password_hash: passwordHash,
    disabled_at: null, created_at: needs.clock.now(),
  })
  if (person === undefined) throw new Refusal('people.email_taken', { email: found.email })
  await needs.invitations.change(found.id, { status, person_id: person.id })
  await announceJoining(needs, { found, person, status })
  return await openSession(needs, person, userAgent)
}

type Joining = { readonly found: InvitationRow; readonly person: PersonRow; readonly status: InvitationRow['status'] }

async function announceJoining(needs: OrganizationNeeds, { found, person, status }: Joining): Promise<void> {
  const by = { kind: 'person', id: person.id, name: person.name } as const
  const organizationId = found.organization_id
  await needs.announce(
    { name: 'invitation.accept', subject: { type: 'invitation', id: found.id, organizationId }, from: found.status, to: status, data: { personId: person.id }, by },
    { name: 'person.added', subject: { type: 'person', id: person.id, organizationId }, data: { roles: person.roles, grants: person.grants }, by },
  )
}

function refuseOver(needs: Pick<OrganizationNeeds, 'clock'>, found: InvitationRow | undefined): InvitationRow {
  if (found === undefined) throw notFound('invitation')
  if (!isOpen(found, needs.clock.now())) throw new Refusal('invitation.over')
  return found
}
