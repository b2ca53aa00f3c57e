import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import type { OrganizationNeeds, VerifyingNeeds } from '../needs.ts'
import { showMe } from '../show.ts'
import type { PersonRow } from '../store.ts'
import { endSessionsOf } from './end-sessions.ts'
import { personCalling, withProof } from './prove-again.ts'

type Change = BodyOf<Endpoints['changeMe']>

/** Who calls, as they stand in the books: also what was changed since they signed in. */
export async function readMe(needs: OrganizationNeeds, caller: Caller) {
  const organization = await needs.organizations.readOrganization(caller.organizationId)
  if (organization === undefined) throw notFound('organization')
  const person = caller.kind === 'person' ? await needs.organizations.readPerson(caller.id) : undefined
  const security = person === undefined ? null : await needs.factors.factorsOf(person.id)
  return { answer: showMe(caller, { organization, person, security, now: needs.clock.now() }), revision: person?.revision ?? 1 }
}

/** Changes the caller. A new password takes the current one, and ends all other sessions: whoever knew the old one is out, and the caller stays in. */
export async function changeMe(verifying: VerifyingNeeds, caller: Caller, { change, revision }: { change: Change; revision: number | undefined }) {
  const { password, currentPassword } = change
  if (password === undefined) return await verifying.work(async (needs) => await apply(needs, caller, { person: await personCalling(needs, caller), change, revision }))
  if (currentPassword === undefined) throw new Refusal('password.wrong', {}, [{ pointer: '/currentPassword', code: 'field.missing' }])
  const passwordHash = await verifying.passwords.hash(password)
  return await withProof(verifying, {
    caller, proof: { password: currentPassword },
    then: async (needs, person) => {
      await needs.announce({ name: 'password.changed', subject: { type: 'person', id: person.id, organizationId: person.organization_id } })
      const changed = await apply(needs, caller, { person, change, revision, passwordHash })
      await endSessionsOf(needs, { id: person.id, organizationId: person.organization_id, except: caller.sessionId })
      return changed
    },
  })
}

type Application = { readonly person: PersonRow; readonly change: Change; readonly revision: number | undefined; readonly passwordHash?: string }

async function apply(needs: OrganizationNeeds, caller: Caller, { person, change, revision, passwordHash }: Application) {
  const found = await needs.organizations.lockPerson(person.id)
  if (found === undefined) throw notFound('person')
  refuseStale(revision, found.revision)
  await needs.organizations.changePerson(found.id, {
    name: change.name ?? found.name, language: change.language === undefined ? found.language : change.language, password_hash: passwordHash ?? found.password_hash,
  })
  const fields = Object.keys(change).filter((field) => field !== 'currentPassword')
  await needs.announce({ name: 'person.changed', subject: { type: 'person', id: found.id, organizationId: found.organization_id }, data: { fields } })
  return await readMe(needs, caller)
}
