import { Refusal } from '../../../kernel/refusal.ts'
import type { OrganizationNeeds } from '../needs.ts'

/** Guessing: ten failures in a quarter of an hour close the door for what remains of it. Passwords and codes share the ten. */
const failuresAllowed = 10
const failureMinutes = 15

type AttemptNeeds = Pick<OrganizationNeeds, 'failures' | 'secrets' | 'clock' | 'ids'>

/** The refusal `sign_in.too_many`, once an address has failed too often. */
export async function tooMany(needs: AttemptNeeds, email: string): Promise<Refusal | undefined> {
  const since = new Date(needs.clock.now().getTime() - failureMinutes * 60_000)
  const failures = await needs.failures.since(subjectOf(needs, email), since)
  return failures < failuresAllowed ? undefined : new Refusal('sign_in.too_many', { minutes: failureMinutes, retryAfterSeconds: failureMinutes * 60 })
}

/** The same, for whoever is about to count: one attempt of an address after the other, so that guesses made all at once learn no more than ten in a row. */
export async function tooManyInTurn(needs: AttemptNeeds, email: string): Promise<Refusal | undefined> {
  await needs.failures.lock(subjectOf(needs, email))
  return await tooMany(needs, email)
}

export async function noteFailure(needs: AttemptNeeds, email: string): Promise<void> {
  await needs.failures.note({ id: needs.ids.next(), subject_hash: subjectOf(needs, email), at: needs.clock.now() })
}

export async function forgetFailures(needs: AttemptNeeds, email: string): Promise<void> {
  await needs.failures.forget(subjectOf(needs, email))
}

function subjectOf({ secrets }: Pick<AttemptNeeds, 'secrets'>, email: string): Buffer {
  return secrets.digest(`sign-in ${email.trim().toLowerCase()}`)
}
