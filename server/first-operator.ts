import type { Desk } from './compose.ts'
import type { Config } from './config.ts'
import { theSystem } from './kernel/actor.ts'
import { lockInstallation } from './platform/database/installation.ts'
import { StartRefusal } from './platform/start-refusal.ts'

/**
 * In production nothing is seeded, but somebody must be able to sign in: on an empty database the operator named in the environment is
 * opened, once. Refuses to start an empty desk that nobody could enter.
 */
export async function openFirstOperator(desk: Desk, config: Config): Promise<string[]> {
  return await desk.work('desk', theSystem, async (needs, tx) => {
    await lockInstallation(tx)
    const known = await needs.organizations.listOrganizations(1, undefined)
    if (known.length > 0) return ['Sign in as the operator that was set up, or with an API client.']
    if (config.firstOperator === undefined) {
      throw new StartRefusal('This database is empty and nobody could sign in: set GUICHET_OPERATOR_EMAIL and GUICHET_OPERATOR_PASSWORD (at least 12 characters) for the first start.')
    }
    const at = needs.clock.now()
    const organization = await needs.organizations.addOrganization({
      id: needs.ids.next(), name: 'Desk', kind: 'desk', licence: 'CX 3', country: config.rules.country, language: 'en', time_zone: config.rules.timeZone, created_at: at,
    })
    await needs.announce({ name: 'organization.created', subject: { type: 'organization', id: organization.id, organizationId: organization.id } })
    const operator = {
      id: needs.ids.next(), organization_id: organization.id, name: 'Operator', email: config.firstOperator.email, language: null, roles: ['operator' as const], grants: [],
      password_hash: await needs.passwords.hash(config.firstOperator.password), disabled_at: null, created_at: at,
    }
    await needs.organizations.addPerson(operator)
    await needs.announce({ name: 'person.added', subject: { type: 'person', id: operator.id, organizationId: organization.id }, data: { roles: operator.roles } })
    return [`Sign in as ${operator.email} with the password of GUICHET_OPERATOR_PASSWORD.`]
  })
}
