import { createClient, type Client } from '../../contract/client.ts'
import type { Licence } from '../../contract/licences.ts'
import type { Role } from '../../contract/permissions.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import type { TestDesk } from './desk.ts'

export type NewOrganization = { readonly organizationId: string; readonly personId: string; readonly client: Client }

/** One more customer with one person, signed in. Their password opens nothing: hashing one for each of fifty takes longer than most tests. */
export async function addOrganization(
  { desk, url }: TestDesk, { name = 'Another Ltd', licence = 'CX 3', roles = ['requester'] }: { name?: string; licence?: Licence; roles?: readonly Role[] } = {},
): Promise<NewOrganization> {
  const token = `gs_${desk.world.random.bytes(32).toString('base64url')}`
  const added = await desk.work('desk', theSystem, async (needs) => {
    const now = needs.clock.now()
    const [organizationId, personId] = [needs.ids.next(), needs.ids.next()]
    await needs.organizations.addOrganization({ id: organizationId, name, kind: 'customer', licence, country: 'GB', language: 'en', time_zone: 'Europe/London', created_at: now })
    await needs.organizations.addPerson({
      id: personId, organization_id: organizationId, name: `Somebody of ${name}`, email: `${personId}@another.example`, language: null, roles: [...roles], grants: [],
      password_hash: 'none', disabled_at: null, created_at: now,
    })
    await needs.identity.openSession({
      id: needs.ids.next(), organization_id: organizationId, person_id: personId, token_hash: needs.secrets.digest(token), user_agent: null,
      created_at: now, last_seen_at: now, expires_at: new Date(now.getTime() + 400 * 86_400_000),
    })
    return { organizationId, personId }
  })
  return { ...added, client: createClient({ baseUrl: url, token }) }
}
