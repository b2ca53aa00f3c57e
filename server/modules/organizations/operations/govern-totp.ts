import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { grantsOf, refuseGrantsAboveOwn } from '../access.ts'
import type { OrganizationNeeds, VerifyingNeeds } from '../needs.ts'
import { recoveryCodeFrom, recoveryCodes } from '../recovery-code.ts'
import type { PersonRow } from '../store.ts'
import { acceptedStep, shownSecret, totpSecretBytes } from '../totp.ts'
import { recoveryDigest } from './accept-code.ts'
import { endSessionsOf } from './end-sessions.ts'
import { noteFailure, tooManyInTurn } from './limit-attempts.ts'
import { personCalling, withProof, type Proof } from './prove-again.ts'
import { personProved } from './require-fresh-proof.ts'

/** A fresh secret for the caller's authenticator app. It protects nothing before it is confirmed, and a second one takes its place. Takes a fresh proof. */
export async function prepareTotp(needs: OrganizationNeeds, caller: Caller) {
  const person = await personProved(needs, caller)
  const secret = needs.random.bytes(totpSecretBytes)
  const prepared = await needs.factors.prepareTotp({
    person_id: person.id, organization_id: person.organization_id, secret: needs.secrets.seal(secret), confirmed_at: null, created_at: needs.clock.now(),
  })
  if (prepared === undefined) throw new Refusal('totp.active')
  return shownSecret(secret, person.email)
}

/** From the first right code on, every sign-in with the password asks for one. The recovery codes are in this answer and nowhere else. */
export async function confirmTotp(needs: OrganizationNeeds, caller: Caller, code: string) {
  const person = await personCalling(needs, caller)
  const refused = await tooManyInTurn(needs, person.email)
  if (refused !== undefined) return refused
  const totp = await needs.factors.lockTotp(person.id)
  if (totp === undefined) throw new Refusal('totp.inactive')
  if (totp.confirmed_at !== null) throw new Refusal('totp.active')
  const step = acceptedStep({ secret: needs.secrets.open(totp.secret), code, at: needs.clock.now(), lastStep: totp.last_step })
  // Returned rather than thrown: the failure stays counted.
  if (step === undefined) {
    await noteFailure(needs, person.email)
    return new Refusal('code.wrong')
  }
  await needs.factors.acceptStep(person.id, step)
  await needs.factors.confirmTotp(person.id, needs.clock.now())
  await needs.announce({ name: 'totp.enabled', subject: subjectOf(person) })
  return { recoveryCodes: await drawRecoveryCodes(needs, person) }
}

/** No code is asked for any more; the recovery codes go with it. */
export async function disableTotp(verifying: VerifyingNeeds, caller: Caller, proof: Proof): Promise<null> {
  await refuseInactive(verifying, caller)
  return await withProof(verifying, { caller, proof, then: removeTotp })
}

/** New recovery codes: the old ones open nothing any more. */
export async function renewRecoveryCodes(verifying: VerifyingNeeds, caller: Caller, proof: Proof) {
  await refuseInactive(verifying, caller)
  return await withProof(verifying, {
    caller, proof,
    then: async (needs, person) => {
      await needs.announce({ name: 'recoveryCode.renewed', subject: subjectOf(person) })
      return { recoveryCodes: await drawRecoveryCodes(needs, person) }
    },
  })
}

/** Lets a colleague who lost the app, and the recovery codes with it, sign in with the password alone. */
export async function clearTotp(needs: OrganizationNeeds, caller: Caller, id: string): Promise<null> {
  const person = await needs.organizations.lockPerson(id)
  if (person === undefined) throw notFound('person')
  // Whoever knew their password would act in their name.
  if (id !== caller.id) refuseGrantsAboveOwn(caller, grantsOf(person.roles, person.grants))
  const totp = await needs.factors.totpOf(id)
  if (totp === undefined || totp.confirmed_at === null) throw new Refusal('totp.inactive')
  await removeTotp(needs, person)
  await endSessionsOf(needs, { id, organizationId: person.organization_id, except: caller.sessionId })
  return null
}

/** Asked before anything is proved: a wrong answer to a question that makes no sense must not be counted. */
async function refuseInactive({ work }: VerifyingNeeds, caller: Caller): Promise<void> {
  const isActive = await work(async (needs) => {
    const totp = await needs.factors.totpOf((await personCalling(needs, caller)).id)
    return totp !== undefined && totp.confirmed_at !== null
  })
  if (!isActive) throw new Refusal('totp.inactive')
}

async function removeTotp(needs: OrganizationNeeds, person: PersonRow): Promise<null> {
  await needs.factors.removeTotp(person.id)
  await needs.announce({ name: 'totp.disabled', subject: subjectOf(person) })
  return null
}

async function drawRecoveryCodes(needs: OrganizationNeeds, { id, organization_id: organizationId }: PersonRow): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodes.count }, () => recoveryCodeFrom(needs.random.bytes(recoveryCodes.bytes)))
  await needs.factors.replaceRecoveryCodes(id, codes.map((code) => ({ code_hash: recoveryDigest(needs, id, code), organization_id: organizationId, person_id: id })))
  return codes
}

function subjectOf({ id, organization_id: organizationId }: PersonRow) {
  return { type: 'person', id, organizationId } as const
}
