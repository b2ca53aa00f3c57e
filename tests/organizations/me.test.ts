import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, obtainToken } from '../../contract/client.ts'
import { openDesk, signIn, type TestDesk } from '../support/desk.ts'
import { addSomebody, password } from '../support/signed-in.ts'
import { testSecrets } from '../support/test-secrets.ts'

const another = 'another twelve characters'

describe('my own account', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  test('a person reads who they are: address, roles, language, time zone and how they are protected', async () => {
    const ada = await addSomebody(desk, 'Ada')
    const { body, etag } = await ada.client.whoAmI()
    expect(body).toMatchObject({
      kind: 'person', name: 'Ada', email: ada.email, roles: ['viewer'], language: 'fr', ownLanguage: null, organization: { timeZone: 'Europe/Paris' },
      security: { totp: false, recoveryCodesLeft: 0, passkeys: 0 },
    })
    expect(etag).toBe('"1"')
  })

  test('an API client is told that it has no address and nothing to protect', async () => {
    const { token } = await obtainToken(desk.url, testSecrets.clientId, testSecrets.clientSecret)
    const client = createClient({ baseUrl: desk.url, token })
    await expect(client.whoAmI()).resolves.toMatchObject({ body: { kind: 'client', email: null, roles: [], security: null } })
    await expect(client.changeMe({ body: { name: 'X' }, ifMatch: '*' })).rejects.toMatchObject({ status: 403, code: 'person.required' })
    await expect(client.readMyLetters()).rejects.toMatchObject({ code: 'person.required' })
    await expect(client.listPasskeys()).rejects.toMatchObject({ code: 'person.required' })
  })

  test('a viewer, who governs nobody, changes their own name and language; null gives the language back to the organization', async () => {
    const { client } = await addSomebody(desk, 'Ben')
    await expect(client.changeMe({ body: { name: 'Benedict', language: 'en' }, ifMatch: '"1"' })).resolves.toMatchObject({ etag: '"2"', body: { name: 'Benedict', language: 'en', ownLanguage: 'en' } })
    await expect(client.changeMe({ body: { language: null }, ifMatch: '"2"' })).resolves.toMatchObject({ body: { language: 'fr', ownLanguage: null } })
  })

  test('two windows do not overwrite each other', async () => {
    const { client } = await addSomebody(desk, 'Cleo')
    await client.changeMe({ body: { name: 'Cleopatra' }, ifMatch: '"1"' })
    await expect(client.changeMe({ body: { name: 'Clio' }, ifMatch: '"1"' })).rejects.toMatchObject({ status: 412, code: 'precondition.stale' })
    // @ts-expect-error The client demands ifMatch; a caller without types can forget it.
    await expect(client.changeMe({ body: { name: 'Clio' } })).rejects.toMatchObject({ status: 428 })
  })

  test('a new password takes the current one, ends every other session and keeps this one', async () => {
    const { client, email, again } = await addSomebody(desk, 'Dina')
    const elsewhere = await again()
    await client.changeMe({ body: { password: another, currentPassword: password }, ifMatch: '*' })
    await expect(client.whoAmI()).resolves.toMatchObject({ status: 200 })
    await expect(elsewhere.whoAmI()).rejects.toMatchObject({ status: 401, code: 'sign_in.required' })
    await expect(again()).rejects.toMatchObject({ code: 'sign_in.wrong' })
    await expect(signIn(desk.url, email, another)).resolves.toBeDefined()
  })

  test('a wrong or missing current password changes nothing, and counts as a failed sign-in', async () => {
    const { client, again } = await addSomebody(desk, 'Edda')
    const elsewhere = await again()
    await expect(client.changeMe({ body: { password: another }, ifMatch: '*' })).rejects.toMatchObject({ status: 422, code: 'password.wrong', errors: [{ pointer: '/currentPassword' }] })
    for (let n = 0; n < 10; n += 1) await expect(client.changeMe({ body: { password: another, currentPassword: 'guess' }, ifMatch: '*' })).rejects.toMatchObject({ status: 422, code: 'password.wrong' })
    await expect(client.changeMe({ body: { password: another, currentPassword: password }, ifMatch: '*' })).rejects.toMatchObject({ status: 429, code: 'sign_in.too_many' })
    await expect(elsewhere.whoAmI()).resolves.toMatchObject({ status: 200 })
    desk.clock.advance({ minutes: 16 })
    await expect(again()).resolves.toBeDefined()
  })

  test('a password that is too short is refused with its pointer, and a stale change of password changes nothing', async () => {
    const { client, again } = await addSomebody(desk, 'Finn')
    await expect(client.changeMe({ body: { password: 'short', currentPassword: password }, ifMatch: '*' })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/password', code: 'field.too_short' }] })
    await expect(client.changeMe({ body: { password: another, currentPassword: password }, ifMatch: '"9"' })).rejects.toMatchObject({ status: 412 })
    await expect(again()).resolves.toBeDefined()
  })

  test('each session says on which device it was opened', async () => {
    const { email } = await addSomebody(desk, 'Gwen')
    const response = await fetch(`${desk.url}/api/v1/sessions`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' }, body: JSON.stringify({ email, password }),
    })
    expect(await response.json()).toMatchObject({ session: { userAgent: expect.stringContaining('Firefox/145.0'), current: true } })
  })

  test('news can be switched off and on again; a letter that waits for an answer, or tells of how one signs in, cannot', async () => {
    const { client } = await addSomebody(desk, 'Hugo')
    const { body, etag = '' } = await client.readMyLetters()
    expect(body.letters.every(({ wanted }) => wanted)).toBe(true)
    expect(body.letters.filter(({ canBeSwitchedOff }) => !canBeSwitchedOff).map(({ name }) => name)).toEqual([
      'request_returned', 'choice_needed', 'invitation', 'password_changed', 'totp_enabled', 'totp_disabled', 'passkey_added', 'passkey_removed', 'signed_out',
    ])
    const { body: fewer, etag: next = '' } = await client.changeMyLetters({ body: { unwanted: ['request_submitted', 'request_submitted'] }, ifMatch: etag })
    expect(fewer.letters.filter(({ wanted }) => !wanted).map(({ name }) => name)).toEqual(['request_submitted'])
    await expect(client.changeMyLetters({ body: { unwanted: ['choice_needed'] }, ifMatch: next })).rejects.toMatchObject({ status: 422, code: 'letter.needed', errors: [{ pointer: '/unwanted' }] })
    await expect(client.changeMyLetters({ body: { unwanted: [] }, ifMatch: etag })).rejects.toMatchObject({ status: 412 })
    await expect(client.changeMyLetters({ body: { unwanted: [] }, ifMatch: next })).resolves.toMatchObject({ status: 200 })
    // @ts-expect-error No such letter.
    await expect(client.changeMyLetters({ body: { unwanted: ['love_letter'] }, ifMatch: '*' })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/unwanted/0' }] })
  })
})
