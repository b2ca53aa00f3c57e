import { theSystem } from '../kernel/actor.ts'
import type { Desk, Needs } from '../compose.ts'
import { demoOrganizations } from './people.ts'

export type DemoSecrets = { readonly password: string; readonly clientId: string; readonly clientSecret: string }

/** Opens the demo desk's organizations: all of them or none. */
export async function seedOrganizations(desk: Desk, secrets: DemoSecrets): Promise<void> {
  await desk.work('desk', theSystem, async (needs) => {
    const passwordHash = await needs.passwords.hash(secrets.password)
    for (const organization of Object.values(demoOrganizations)) {
      const organizationId = await addOrganization(needs, organization, passwordHash)
      if (organization === demoOrganizations.french) await addDemoClient(needs, organizationId, secrets)
    }
  })
}

async function addOrganization(needs: Needs, { people, ...organization }: (typeof demoOrganizations)[keyof typeof demoOrganizations], passwordHash: string): Promise<string> {
  const at = needs.clock.now()
  const { id } = await needs.organizations.addOrganization({
    id: needs.ids.next(), name: organization.name, kind: organization.kind, licence: organization.licence, country: organization.country,
    language: organization.language, time_zone: organization.country === 'GB' ? 'Europe/London' : 'Europe/Paris', created_at: at,
  })
  await needs.announce({ name: 'organization.created', subject: { type: 'organization', id, organizationId: id }, data: { licence: organization.licence } })
  for (const { name, email, roles, language } of people) {
    const person = { id: needs.ids.next(), organization_id: id, name, email, language, roles: [...roles], grants: [], password_hash: passwordHash, disabled_at: null, created_at: at }
    await needs.organizations.addPerson(person)
    await needs.announce({ name: 'person.added', subject: { type: 'person', id: person.id, organizationId: id }, data: { roles } })
  }
  return id
}

async function addDemoClient(needs: Needs, organizationId: string, { clientId, clientSecret }: DemoSecrets): Promise<void> {
  const grants = ['sms:phoneNumber:*']
  await needs.organizations.addClient({
    id: clientId, organization_id: organizationId, name: 'Demo integration', secret_hash: await needs.passwords.hash(clientSecret), grants,
    created_at: needs.clock.now(), revoked_at: null,
  })
  await needs.announce({ name: 'client.added', subject: { type: 'client', id: clientId, organizationId }, data: { grants } })
}
