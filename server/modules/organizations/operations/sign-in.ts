import { Refusal } from '../../../kernel/refusal.ts'
import { challengeMinutes } from '../challenge.ts'
import type { OrganizationNeeds, VerifyingNeeds } from '../needs.ts'
import type { PersonRow } from '../store.ts'
import { forgetFailures, noteFailure, tooMany, tooManyInTurn } from './limit-attempts.ts'
import { openSession } from './open-session.ts'

type SignIn = { readonly email: string; readonly password: string; readonly userAgent: string | undefined }

/**
 * Opens a session. The refusal is the same for an unknown address, a wrong password and a disabled person. After ten failures in fifteen
 * minutes: sign_in.too_many. The password is compared between two units of work; the second counts again before it believes the comparison.
 * Whoever has an authenticator app is refused sign_in.second_factor_needed with a challenge, which finishSignIn takes.
 */
export async function signIn({ work, passwords }: VerifyingNeeds, { email, password, userAgent }: SignIn) {
  const known = await work(async (needs) => (await tooMany(needs, email)) ?? { person: usableOf(await needs.identity.personByEmail(email)) })
  if (known instanceof Refusal) throw known
  const matches = await passwords.verify(known.person?.password_hash, password)
  const verifiedHash = matches ? known.person?.password_hash : undefined
  // Returned rather than thrown from the unit of work, which would undo the counting of the failure, or the challenge.
  const opened = await work((needs) => concludeSignIn(needs, { email, verifiedHash, userAgent }))
  if (opened instanceof Refusal) throw opened
  return opened
}

type Verified = { readonly email: string; readonly verifiedHash: string | undefined; readonly userAgent: string | undefined }

async function concludeSignIn(needs: OrganizationNeeds, { email, verifiedHash, userAgent }: Verified) {
  const refused = await tooManyInTurn(needs, email)
  if (refused !== undefined) return refused
  const person = usableOf(await needs.identity.personByEmail(email))
  // Read again: they may have been disabled, or given another password, while the old one was compared.
  if (person === undefined || person.password_hash !== verifiedHash) {
    await noteFailure(needs, email)
    return new Refusal('sign_in.wrong')
  }
  const totp = await needs.factors.totpOf(person.id)
  // The failures stay counted: a password that is known must not buy ten more guesses at the code.
  if (totp !== undefined && totp.confirmed_at !== null) return await askSecondFactor(needs, person)
  await forgetFailures(needs, email)
  return await openSession(needs, person, userAgent)
}

async function askSecondFactor(needs: OrganizationNeeds, { id, organization_id: organizationId }: PersonRow): Promise<Refusal> {
  const challenge = `gc_${needs.random.bytes(32).toString('base64url')}`
  const expiresAt = new Date(needs.clock.now().getTime() + challengeMinutes * 60_000)
  await needs.factors.ask({ challenge_hash: needs.secrets.digest(challenge), purpose: 'second_factor', organization_id: organizationId, person_id: id, expires_at: expiresAt })
  return new Refusal('sign_in.second_factor_needed', { challenge, expiresAt: expiresAt.toISOString() })
}

/** Somebody who may sign in at all. */
export function usableOf(person: PersonRow | undefined): PersonRow | undefined {
  return person?.disabled_at === null ? person : undefined
}
