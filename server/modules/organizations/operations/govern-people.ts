import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { covers } from '../../../../contract/permissions.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { pageFrom } from '../../../kernel/cursor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import { grantsOf, refuseGrantsAboveOwn, refuseWishAboveOwn } from '../access.ts'
import type { OrganizationNeeds } from '../needs.ts'
import { showPerson } from '../show.ts'
import type { OrganizationRow, PersonRow } from '../store.ts'
import { endSessionsOf } from './end-sessions.ts'
import { afterOf } from './govern-organizations.ts'

type Listing = { readonly limit: number; readonly cursor?: string | undefined; readonly organizationId?: string | undefined; readonly personId?: string | undefined }

/** The people of one organization: the caller's own, or for staff any. */
export async function listPeople(needs: OrganizationNeeds, caller: Caller, { limit, cursor, personId, organizationId = caller.organizationId }: Listing) {
  if ((await needs.organizations.readOrganization(organizationId)) === undefined) throw notFound('organization')
  const rows = await needs.organizations.listPeople(organizationId, { limit, personId, after: afterOf(cursor) })
  return pageFrom(rows, limit, { key: (row) => [row.created_at.toISOString(), row.id], show: showPerson })
}

export async function readPerson(needs: OrganizationNeeds, id: string) {
  const found = await needs.organizations.readPerson(id)
  if (found === undefined) throw notFound('person')
  return { answer: showPerson(found), revision: found.revision }
}

type Addition = Omit<BodyOf<Endpoints['addPerson']>, 'password'> & { readonly passwordHash: string }

/** Adds a person who can sign in. Staff may name another organization; a customer who does is told it does not exist. */
export async function addPerson(needs: OrganizationNeeds, caller: Caller, input: Addition) {
  const organizationId = input.organizationId ?? caller.organizationId
  const organization = await needs.organizations.readOrganization(organizationId)
  if (organization === undefined) throw notFound('organization')
  refuseWishAboveOwn(caller, { roles: input.roles, grants: input.grants, organization })
  const added = await needs.organizations.addPerson({
    id: needs.ids.next(), organization_id: organizationId, name: input.name, email: input.email, language: input.language, roles: input.roles, grants: input.grants,
    password_hash: input.passwordHash, disabled_at: null, created_at: needs.clock.now(),
  })
  if (added === undefined) throw new Refusal('people.email_taken', { email: input.email }, [{ pointer: '/email', code: 'field.not_allowed' }])
  await needs.announce({ name: 'person.added', subject: { type: 'person', id: added.id, organizationId }, data: { roles: added.roles, grants: added.grants } })
  return { answer: showPerson(added), revision: added.revision }
}

/** `passwordHash`: of the new password, if there is one. */
type Change = { readonly id: string; readonly change: BodyOf<Endpoints['changePerson']>; readonly passwordHash: string | undefined; readonly revision: number | undefined }

/** Changes a person. A new password or a disabling ends the person's sessions; other grants hold from the next call on, since every call reads them. */
export async function changePerson(needs: OrganizationNeeds, caller: Caller, { id, change, passwordHash, revision }: Change) {
  const { found, organization } = await lockWithOrganization(needs, id)
  refuseStale(revision, found.revision)
  const after = { roles: change.roles ?? found.roles, grants: change.grants ?? found.grants }
  if (change.roles !== undefined || change.grants !== undefined) refuseWishAboveOwn(caller, { ...after, organization })
  // Who knows a password can act in its owner's name.
  if (passwordHash !== undefined && id !== caller.id) refuseGrantsAboveOwn(caller, grantsOf(found.roles, found.grants))
  await refuseLastAdmin(needs, found, change.disabled === true ? [] : grantsOf(after.roles, after.grants))
  const changed = await needs.organizations.changePerson(id, {
    name: change.name ?? found.name, language: change.language === undefined ? found.language : change.language,
    ...after,
    password_hash: passwordHash ?? found.password_hash,
    disabled_at: disabledAt(change.disabled, found, needs.clock.now()),
  })
  if (passwordHash !== undefined || change.disabled === true) await endSessionsOf(needs, { id, organizationId: found.organization_id, except: null })
  const subject = { type: 'person', id, organizationId: found.organization_id } as const
  await needs.announce({ name: 'person.changed', subject, data: { fields: Object.keys(change) } })
  if (passwordHash !== undefined) await needs.announce({ name: 'password.changed', subject })
  return { answer: showPerson(changed), revision: changed.revision }
}

/** The organization first: of two who take the last roles from each other at once, the second must see what the first did. */
async function lockWithOrganization(needs: OrganizationNeeds, id: string): Promise<{ found: PersonRow; organization: OrganizationRow }> {
  const known = await needs.organizations.readPerson(id)
  if (known === undefined) throw notFound('person')
  const organization = await needs.organizations.lockOrganization(known.organization_id)
  const found = await needs.organizations.lockPerson(id)
  if (organization === undefined || found === undefined) throw notFound('person')
  return { found, organization }
}

function disabledAt(disabled: boolean | undefined, { disabled_at: current }: PersonRow, now: Date): Date | null {
  if (disabled === undefined) return current
  return disabled ? (current ?? now) : null
}

/** Refuses `people.last_admin`: an organization that governs its people must keep somebody who does. */
async function refuseLastAdmin(needs: OrganizationNeeds, person: PersonRow, grantsAfter: readonly string[]): Promise<void> {
  const governs = (grants: readonly string[]) => grants.some((grant) => covers(grant, 'directory:people:edit'))
  if (!governs(grantsOf(person.roles, person.grants)) || governs(grantsAfter)) return
  const others = await needs.organizations.othersOf(person.organization_id, person.id)
  if (!others.some(({ roles, grants }) => governs(grantsOf(roles, grants)))) throw new Refusal('people.last_admin')
}
