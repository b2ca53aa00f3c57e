import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, obtainToken } from '../../contract/client.ts'
import { emails, openDesk, signIn, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'

const password = 'twelve characters and more'

describe('organizations, people and clients', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  test('the organization ID is read-only and shown to its own people', async () => {
    const requester = await desk.as('requester')
    const { body: me } = await requester.whoAmI()
    const { body, etag } = await requester.readOrganization({ params: { id: me.organization.id } })
    expect(body).toMatchObject({ id: me.organization.id, name: 'Démo SARL', licence: 'CX 3', smsUnlocked: true })
    expect(etag).toBe('"1"')
  })

  test('another organization does not exist for a customer', async () => {
    const { body } = await (await desk.as('unlicensed')).whoAmI()
    await expect((await desk.as('requester')).readOrganization({ params: { id: body.organization.id } })).rejects.toMatchObject({ status: 404 })
  })

  test('a customer cannot give itself another licence; the desk can', async () => {
    const requester = await desk.as('requester')
    const { body: me } = await requester.whoAmI()
    const params = { id: me.organization.id }
    await expect(requester.changeOrganization({ params, body: { licence: 'CX 2' }, ifMatch: '*' })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    const operator = await desk.as('operator')
    await expect(operator.changeOrganization({ params, body: { licence: 'CX 2' }, ifMatch: '*' })).resolves.toMatchObject({ body: { licence: 'CX 2' } })
  })

  test('a change without If-Match is refused, and a stale one too', async () => {
    const requester = await desk.as('requester')
    const { body: me } = await requester.whoAmI()
    const params = { id: me.organization.id }
    // @ts-expect-error The client demands ifMatch; a caller without types can forget it.
    await expect(requester.changeOrganization({ params, body: { name: 'X' } })).rejects.toMatchObject({ status: 428, code: 'precondition.missing' })
    await expect(requester.changeOrganization({ params, body: { name: 'X' }, ifMatch: '"999"' })).rejects.toMatchObject({ status: 412, code: 'precondition.stale' })
  })

  test('a viewer may not govern people, and is told which permission is missing', async () => {
    await expect((await desk.as('viewer')).listPeople()).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
  })

  test('a person who was added can sign in with just the grants given', async () => {
    const requester = await desk.as('requester')
    await requester.addPerson({ body: { name: 'Ana', email: 'ana@demo.example', password, roles: ['viewer'], grants: ['sms:phoneNumber:edit'] } })
    const { body } = await (await signIn(desk.url, 'ana@demo.example', password)).whoAmI()
    expect(body.permissions).toEqual(expect.arrayContaining(['sms:phoneNumber:view', 'sms:phoneNumber:edit']))
    expect(body.permissions).not.toContain('sms:phoneNumber:add')
  })

  test('adding twice with one Idempotency-Key adds once and answers alike; another body under the key is refused', async () => {
    const requester = await desk.as('requester')
    const body = { name: 'Bob', email: 'bob@demo.example', password, roles: ['viewer' as const] }
    const first = await requester.addPerson({ body, idempotencyKey: 'add-bob' })
    const again = await requester.addPerson({ body, idempotencyKey: 'add-bob' })
    expect(again).toMatchObject({ status: 201, replayed: true, body: first.body })
    await expect(requester.addPerson({ body: { ...body, name: 'Bobby' }, idempotencyKey: 'add-bob' })).rejects.toMatchObject({ status: 422, code: 'idempotency.key_reused' })
  })

  test('of ten identical calls at once one adds and the others are given its answer', async () => {
    const requester = await desk.as('requester')
    const body = { name: 'Cleo', email: 'cleo@demo.example', password, roles: ['viewer' as const] }
    const answers = await Promise.all(Array.from({ length: 10 }, () => requester.addPerson({ body, idempotencyKey: 'add-cleo' })))
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1)
  })

  test('an e-mail address signs in one person of the whole desk', async () => {
    const body = { name: 'Double', email: emails.reviewer, password, roles: ['viewer' as const] }
    await expect((await desk.as('requester')).addPerson({ body })).rejects.toMatchObject({ status: 409, code: 'people.email_taken', errors: [{ pointer: '/email' }] })
  })

  test('a customer cannot hand out the staff\'s permissions', async () => {
    const body = { name: 'Eve', email: 'eve@demo.example', password, roles: ['reviewer' as const] }
    await expect((await desk.as('requester')).addPerson({ body })).rejects.toMatchObject({ status: 403, code: 'grant.above_own' })
  })

  test('the last one who governs people can neither be disabled nor lose the role', async () => {
    const requester = await desk.as('requester')
    const { body: me } = await requester.whoAmI()
    await expect(requester.changePerson({ params: { id: me.id }, body: { disabled: true }, ifMatch: '*' })).rejects.toMatchObject({ status: 409, code: 'people.last_admin' })
    await expect(requester.changePerson({ params: { id: me.id }, body: { roles: ['requester'] }, ifMatch: '*' })).rejects.toMatchObject({ code: 'people.last_admin' })
  })

  test('a disabled person is out at once', async () => {
    const requester = await desk.as('requester')
    const { body: person } = await requester.addPerson({ body: { name: 'Dora', email: 'dora@demo.example', password, roles: ['viewer'] } })
    const dora = await signIn(desk.url, 'dora@demo.example', password)
    await requester.changePerson({ params: { id: person.id }, body: { disabled: true }, ifMatch: '*' })
    await expect(dora.whoAmI()).rejects.toMatchObject({ code: 'sign_in.required' })
  })

  test('staff open an organization and its first person', async () => {
    const operator = await desk.as('operator')
    const { body: organization } = await operator.createOrganization({ body: { name: 'Neu GmbH', licence: 'CX 2', country: 'DE' } })
    await operator.addPerson({ body: { organizationId: organization.id, name: 'Nina', email: 'nina@neu.example', password, roles: ['requester'] } })
    const { body } = await (await signIn(desk.url, 'nina@neu.example', password)).whoAmI()
    expect(body.organization.id).toBe(organization.id)
  })

  test('a customer who names another organization is told that it does not exist', async () => {
    const { body: other } = await (await desk.as('unlicensed')).whoAmI()
    const body = { organizationId: other.organization.id, name: 'Spy', email: 'spy@demo.example', password, roles: ['viewer' as const] }
    await expect((await desk.as('requester')).addPerson({ body })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
  })

  test('a new client\'s secret is shown once, works, and dies with the client', async () => {
    const requester = await desk.as('requester')
    const { body: added } = await requester.addClient({ body: { name: 'Scripts', grants: ['sms:phoneNumber:view'] }, idempotencyKey: 'scripts' })
    const replay = await requester.addClient({ body: { name: 'Scripts', grants: ['sms:phoneNumber:view'] }, idempotencyKey: 'scripts' })
    expect(replay.body.secret).toBe(added.secret)
    const { token } = await obtainToken(desk.url, added.id, added.secret)
    const client = createClient({ baseUrl: desk.url, token })
    await expect(client.whoAmI()).resolves.toMatchObject({ body: { permissions: ['sms:phoneNumber:view'] } })
    await requester.revokeClient({ params: { id: added.id } })
    await expect(client.whoAmI()).rejects.toMatchObject({ code: 'sign_in.required' })
    const { body: list } = await requester.listClients()
    expect(list.items.every((item) => !('secret' in item))).toBe(true)
  })

  test('bad input is refused with the pointer of each field', async () => {
    const body = { name: '', email: 'not an address', password: 'short', roles: [] }
    await expect((await desk.as('requester')).addPerson({ body })).rejects.toMatchObject({
      status: 400, code: 'input.invalid', errors: expect.arrayContaining([expect.objectContaining({ pointer: '/email' }), expect.objectContaining({ pointer: '/password' })]),
    })
  })

  test('lists page by key to the end, and a forged cursor is refused', async () => {
    const requester = await desk.as('requester')
    const all = []
    for await (const person of requester.all.listPeople({ query: { limit: 2 } })) all.push(person.id)
    const { body } = await requester.listPeople({ query: { limit: 200 } })
    expect(all).toEqual(body.items.map((person) => person.id))
    await expect(requester.listPeople({ query: { cursor: 'bm90IG91cnM' } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  })

  test('an operator makes somebody of the desk a reviewer, newly or later, but nobody of a customer', async () => {
    const operator = await desk.as('operator')
    await operator.addPerson({ body: { name: 'Rita', email: 'rita@desk.example', password, roles: ['reviewer'] } })
    const { body: rita } = await (await signIn(desk.url, 'rita@desk.example', password)).whoAmI()
    expect(rita.permissions).toContain('desk:case:judge')
    const { body: late } = await operator.addPerson({ body: { name: 'Late', email: 'late@desk.example', password, roles: ['operator'] } })
    await expect(operator.changePerson({ params: { id: late.id }, body: { roles: ['reviewer'] }, ifMatch: '*' })).resolves.toMatchObject({ body: { roles: ['reviewer'] } })

    const { body: customer } = await operator.createOrganization({ body: { name: 'Kunde', licence: 'CX 2', country: 'DE' } })
    const body = { organizationId: customer.id, name: 'Mole', email: 'mole@kunde.example', password, roles: ['reviewer' as const] }
    await expect(operator.addPerson({ body })).rejects.toMatchObject({ status: 403, code: 'grant.above_own' })
  })

  test('beyond the named roles an operator hands out only what they hold, and who merely governs people hands out no role of the desk', async () => {
    const operator = await desk.as('operator')
    const judge = { name: 'Judge', email: 'judge@desk.example', password, roles: ['viewer' as const], grants: ['desk:case:judge' as const] }
    await expect(operator.addPerson({ body: judge })).rejects.toMatchObject({ code: 'grant.above_own' })
    await operator.addPerson({ body: { name: 'Clerk', email: 'clerk@desk.example', password, roles: ['organization_admin'] } })
    const clerk = await signIn(desk.url, 'clerk@desk.example', password)
    await expect(clerk.addPerson({ body: { ...judge, roles: ['reviewer'], grants: [] } })).rejects.toMatchObject({ code: 'grant.above_own' })
  })

  test('nobody sets the password of somebody who may do more on the desk than they, and so acts in their name', async () => {
    const operator = await desk.as('operator')
    const another = 'another twelve characters'
    const { body: people } = await operator.listPeople({ query: { limit: 200 } })
    const reviewer = people.items.find(({ email }) => email === emails.secondReviewer)?.id ?? ''
    await expect(operator.changePerson({ params: { id: reviewer }, body: { password: another }, ifMatch: '*' })).rejects.toMatchObject({ status: 403, code: 'grant.above_own' })
    await expect(operator.changePerson({ params: { id: reviewer }, body: { roles: ['operator'], password: another }, ifMatch: '*' })).rejects.toMatchObject({ code: 'grant.above_own' })

    const { body: otto } = await operator.addPerson({ body: { name: 'Otto', email: 'otto@desk.example', password, roles: ['operator'] } })
    await operator.changePerson({ params: { id: otto.id }, body: { password: another }, ifMatch: '*' })
    await expect(signIn(desk.url, 'otto@desk.example', another)).resolves.toBeDefined()
  })

  test('two who govern people and take the role from each other at once do not both succeed', async () => {
    const first = await addOrganization(desk, { roles: ['organization_admin'] })
    const { body: { id } } = await first.client.addPerson({ body: { name: 'Second', email: 'second@another.example', password, roles: ['organization_admin'] } })
    const pair = [{ client: first.client, demotes: id }, { client: await signIn(desk.url, 'second@another.example', password), demotes: first.personId }]
    for (let round = 0; round < 6; round += 1) {
      const outcomes = await Promise.allSettled(pair.map(({ client, demotes }) => client.changePerson({ params: { id: demotes }, body: { roles: ['viewer'] }, ifMatch: '*' })))
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const winner = pair[outcomes.findIndex(({ status }) => status === 'fulfilled')]
      await winner?.client.changePerson({ params: { id: winner.demotes }, body: { roles: ['organization_admin'] }, ifMatch: '*' })
    }
  })

  test.each(['Europe/Atlantis', '', '+01:00'])('the time zone %j, which no clock knows, is refused', async (timeZone) => {
    const operator = await desk.as('operator')
    const body = { name: 'Lost', licence: 'CX 2' as const, country: 'DE', timeZone }
    await expect(operator.createOrganization({ body })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/timeZone', code: 'field.invalid' }] })
    const { body: me } = await operator.whoAmI()
    await expect(operator.changeOrganization({ params: { id: me.organization.id }, body: { timeZone }, ifMatch: '*' })).rejects.toMatchObject({ status: 400 })
  })
})
