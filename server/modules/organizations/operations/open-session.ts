import { notFound } from '../../../kernel/refusal.ts'
import type { OrganizationNeeds } from '../needs.ts'
import { showOrganization, showPerson, showSession } from '../show.ts'
import type { PersonRow } from '../store.ts'

/** NIST 800-63B-4 AAL2: at most 12 hours, and half an hour without use. */
export const sessionHours = 12
export const idleMinutes = 30

/** Opens a session for somebody who has proved who they are: the one place where sessions begin. */
export async function openSession(needs: OrganizationNeeds, person: PersonRow, userAgent: string | undefined) {
  const now = needs.clock.now()
  const token = `gs_${needs.random.bytes(32).toString('base64url')}`
  const session = await needs.identity.openSession({
    id: needs.ids.next(), organization_id: person.organization_id, person_id: person.id, token_hash: needs.secrets.digest(token),
    user_agent: userAgent?.slice(0, 300) ?? null, created_at: now, last_seen_at: now, proved_at: now, expires_at: new Date(now.getTime() + sessionHours * 3_600_000),
  })
  const organization = await needs.organizations.readOrganization(person.organization_id)
  if (organization === undefined) throw notFound('organization')
  await needs.announce({
    name: 'session.opened', subject: { type: 'session', id: session.id, organizationId: person.organization_id }, by: { kind: 'person', id: person.id, name: person.name },
  })
  return { token, session: showSession(session, session.id), person: showPerson(person), organization: showOrganization(organization) }
}
