import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { OrganizationNeeds } from '../needs.ts'
import { showOrganization, showPerson, showSession } from '../show.ts'

/** NIST 800-63B-4 AAL2: at most 12 hours, and half an hour without use. */
export const sessionHours = 12
export const idleMinutes = 30
/** Guessing: ten failures in a quarter of an hour close the door for what remains of it. */
const failuresAllowed = 10
const failureMinutes = 15

type SignIn = { readonly email: string; readonly password: string; readonly userAgent: string | undefined }

/**
 * Opens a session. The refusal is the same for an unknown address, a wrong password and a disabled person, and is returned rather than
 * thrown so that the failure is counted. After ten in fifteen minutes: sign_in.too_many.
 */
export async function signIn(needs: OrganizationNeeds, { email, password, userAgent }: SignIn) {
  const now = needs.clock.now()
  const subject = needs.secrets.digest(`sign-in ${email.trim().toLowerCase()}`)
  const failures = await needs.identity.failuresSince(subject, minutesBefore(now, failureMinutes))
  if (failures >= failuresAllowed) return new Refusal('sign_in.too_many', { minutes: failureMinutes, retryAfterSeconds: failureMinutes * 60 })

  const person = await needs.identity.personByEmail(email)
  const usable = person?.disabled_at === null ? person : undefined
  if (!(await needs.passwords.verify(usable?.password_hash, password)) || usable === undefined) {
    await needs.identity.noteFailure({ id: needs.ids.next(), subject_hash: subject, at: now })
    return new Refusal('sign_in.wrong')
  }
  await needs.identity.forgetFailures(subject)

  const token = `gs_${needs.random.bytes(32).toString('base64url')}`
  const session = await needs.identity.openSession({
    id: needs.ids.next(), organization_id: usable.organization_id, person_id: usable.id, token_hash: needs.secrets.digest(token),
    user_agent: userAgent?.slice(0, 300) ?? null, created_at: now, last_seen_at: now, expires_at: new Date(now.getTime() + sessionHours * 3_600_000),
  })
  const organization = await needs.organizations.readOrganization(usable.organization_id)
  if (organization === undefined) throw notFound('organization')
  await needs.announce({
    name: 'session.opened', subject: { type: 'session', id: session.id, organizationId: usable.organization_id }, by: { kind: 'person', id: usable.id, name: usable.name },
  })
  return { token, session: showSession(session, session.id), person: showPerson(usable), organization: showOrganization(organization) }
}

function minutesBefore(now: Date, minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000)
}
