import type { CreatedPasskey, CreationOptions } from '../../../../contract/webauthn.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { answeredChallenge, challengeMinutes } from '../challenge.ts'
import type { OrganizationNeeds } from '../needs.ts'
import { showPasskey } from '../show.ts'
import type { PersonRow } from '../store.ts'
import { personCalling } from './prove-again.ts'
import { personProved } from './require-fresh-proof.ts'

/** More than anybody has devices; what is asked of a browser stays small. */
const passkeyLimit = 20

export async function listPasskeys(needs: OrganizationNeeds, caller: Caller) {
  const person = await personCalling(needs, caller)
  return { items: (await needs.factors.passkeysOf(person.id)).map(showPasskey) }
}

/** What the caller's browser is asked, with a challenge that is good for five minutes and one passkey. Takes a fresh proof, and so does what follows from it. */
export async function preparePasskey(needs: OrganizationNeeds, caller: Caller): Promise<CreationOptions> {
  const person = await personProved(needs, caller)
  const known = await refuseTooMany(needs, person)
  const challenge = needs.random.bytes(32).toString('base64url')
  await needs.factors.ask({
    challenge_hash: needs.secrets.digest(challenge), purpose: 'passkey_creation', organization_id: person.organization_id, person_id: person.id,
    expires_at: new Date(needs.clock.now().getTime() + challengeMinutes * 60_000),
  })
  return needs.passkeys.askToCreate({
    challenge, person,
    known: known.map(({ credential_id: credentialId, transports }) => ({ credentialId, transports })),
  })
}

/** Adds what the browser made. Refuses `passkey.not_verified` when it was not made for this person, this desk and this challenge, or too late. */
export async function addPasskey(needs: OrganizationNeeds, caller: Caller, { name, created }: { name: string; created: CreatedPasskey }) {
  const person = await personCalling(needs, caller)
  await refuseTooMany(needs, person)
  const challenge = await useChallenge(needs, person, created)
  const verified = await needs.passkeys.verifyCreation(created, challenge)
  if (verified === undefined) throw new Refusal('passkey.not_verified')
  const added = await needs.factors.addPasskey({
    id: needs.ids.next(), organization_id: person.organization_id, person_id: person.id, name, credential_id: verified.credentialId, public_key: verified.publicKey,
    counter: verified.counter, transports: [...verified.transports], backed_up: verified.backedUp, created_at: needs.clock.now(), last_used_at: null,
  })
  if (added === undefined) throw new Refusal('passkey.known')
  await needs.announce({ name: 'passkey.added', subject: { type: 'passkey', id: added.id, organizationId: person.organization_id }, data: { name, personId: person.id } })
  return showPasskey(added)
}

export async function revokePasskey(needs: OrganizationNeeds, caller: Caller, id: string): Promise<null> {
  const person = await personProved(needs, caller)
  const removed = await needs.factors.removePasskey(person.id, id)
  if (removed === undefined) throw notFound('passkey')
  await needs.announce({ name: 'passkey.removed', subject: { type: 'passkey', id, organizationId: person.organization_id }, data: { name: removed.name, personId: person.id } })
  return null
}

async function refuseTooMany(needs: OrganizationNeeds, { id }: PersonRow) {
  const known = await needs.factors.passkeysOf(id)
  if (known.length >= passkeyLimit) throw new Refusal('passkey.limit_reached', { limit: passkeyLimit })
  return known
}

async function useChallenge(needs: OrganizationNeeds, { id }: PersonRow, created: CreatedPasskey): Promise<string> {
  const challenge = answeredChallenge(created.response.clientDataJSON) ?? ''
  const challengeHash = needs.secrets.digest(challenge)
  const asked = await needs.factors.lockChallenge(challengeHash, 'passkey_creation')
  if (asked?.person_id !== id || asked.expires_at <= needs.clock.now()) throw new Refusal('passkey.not_verified')
  await needs.factors.forgetChallenge(challengeHash)
  return challenge
}
