import type { RequestOptions, UsedPasskey } from '../../../../contract/webauthn.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { answeredChallenge, challengeMinutes } from '../challenge.ts'
import type { PasskeyRow } from '../factor-store.ts'
import type { OrganizationNeeds } from '../needs.ts'
import type { PersonRow } from '../store.ts'
import { openSession } from './open-session.ts'
import { usableOf } from './sign-in.ts'

/** What a stranger's browser is asked: the device knows which passkeys it has for this desk. */
export async function preparePasskeySignIn(needs: OrganizationNeeds): Promise<RequestOptions> {
  const challenge = needs.random.bytes(32).toString('base64url')
  await needs.factors.ask({
    challenge_hash: needs.secrets.digest(challenge), purpose: 'passkey_use', organization_id: null, person_id: null,
    expires_at: new Date(needs.clock.now().getTime() + challengeMinutes * 60_000),
  })
  return needs.passkeys.askToUse(challenge)
}

/**
 * Opens a session for whoever holds a passkey. The device has verified its owner, which makes two factors: no code is asked for. There is nothing to
 * guess, hence nothing to count. Every refusal is the same one.
 */
export async function signInWithPasskey(needs: OrganizationNeeds, { used, userAgent }: { used: UsedPasskey; userAgent: string | undefined }) {
  const person = await personWithPasskey(needs, { used, purpose: 'passkey_use' })
  // Returned rather than thrown: the challenge stays used up.
  return person === undefined ? new Refusal('passkey.not_verified') : await openSession(needs, person, userAgent)
}

type Use = { readonly used: UsedPasskey; readonly purpose: 'passkey_use' | 'passkey_proof' }

/** Who has just used a passkey of theirs; undefined where that cannot be verified, or they are disabled. The challenge is used up either way. */
export async function personWithPasskey(needs: OrganizationNeeds, { used, purpose }: Use): Promise<PersonRow | undefined> {
  const challenge = await useChallenge(needs, { used, purpose })
  if (challenge === undefined) return undefined
  const passkey = await needs.factors.lockPasskey(Buffer.from(used.id, 'base64url'))
  const person = passkey === undefined ? undefined : usableOf(await needs.organizations.readPerson(passkey.person_id))
  if (passkey === undefined || person === undefined || !isOwner(used, person)) return undefined
  const verified = await needs.passkeys.verifyUse(used, { challenge, passkey: keptOf(passkey) })
  if (verified === undefined) return undefined
  await needs.factors.usedPasskey(passkey.id, { ...verified, at: needs.clock.now() })
  return person
}

async function useChallenge(needs: OrganizationNeeds, { used, purpose }: Use): Promise<string | undefined> {
  const challenge = answeredChallenge(used.response.clientDataJSON) ?? ''
  const challengeHash = needs.secrets.digest(challenge)
  const asked = await needs.factors.lockChallenge(challengeHash, purpose)
  await needs.factors.forgetChallenge(challengeHash)
  return asked !== undefined && asked.expires_at > needs.clock.now() ? challenge : undefined
}

/** WebAuthn, section 7.2, step 6: the device says whose passkey it is. */
function isOwner({ response: { userHandle } }: UsedPasskey, { id }: PersonRow): boolean {
  return userHandle === undefined || Buffer.from(userHandle, 'base64url').toString('utf8') === id
}

function keptOf({ credential_id: credentialId, public_key: publicKey, counter, transports }: PasskeyRow) {
  return { credentialId, publicKey, counter, transports }
}
