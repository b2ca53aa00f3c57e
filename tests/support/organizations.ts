import { createClient, type Client } from '../../contract/client.ts'
import type { Licence } from '../../contract/licences.ts'
import type { Role } from '../../contract/permissions.ts'
import type { Needs } from '../../server/compose.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { emails, type TestDesk, type Who } from './desk.ts'

export type NewOrganization = { readonly organizationId: string; readonly personId: string; readonly client: Client }

/**
 * One more customer with one person, signed in for as long as the test lasts. Their password opens nothing: hashing one for each of fifty takes longer
 * than most tests.
 */
export async function addOrganization({ desk, url }: TestDesk, wish: { name?: string; licence?: Licence; roles?: readonly Role[] } = {}): Promise<NewOrganization> {
  const { name = 'Another Ltd', licence = 'CX 3', roles = ['requester'] } = wish
  const added = await desk.work('desk', theSystem, async (needs) => {
    const now = needs.clock.now()
    const [organizationId, personId] = [needs.ids.next(), needs.ids.next()]
    await needs.organizations.addOrganization({
      id: organizationId, name, kind: 'customer', licence, country: 'GB', language: 'en', time_zone: 'Europe/London', created_at: now,
    })
    await needs.organizations.addPerson({
      id: personId, organization_id: organizationId, name: `Somebody of ${name}`, email: `${personId}@another.example`, language: null,
      roles: [...roles], grants: [], password_hash: 'none', disabled_at: null, created_at: now,
    })
    return { organizationId, personId, token: await openLastingSession(needs, { organizationId, personId }) }
  })
  return { organizationId: added.organizationId, personId: added.personId, client: createClient({ baseUrl: url, token: added.token }) }
}

/** Somebody of the demo desk, signed in however far a test turns the clock. */
export async function lastingClient({ desk, url }: TestDesk, who: Who): Promise<Client> {
  const token = await desk.work('desk', theSystem, async (needs) => {
    const person = await needs.identity.personByEmail(emails[who])
    if (person === undefined) throw new Error(`The demo desk has nobody called ${who}.`)
    return await openLastingSession(needs, { organizationId: person.organization_id, personId: person.id })
  })
  return createClient({ baseUrl: url, token })
}

/** Last used at its very end: it is never idle. */
async function openLastingSession(needs: Needs, { organizationId, personId }: { organizationId: string; personId: string }): Promise<string> {
  const token = `gs_${needs.random.bytes(32).toString('base64url')}`
  const end = new Date('2099-12-31T00:00:00Z')
  await needs.identity.openSession({
    id: needs.ids.next(), organization_id: organizationId, person_id: personId, token_hash: needs.secrets.digest(token), user_agent: null,
    created_at: needs.clock.now(), last_seen_at: end, proved_at: needs.clock.now(), expires_at: end,
  })
  return token
}
