import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, obtainToken, RefusedByDesk } from '../../contract/client.ts'
import { emails, openDesk, signIn, type TestDesk } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'

describe('signing in', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  test('a person signs in with e-mail address and password, whatever the case of the address', async () => {
    const { body, status } = await desk.anonymous.signIn({ body: { email: emails.requester.toUpperCase(), password: testSecrets.password } })
    expect(status).toBe(201)
    expect(body.person.email).toBe(emails.requester)
    const { body: me } = await createClient({ baseUrl: desk.url, token: body.token }).whoAmI()
    expect(me.permissions).toContain('sms:phoneNumber:add')
  })

  test('an unknown address and a wrong password are refused alike', async () => {
    const attempts = [{ email: 'nobody@demo.example', password: 'x' }, { email: emails.viewer, password: 'x' }]
    for (const body of attempts) await expect(desk.anonymous.signIn({ body })).rejects.toMatchObject({ status: 401, code: 'sign_in.wrong' })
  })

  test('after ten wrong passwords the door stays shut for a quarter of an hour, even to the right one', async () => {
    const guess = (password: string) => desk.anonymous.signIn({ body: { email: emails.secondReviewer, password } })
    for (let n = 0; n < 10; n += 1) await expect(guess('wrong')).rejects.toMatchObject({ code: 'sign_in.wrong' })
    await expect(guess(testSecrets.password)).rejects.toMatchObject({ status: 429, code: 'sign_in.too_many' })
    desk.clock.advance({ minutes: 16 })
    await expect(guess(testSecrets.password)).resolves.toMatchObject({ status: 201 })
  })

  test('an ended session\'s token stops working at once', async () => {
    const client = await signIn(desk.url, emails.viewer)
    await client.endSession({ params: { id: 'current' } })
    await expect(client.whoAmI()).rejects.toMatchObject({ status: 401, code: 'sign_in.required' })
  })

  test('signing out everywhere ends every session of the person and nobody else\'s', async () => {
    const [first, second, other] = await Promise.all([signIn(desk.url, emails.viewer), signIn(desk.url, emails.viewer), signIn(desk.url, emails.requester)])
    await first.endAllSessions()
    await expect(second.whoAmI()).rejects.toMatchObject({ code: 'sign_in.required' })
    await expect(other.whoAmI()).resolves.toMatchObject({ status: 200 })
  })

  test('a session that nobody used for half an hour is over', async () => {
    const client = await signIn(desk.url, emails.viewer)
    desk.clock.advance({ minutes: 29 })
    await client.whoAmI()
    desk.clock.advance({ minutes: 31 })
    await expect(client.whoAmI()).rejects.toMatchObject({ code: 'sign_in.required' })
  })

  test('nobody ends a session that is not theirs: it does not exist for them', async () => {
    const victim = await signIn(desk.url, emails.requester)
    const { body } = await victim.listSessions()
    const id = body.items.find((session) => session.current)?.id ?? ''
    const other = await signIn(desk.url, emails.viewer)
    await expect(other.endSession({ params: { id } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
  })

  test('an API client obtains a token by OAuth 2.0 client credentials and acts for its organization', async () => {
    const { token, expiresInSeconds } = await obtainToken(desk.url, testSecrets.clientId, testSecrets.clientSecret)
    expect(expiresInSeconds).toBe(3600)
    const { body } = await createClient({ baseUrl: desk.url, token }).whoAmI()
    expect(body).toMatchObject({ kind: 'client', organization: { name: 'Démo SARL' } })
    desk.clock.advance({ minutes: 61 })
    await expect(createClient({ baseUrl: desk.url, token }).whoAmI()).rejects.toMatchObject({ code: 'sign_in.required' })
  })

  test('a wrong client secret is refused as RFC 6749 says', async () => {
    const response = await fetch(`${desk.url}/oauth/token`, {
      method: 'POST', headers: { authorization: `Basic ${Buffer.from(`${testSecrets.clientId}:wrong`).toString('base64')}`, 'content-type': 'application/x-www-form-urlencoded' }, body: 'grant_type=client_credentials',
    })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error: 'invalid_client' })
  })

  test('guesses made all at once are ten and no more', async () => {
    const guesses = Array.from({ length: 30 }, async () => await desk.anonymous.signIn({ body: { email: 'guessed@demo.example', password: 'wrong' } }))
    const codes = (await Promise.allSettled(guesses)).map((guess) => guess.status === 'rejected' && guess.reason instanceof RefusedByDesk && guess.reason.code)
    expect(codes.filter((code) => code === 'sign_in.wrong')).toHaveLength(10)
    expect(codes.filter((code) => code === 'sign_in.too_many')).toHaveLength(20)
  })
})
