import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import type { Mail } from '../../server/ports/mail.ts'
import { emails, openDesk, signIn, type TestDesk } from '../support/desk.ts'
import { addOrganization, lastingClient } from '../support/organizations.ts'
import { clientOf, password } from '../support/signed-in.ts'

describe('invitations', () => {
  let desk: TestDesk
  let admin: Client
  let operator: Client
  const mails: Mail[] = []
  beforeAll(async () => {
    desk = await openDesk((world) => ({ ...world, mail: { send: (mail) => Promise.resolve(mails.push(mail)).then(() => 'sent' as const) } }))
    admin = await lastingClient(desk, 'requester')
    operator = await lastingClient(desk, 'operator')
  })
  beforeEach(() => {
    mails.length = 0
  })
  afterAll(() => desk.close())

  test('whoever is invited gets a letter in their language, follows its link, chooses name and password, and is in', async () => {
    await admin.invitePerson({ body: { email: 'ana@demo.example', roles: ['viewer'], language: 'en' } })
    await desk.settle()
    expect(mails).toMatchObject([{ to: 'ana@demo.example', language: 'en', subject: 'Démo SARL invites you to its number desk' }])
    const token = tokenIn(mails[0]?.text)
    const { body: offered } = await desk.anonymous.readInvitation({ params: { token } })
    expect(offered).toMatchObject({ email: 'ana@demo.example', roles: ['viewer'], organization: { name: 'Démo SARL' }, language: 'en' })
    const client = clientOf(desk, await desk.anonymous.acceptInvitation({ body: { token, name: 'Ana', password, language: 'en' } }))
    await expect(client.whoAmI()).resolves.toMatchObject({ body: { name: 'Ana', email: 'ana@demo.example', roles: ['viewer'], language: 'en' } })
    await expect(signIn(desk.url, 'ana@demo.example', password)).resolves.toBeDefined()
  })

  test('the letter is in the organization\'s language where none was chosen, and the link leads to the desk\'s own address', async () => {
    const { body } = await admin.invitePerson({ body: { email: 'bea@demo.example', roles: ['viewer', 'requester'] } })
    await desk.settle()
    expect(mails[0]).toMatchObject({ language: 'fr', subject: 'Démo SARL vous invite à son guichet de numéros' })
    expect(mails[0]?.text).toContain('en tant que lecteur et demandeur')
    expect(mails[0]?.text).toContain(`\n${body.link}\n`)
    expect(body.link).toBe(`${desk.desk.world.site.origin()}/invitations/${tokenIn(body.link)}`)
  })

  test('nobody who reads the desk\'s e-mails finds a link in them', async () => {
    const { body: { id, link } } = await admin.invitePerson({ body: { email: 'carl@demo.example', roles: ['viewer'] } })
    await desk.settle()
    for (const reader of [admin, operator]) {
      const { body } = await reader.listMessages({ query: { limit: 200 } })
      const letter = body.items.find(({ recipient }) => recipient === 'carl@demo.example')
      expect(letter).toMatchObject({ template: 'invitation', status: 'sent' })
      expect(letter?.text).toContain('(Le lien ne figure que dans l’e-mail.)')
      expect(JSON.stringify(body)).not.toContain(tokenIn(link))
    }
    const { body: list } = await admin.listInvitations()
    expect(list.items.find((item) => item.id === id)).not.toHaveProperty('link')
  })

  test('an invitation is accepted once', async () => {
    const { body: { link } } = await admin.invitePerson({ body: { email: 'dan@demo.example', roles: ['viewer'] } })
    const body = { token: tokenIn(link), name: 'Dan', password }
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => desk.anonymous.acceptInvitation({ body })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(desk.anonymous.acceptInvitation({ body })).rejects.toMatchObject({ status: 410, code: 'invitation.over' })
    await expect(desk.anonymous.readInvitation({ params: { token: body.token } })).rejects.toMatchObject({ status: 410, code: 'invitation.over' })
  })

  test('after seven days it is over, says so, and can be sent again with a new link', async () => {
    const { body: { id, link } } = await admin.invitePerson({ body: { email: 'eva@demo.example', roles: ['viewer'] } })
    desk.clock.advance({ days: 7 })
    await expect(desk.anonymous.readInvitation({ params: { token: tokenIn(link) } })).rejects.toMatchObject({ code: 'invitation.over' })
    await desk.settle()
    await expect(find(id)).resolves.toMatchObject({ status: 'expired', arrows: ['resend'] })
    mails.length = 0
    const { body: again } = await admin.resendInvitation({ params: { id } })
    await desk.settle()
    expect(again).toMatchObject({ status: 'sent', arrows: ['resend', 'revoke'] })
    expect(again.link).not.toBe(link)
    expect(tokenIn(mails[0]?.text)).toBe(tokenIn(again.link))
    await expect(desk.anonymous.readInvitation({ params: { token: tokenIn(link) } })).rejects.toMatchObject({ status: 404 })
    await expect(desk.anonymous.readInvitation({ params: { token: tokenIn(again.link) } })).resolves.toMatchObject({ status: 200 })
  })

  test('taken back, its link opens nothing at once, and it can neither be sent nor taken back again', async () => {
    const { body: { id, link } } = await admin.invitePerson({ body: { email: 'fay@demo.example', roles: ['viewer'] } })
    await expect(admin.revokeInvitation({ params: { id } })).resolves.toMatchObject({ body: { status: 'revoked', arrows: [] } })
    await expect(desk.anonymous.acceptInvitation({ body: { token: tokenIn(link), name: 'Fay', password } })).rejects.toMatchObject({ code: 'invitation.over' })
    await desk.settle()
    expect(mails).toEqual([])
    await expect(admin.revokeInvitation({ params: { id } })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
    await expect(admin.resendInvitation({ params: { id } })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })

  test('one invitation at a time is under way to an address, whatever its case', async () => {
    await admin.invitePerson({ body: { email: 'gil@demo.example', roles: ['viewer'] } })
    await expect(admin.invitePerson({ body: { email: 'Gil@demo.example', roles: ['requester'] } })).rejects.toMatchObject({ status: 409, code: 'invitation.under_way', errors: [{ pointer: '/email' }] })
  })

  test('an old one is not sent again beside a new one', async () => {
    const { body: { id } } = await admin.invitePerson({ body: { email: 'hal@demo.example', roles: ['viewer'] } })
    desk.clock.advance({ days: 8 })
    await desk.settle()
    await admin.invitePerson({ body: { email: 'hal@demo.example', roles: ['viewer'] } })
    await expect(admin.resendInvitation({ params: { id } })).rejects.toMatchObject({ status: 409, code: 'invitation.under_way' })
  })

  test('who signs in already, in whatever organization, is not invited; and an address taken meanwhile is refused in the end', async () => {
    await expect(admin.invitePerson({ body: { email: emails.unlicensed.toUpperCase(), roles: ['viewer'] } })).rejects.toMatchObject({ status: 409, code: 'people.email_taken' })
    const { body: { link } } = await admin.invitePerson({ body: { email: 'ida@demo.example', roles: ['viewer'] } })
    await admin.addPerson({ body: { name: 'Ida', email: 'ida@demo.example', password, roles: ['viewer'] } })
    await expect(desk.anonymous.acceptInvitation({ body: { token: tokenIn(link), name: 'Ida', password } })).rejects.toMatchObject({ status: 409, code: 'people.email_taken' })
  })

  test('nobody invites above their own permissions, nor sends such an invitation again to have its link', async () => {
    await expect(admin.invitePerson({ body: { email: 'jan@demo.example', roles: ['reviewer'] } })).rejects.toMatchObject({ status: 403, code: 'grant.above_own' })
    const { body: { id } } = await operator.invitePerson({ body: { email: 'jan@desk.example', roles: ['operator'] } })
    await operator.addPerson({ body: { name: 'Clerk', email: 'clerk@desk.example', password, roles: ['organization_admin'] } })
    const clerk = await signIn(desk.url, 'clerk@desk.example', password)
    await expect(clerk.resendInvitation({ params: { id } })).rejects.toMatchObject({ status: 403, code: 'grant.above_own' })
  })

  test('the operator invites to any organization and sees its people and invitations; another customer does not', async () => {
    const other = await addOrganization(desk, { name: 'Other Ltd', roles: ['organization_admin'] })
    const { organizationId } = other
    const { body: { id } } = await operator.invitePerson({ body: { email: 'kim@other.example', roles: ['organization_admin'], organizationId } })
    await expect(operator.listInvitations({ query: { organizationId } })).resolves.toMatchObject({ body: { items: [{ id }] } })
    await expect(other.client.listInvitations()).resolves.toMatchObject({ body: { items: [{ id, invitedBy: expect.any(String) }] } })
    await expect(operator.listPeople({ query: { organizationId } })).resolves.toMatchObject({ body: { items: [{ id: other.personId }] } })
    const refused = [
      admin.listInvitations({ query: { organizationId } }), admin.listPeople({ query: { organizationId } }), admin.revokeInvitation({ params: { id } }), admin.resendInvitation({ params: { id } }),
      admin.invitePerson({ body: { email: 'spy@other.example', roles: ['viewer'], organizationId } }),
    ]
    await Promise.all(refused.map((call) => expect(call).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })))
  })

  test('a viewer neither sees nor sends invitations', async () => {
    const viewer = await lastingClient(desk, 'viewer')
    await expect(viewer.listInvitations()).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(viewer.invitePerson({ body: { email: 'lea@demo.example', roles: ['viewer'] } })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
  })

  test('inviting twice with one Idempotency-Key invites once and writes one letter', async () => {
    const body = { email: 'max@demo.example', roles: ['viewer' as const] }
    const first = await admin.invitePerson({ body, idempotencyKey: 'invite-max' })
    await expect(admin.invitePerson({ body, idempotencyKey: 'invite-max' })).resolves.toMatchObject({ replayed: true, body: { link: first.body.link } })
    await desk.settle()
    expect(mails.filter(({ to }) => to === body.email)).toHaveLength(1)
  })

  test('bad input is refused with its pointers, an unknown token does not exist, and lists page by key', async () => {
    await expect(admin.invitePerson({ body: { email: 'nobody', roles: [] } })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/email' }, { pointer: '/roles' }] })
    const token = `gi_${'A'.repeat(43)}`
    await expect(desk.anonymous.readInvitation({ params: { token } })).rejects.toMatchObject({ status: 404 })
    await expect(desk.anonymous.readInvitation({ params: { token: 'gi_x' } })).rejects.toMatchObject({ status: 400 })
    await expect(desk.anonymous.acceptInvitation({ body: { token, name: '', password: 'short' } })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/name' }, { pointer: '/password' }] })
    const all = []
    for await (const { id } of admin.all.listInvitations({ query: { limit: 2 } })) all.push(id)
    expect(all).toEqual((await admin.listInvitations({ query: { limit: 200 } })).body.items.map(({ id }) => id))
    expect(new Set(all).size).toBe(all.length)
  })

  async function find(id: string) {
    return (await admin.listInvitations({ query: { limit: 200 } })).body.items.find((item) => item.id === id)
  }
})

function tokenIn(text = ''): string {
  return /\/invitations\/(gi_[A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? ''
}
