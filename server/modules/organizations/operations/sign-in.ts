import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { OrganizationNeeds, VerifyingNeeds } from '../needs.ts'
import { showOrganization, showPerson, showSession } from '../show.ts'
import type { PersonRow } from '../store.ts'

/** NIST 800-63B-4 AAL2: at most 12 hours, and half an hour without use. */
export const sessionHours = 12
export const idleMinutes = 30
/** Guessing: ten failures in a quarter of an hour close the door for what remains of it. */
const failuresAllowed = 10
const failureMinutes = 15

type SignIn = { readonly email: string; readonly password: string; readonly userAgent: string | undefined }

/**
 * Opens a session. The refusal is the same for an unknown address, a wrong password and a disabled person. After ten failures in fifteen
 * minutes: sign_in.too_many. The password is compared between two units of work; the second counts again before it believes the comparison,
 * one sign-in of an address after the other, so that guesses made all at once learn no more than ten in a row.
 */
export async function signIn({ work, passwords }: VerifyingNeeds, { email, password, userAgent }: SignIn) {
  const known = await work(async (needs) => (await tooMany(needs, email)) ?? { person: usableOf(await needs.identity.personByEmail(email)) })
  if (known instanceof Refusal) throw known
  const matches = await passwords.verify(known.person?.password_hash, password)
  const verifiedHash = matches ? known.person?.password_hash : undefined
  // Returned rather than thrown from the unit of work, which would undo the counting of the failure.
  const opened = await work((needs) => concludeSignIn(needs, { email, verifiedHash, userAgent }))
  if (opened instanceof Refusal) throw opened
  return opened
}

type Verified = { readonly email: string; readonly verifiedHash: string | undefined; readonly userAgent: string | undefined }

async function concludeSignIn(needs: OrganizationNeeds, { email, verifiedHash, userAgent }: Verified) {
  const subject = subjectOf(needs, email)
  await needs.identity.lockFailures(subject)
  const refused = await tooMany(needs, email)
  if (refused !== undefined) return refused
  const person = usableOf(await needs.identity.personByEmail(email))
  // Read again: they may have been disabled, or given another password, while the old one was compared.
  if (person === undefined || person.password_hash !== verifiedHash) {
    await needs.identity.noteFailure({ id: needs.ids.next(), subject_hash: subject, at: needs.clock.now() })
    return new Refusal('sign_in.wrong')
  }
  await needs.identity.forgetFailures(subject)
  return await openSession(needs, person, userAgent)
}

async function openSession(needs: OrganizationNeeds, person: PersonRow, userAgent: string | undefined) {
  const now = needs.clock.now()
  const token = `gs_${needs.random.bytes(32).toString('base64url')}`
  const session = await needs.identity.openSession({
    id: needs.ids.next(), organization_id: person.organization_id, person_id: person.id, token_hash: needs.secrets.digest(token),
    user_agent: userAgent?.slice(0, 300) ?? null, created_at: now, last_seen_at: now, expires_at: new Date(now.getTime() + sessionHours * 3_600_000),
  })
  const organization = await needs.organizations.readOrganization(person.organization_id)
  if (organization === undefined) throw notFound('organization')
  await needs.announce({
    name: 'session.opened', subject: { type: 'session', id: session.id, organizationId: person.organization_id }, by: { kind: 'person', id: person.id, name: person.name },
  })
  return { token, session: showSession(session, session.id), person: showPerson(person), organization: showOrganization(organization) }
}

async function tooMany(needs: OrganizationNeeds, email: string): Promise<Refusal | undefined> {
  const failures = await needs.identity.failuresSince(subjectOf(needs, email), minutesBefore(needs.clock.now(), failureMinutes))
  return failures < failuresAllowed ? undefined : new Refusal('sign_in.too_many', { minutes: failureMinutes, retryAfterSeconds: failureMinutes * 60 })
}

function subjectOf({ secrets }: OrganizationNeeds, email: string): Buffer {
  return secrets.digest(`sign-in ${email.trim().toLowerCase()}`)
}

function usableOf(person: PersonRow | undefined): PersonRow | undefined {
  return person?.disabled_at === null ? person : undefined
}

function minutesBefore(now: Date, minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000)
}
