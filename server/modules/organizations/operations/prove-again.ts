import type { Caller } from '../../../kernel/actor.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { OrganizationNeeds, VerifyingNeeds } from '../needs.ts'
import type { PersonRow } from '../store.ts'
import { acceptCode } from './accept-code.ts'
import { forgetFailures, noteFailure, tooMany, tooManyInTurn } from './limit-attempts.ts'

export type Proof = { readonly password: string } | { readonly code: string }
type Asked<T> = { readonly caller: Caller; readonly proof: Proof; readonly then: (needs: OrganizationNeeds, person: PersonRow) => Promise<T> }

/** The person who calls. Refuses `person.required`: an API client has no password, no letters and no passkeys. */
export async function personCalling(needs: Pick<OrganizationNeeds, 'organizations'>, caller: Caller): Promise<PersonRow> {
  const person = caller.kind === 'person' ? await needs.organizations.readPerson(caller.id) : undefined
  if (person === undefined) throw new Refusal('person.required')
  return person
}

/**
 * Does what takes the caller's password or a code once more: whoever finds a desk left open must not take away what protects it. Wrong ones count as
 * failed sign-ins do. The password is compared while no transaction is open.
 */
export async function withProof<T>({ work, passwords }: VerifyingNeeds, { caller, proof, then }: Asked<T>): Promise<T> {
  const isProved = 'code' in proof ? acceptingCode(proof.code) : await comparing({ work, passwords }, caller, proof.password)
  // Returned rather than thrown from the unit of work, which would undo the counting of the failure.
  const outcome = await work(async (needs) => {
    const person = await personCalling(needs, caller)
    const refused = await tooManyInTurn(needs, person.email)
    if (refused !== undefined) return refused
    if (!(await isProved(needs, person))) {
      await noteFailure(needs, person.email)
      return 'code' in proof ? new Refusal('code.wrong') : new Refusal('password.wrong')
    }
    await forgetFailures(needs, person.email)
    return { done: await then(needs, person) }
  })
  if (outcome instanceof Refusal) throw outcome
  return outcome.done
}

type IsProved = (needs: OrganizationNeeds, person: PersonRow) => Promise<boolean>

function acceptingCode(code: string): IsProved {
  return (needs, person) => acceptCode(needs, person, code)
}

async function comparing({ work, passwords }: VerifyingNeeds, caller: Caller, password: string): Promise<IsProved> {
  const known = await work(async (needs) => {
    const person = await personCalling(needs, caller)
    return (await tooMany(needs, person.email)) ?? person.password_hash
  })
  if (known instanceof Refusal) throw known
  const matches = await passwords.verify(known, password)
  // It may have been changed while it was compared.
  return (_needs, person) => Promise.resolve(matches && person.password_hash === known)
}
