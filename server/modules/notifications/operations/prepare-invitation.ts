import { formatInstant, isTimeZone } from '../../../../contract/language/format.ts'
import { writeLetter } from '../../../../contract/language/letters.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { onOneLine } from '../letter.ts'
import type { NotificationNeeds } from '../needs.ts'
import type { DueEvent } from '../outbox-store.ts'
import { linkPlace } from '../secret-link.ts'
import { keepLetter } from './keep-letter.ts'

/** Writes the letter that invites somebody, in the language chosen for them. Its link is filled in as it leaves. What was taken back meanwhile invites nobody. */
export async function prepareInvitation(needs: NotificationNeeds, event: DueEvent): Promise<void> {
  const invitation = await needs.invitations.read(event.subject_id)
  if (invitation === undefined) throw notFound('invitation')
  if (invitation.status !== event.to_status) return
  const organization = await needs.organizations.readOrganization(invitation.organization_id)
  if (organization === undefined) throw notFound('organization')
  const { language, email: recipient, roles, invited_by: invitedBy, expires_at: end } = invitation
  const timeZone = isTimeZone(organization.time_zone) ? organization.time_zone : 'UTC'
  const { subject, text } = writeLetter(language, 'invitation', {
    organization: onOneLine(organization.name), name: onOneLine(invitedBy), roles: roles.join(','), deadline: formatInstant(language, end, timeZone), link: linkPlace,
  })
  await keepLetter(needs, {
    event, organizationId: organization.id, about: { requestId: null, invitationId: invitation.id }, name: 'invitation', recipient, language, subject, text,
  })
}
