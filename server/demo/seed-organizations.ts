import { theSystem } from '../kernel/actor.ts'
import type { Desk, Needs } from '../compose.ts'
import { lockInstallation } from '../platform/database/installation.ts'
import { demoOrganizations } from './people.ts'

export type DemoSecrets = { readonly password: string; readonly clientId: string; readonly clientSecret: string }

/** Opens the demo desk's organizations, all of them or none. Resolves with false when the desk has organizations already. */
export async function seedOrganizations(desk: Desk, secrets: DemoSecrets): Promise<boolean> {
  return await desk.work('desk', theSystem, async (needs, tx) => {
    await lockInstallation(tx)
    if ((await needs.organizations.listOrganizations(1, undefined)).length > 0) return false
    const passwordHash = await needs.passwords.hash(secrets.password)
    for (const organization of Object.values(demoOrganizations)) {
      const organizationId = await addOrganization(needs, organization, passwordHash)
      if (organization === demoOrganizations.french) await addDemoClient(needs, organizationId, secrets)
    }
    return true
  })
}

/** What the environment names now holds now: a password given at a later start becomes everyone's. Resolves with whether anything had to change. */
export async function setDemoPassword(desk: Desk, password: string): Promise<boolean> {
  return await desk.work('desk', theSystem, async (needs, tx) => {
    await lockInstallation(tx)
    let changed = false
    for (const { email } of Object.values(demoOrganizations).flatMap(({ people }) => [...people])) {
      const person = await needs.identity.personByEmail(email)
      if (person === undefined || (await needs.passwords.verify(person.password_hash, password))) continue
      await needs.organizations.changePerson(person.id, { password_hash: await needs.passwords.hash(password) })
      await needs.announce({ name: 'person.changed', subject: { type: 'person', id: person.id, organizationId: person.organization_id }, data: { fields: ['password'] } })
      changed = true
    }
    return changed
  })
}

/** The same for the API client: the one that the environment names exists, with the secret it names. */
export async function setDemoClient(desk: Desk, { clientId, clientSecret }: { clientId: string; clientSecret: string }): Promise<void> {
  await desk.work('desk', theSystem, async (needs, tx) => {
    await lockInstallation(tx)
    const known = await needs.organizations.readClient(clientId)
    const owner = await needs.identity.personByEmail(demoOrganizations.french.people[0].email)
    if (known === undefined && owner !== undefined) await addDemoClient(needs, owner.organization_id, { clientId, clientSecret })
    else if (known !== undefined && !(await needs.passwords.verify(known.secret_hash, clientSecret))) {
      await needs.organizations.changeClientSecret(clientId, await needs.passwords.hash(clientSecret))
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

async function addDemoClient(needs: Needs, organizationId: string, { clientId, clientSecret }: Omit<DemoSecrets, 'password'>): Promise<void> {
  const grants = ['sms:phoneNumber:*', 'sms:identityResolution:*']
  await needs.organizations.addClient({
    id: clientId, organization_id: organizationId, name: 'Demo integration', secret_hash: await needs.passwords.hash(clientSecret), grants,
    created_at: needs.clock.now(), revoked_at: null,
  })
  await needs.announce({ name: 'client.added', subject: { type: 'client', id: clientId, organizationId }, data: { grants } })
}
