import { Refusal } from '../../../kernel/refusal.ts'
import type { OrganizationNeeds } from '../needs.ts'
import { acceptCode } from './accept-code.ts'
import { forgetFailures, noteFailure, tooManyInTurn } from './limit-attempts.ts'
import { openSession } from './open-session.ts'
import { usableOf } from './sign-in.ts'

type SecondStep = { readonly challenge: string; readonly code: string; readonly userAgent: string | undefined }

/**
 * The second step of signing in. The challenge says that the password was right; a wrong code leaves it, a right one uses it up. Refuses
 * sign_in.challenge_gone, sign_in.code_wrong, and sign_in.too_many once passwords and codes have failed ten times together.
 */
export async function finishSignIn(needs: OrganizationNeeds, { challenge, code, userAgent }: SecondStep) {
  const challengeHash = needs.secrets.digest(challenge)
  const asked = await needs.factors.lockChallenge(challengeHash, 'second_factor')
  const isLive = asked !== undefined && asked.expires_at > needs.clock.now()
  const person = isLive ? usableOf(await needs.organizations.readPerson(asked.person_id ?? '')) : undefined
  if (person === undefined) return new Refusal('sign_in.challenge_gone')
  const refused = await tooManyInTurn(needs, person.email)
  if (refused !== undefined) return refused
  // Returned rather than thrown: the failure stays counted.
  if (!(await acceptCode(needs, person, code))) {
    await noteFailure(needs, person.email)
    return new Refusal('sign_in.code_wrong')
  }
  await needs.factors.forgetChallenge(challengeHash)
  await forgetFailures(needs, person.email)
  return await openSession(needs, person, userAgent)
}
