import type { RequestOptions, UsedPasskey } from '../../../../contract/webauthn.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { challengeMinutes } from '../challenge.ts'
import type { OrganizationNeeds, VerifyingNeeds } from '../needs.ts'
import type { PersonRow } from '../store.ts'
import { personCalling, withProof, type Proof } from './prove-again.ts'
import { personWithPasskey } from './sign-in-with-passkey.ts'

/** Long enough to set up a device or two, too short for whoever finds a desk left open over lunch. */
const freshMinutes = 15

/**
 * The person who calls, if they proved who they are within the last quarter of an hour, by signing in or since. Refuses `proof.needed` otherwise: an open session is not
 * enough to change what opens the next one.
 */
export async function personProved(needs: OrganizationNeeds, caller: Caller): Promise<PersonRow> {
  const person = await personCalling(needs, caller)
  const provedAt = caller.sessionId === null ? undefined : await needs.identity.provedAt(caller.sessionId)
  const freshSince = needs.clock.now().getTime() - freshMinutes * 60_000
  if (provedAt === undefined || provedAt.getTime() < freshSince) throw new Refusal('proof.needed', { proofSeconds: freshMinutes * 60 })
  return person
}

/** What the caller's browser is asked; their device knows which passkeys it has for this desk. */
export async function prepareProof(needs: OrganizationNeeds, caller: Caller): Promise<RequestOptions> {
  const person = await personCalling(needs, caller)
  const challenge = needs.random.bytes(32).toString('base64url')
  await needs.factors.ask({
    challenge_hash: needs.secrets.digest(challenge), purpose: 'passkey_proof', organization_id: person.organization_id, person_id: person.id,
    expires_at: new Date(needs.clock.now().getTime() + challengeMinutes * 60_000),
  })
  return needs.passkeys.askToUse(challenge)
}

/** Takes the caller's password, a code, or a passkey of theirs; from then on their session is fresh. A wrong password or code counts as a failed sign-in does. */
export async function proveAgain(verifying: VerifyingNeeds, caller: Caller, proof: Proof | { readonly used: UsedPasskey }): Promise<null> {
  if ('used' in proof) return await proveByPasskey(verifying, caller, proof.used)
  return await withProof(verifying, { caller, proof, then: (needs) => refresh(needs, caller) })
}

async function proveByPasskey({ work }: VerifyingNeeds, caller: Caller, used: UsedPasskey): Promise<null> {
  // Returned rather than thrown from the unit of work: the challenge stays used up.
  const outcome = await work(async (needs) => {
    await personCalling(needs, caller)
    const owner = await personWithPasskey(needs, { used, purpose: 'passkey_proof' })
    return owner?.id === caller.id ? await refresh(needs, caller) : new Refusal('passkey.not_verified')
  })
  if (outcome instanceof Refusal) throw outcome
  return outcome
}

async function refresh(needs: OrganizationNeeds, { sessionId }: Caller): Promise<null> {
  if (sessionId !== null) await needs.identity.proved(sessionId, needs.clock.now())
  return null
}
