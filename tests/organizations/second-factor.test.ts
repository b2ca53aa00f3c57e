import { TOTP, URI } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theSystem } from '../../server/kernel/actor.ts'
import { obtainToken, createClient } from '../../contract/client.ts'
import { signIn, openDesk, type TestDesk } from '../support/desk.ts'
import { addSomebody, clientOf, password, refusalOf, type Somebody } from '../support/signed-in.ts'
import { testSecrets } from '../support/test-secrets.ts'

describe('an authenticator app', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  test('the secret is what an authenticator app reads, and nothing changes before it is confirmed', async () => {
    const ada = await addSomebody(desk, 'Ada')
    const { body } = await ada.client.prepareTotp()
    expect(URI.parse(body.uri)).toMatchObject({ issuer: 'Guichet', label: ada.email, algorithm: 'SHA1', digits: 6, period: 30, secret: { base32: body.secret } })
    await expect(ada.again()).resolves.toBeDefined()
    await expect(ada.client.whoAmI()).resolves.toMatchObject({ body: { security: { totp: false } } })
  })

  test('only a right code confirms it; from then on the password alone opens nothing', async () => {
    const ben = await addSomebody(desk, 'Ben')
    const { body: { uri } } = await ben.client.prepareTotp()
    await expect(ben.client.confirmTotp({ body: { code: wrong(codeOf(uri)) } })).rejects.toMatchObject({ status: 422, code: 'code.wrong' })
    const { body } = await ben.client.confirmTotp({ body: { code: codeOf(uri) } })
    expect(new Set(body.recoveryCodes).size).toBe(10)
    expect(body.recoveryCodes.every((code) => /^[0-9a-z]{5}-[0-9a-z]{5}$/.test(code))).toBe(true)
    const refused = await refusalOf(ben.again())
    expect(refused).toMatchObject({ status: 401, code: 'sign_in.second_factor_needed' })
    await expect(ben.client.whoAmI()).resolves.toMatchObject({ body: { security: { totp: true, recoveryCodesLeft: 10, passkeys: 0 } } })
  })

  test('password, then code: a session', async () => {
    const { somebody, uri } = await protectedPerson('Cleo')
    desk.clock.advance({ minutes: 1 })
    const client = clientOf(desk, await desk.anonymous.finishSignIn({ body: { challenge: await challengeOf(somebody), code: ` ${spaced(codeOf(uri))} ` } }))
    await expect(client.whoAmI()).resolves.toMatchObject({ body: { email: somebody.email } })
  })

  test('no code is accepted twice, not even within its half minute, nor by two at once', async () => {
    const { somebody, uri } = await protectedPerson('Dina')
    desk.clock.advance({ minutes: 1 })
    const code = codeOf(uri)
    const challenges = await Promise.all([challengeOf(somebody), challengeOf(somebody), challengeOf(somebody)])
    const outcomes = await Promise.allSettled(challenges.map((challenge) => desk.anonymous.finishSignIn({ body: { challenge, code } })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(desk.anonymous.finishSignIn({ body: { challenge: await challengeOf(somebody), code } })).rejects.toMatchObject({ status: 401, code: 'sign_in.code_wrong' })
  })

  test('the code that confirmed the app opens no session either', async () => {
    const { somebody, uri } = await protectedPerson('Edda')
    await expect(desk.anonymous.finishSignIn({ body: { challenge: await challengeOf(somebody), code: codeOf(uri) } })).rejects.toMatchObject({ code: 'sign_in.code_wrong' })
  })

  test('a code of the step before and of the step after is accepted, an older one is not', async () => {
    const { somebody, uri } = await protectedPerson('Finn')
    desk.clock.advance({ minutes: 5 })
    const finish = async (secondsAway: number) => await desk.anonymous.finishSignIn({ body: { challenge: await challengeOf(somebody), code: codeOf(uri, secondsAway) } })
    await expect(finish(-60)).rejects.toMatchObject({ code: 'sign_in.code_wrong' })
    await expect(finish(-30)).resolves.toMatchObject({ status: 201 })
    await expect(finish(30)).resolves.toMatchObject({ status: 201 })
  })

  test('a challenge opens one session, lasts five minutes, and a made-up one opens none', async () => {
    const { somebody, uri } = await protectedPerson('Gwen')
    desk.clock.advance({ minutes: 1 })
    const challenge = await challengeOf(somebody)
    await desk.anonymous.finishSignIn({ body: { challenge, code: codeOf(uri) } })
    desk.clock.advance({ minutes: 1 })
    await expect(desk.anonymous.finishSignIn({ body: { challenge, code: codeOf(uri) } })).rejects.toMatchObject({ status: 401, code: 'sign_in.challenge_gone' })
    const late = await challengeOf(somebody)
    desk.clock.advance({ minutes: 6 })
    await expect(desk.anonymous.finishSignIn({ body: { challenge: late, code: codeOf(uri) } })).rejects.toMatchObject({ code: 'sign_in.challenge_gone' })
    await expect(desk.anonymous.finishSignIn({ body: { challenge: 'gc_made_up', code: codeOf(uri) } })).rejects.toMatchObject({ code: 'sign_in.challenge_gone' })
  })

  test('guessing codes shuts the door after ten, and the right password between them buys no more', async () => {
    const { somebody, uri } = await protectedPerson('Hugo')
    desk.clock.advance({ minutes: 1 })
    for (let n = 0; n < 10; n += 1) {
      await expect(desk.anonymous.finishSignIn({ body: { challenge: await challengeOf(somebody), code: wrong(codeOf(uri)) } })).rejects.toMatchObject({ code: 'sign_in.code_wrong' })
    }
    await expect(refusalOf(somebody.again())).resolves.toMatchObject({ status: 429, code: 'sign_in.too_many' })
  })

  test('codes guessed all at once are ten and no more', async () => {
    const { somebody, uri } = await protectedPerson('Ines')
    desk.clock.advance({ minutes: 1 })
    const challenge = await challengeOf(somebody)
    const guesses = await Promise.all(Array.from({ length: 25 }, () => refusalOf(desk.anonymous.finishSignIn({ body: { challenge, code: wrong(codeOf(uri)) } }))))
    expect(guesses.filter(({ code }) => code === 'sign_in.code_wrong')).toHaveLength(10)
    expect(guesses.filter(({ code }) => code === 'sign_in.too_many')).toHaveLength(15)
  })

  test('each recovery code opens one session, in capitals and without its dash too; new ones end the old', async () => {
    const { somebody, recoveryCodes: [first = '', second = ''] } = await protectedPerson('Jana')
    const finish = async (code: string) => await desk.anonymous.finishSignIn({ body: { challenge: await challengeOf(somebody), code } })
    const client = clientOf(desk, await finish(first.toUpperCase().replace('-', ' ')))
    await expect(finish(first)).rejects.toMatchObject({ code: 'sign_in.code_wrong' })
    await expect(client.whoAmI()).resolves.toMatchObject({ body: { security: { recoveryCodesLeft: 9 } } })
    const { body: { recoveryCodes: [renewed = ''] } } = await client.renewRecoveryCodes({ body: { password } })
    await expect(finish(second)).rejects.toMatchObject({ code: 'sign_in.code_wrong' })
    await expect(finish(renewed)).resolves.toMatchObject({ status: 201 })
  })

  test('switching it off takes the password or a code, and wrong ones count', async () => {
    const { somebody: { client, again }, uri } = await protectedPerson('Kira')
    await expect(client.disableTotp({ body: { password: 'not the password' } })).rejects.toMatchObject({ status: 422, code: 'password.wrong' })
    await expect(client.disableTotp({ body: { code: wrong(codeOf(uri)) } })).rejects.toMatchObject({ status: 422, code: 'code.wrong' })
    desk.clock.advance({ minutes: 1 })
    await client.disableTotp({ body: { code: codeOf(uri) } })
    await expect(again()).resolves.toBeDefined()
    await expect(client.disableTotp({ body: { password } })).rejects.toMatchObject({ status: 409, code: 'totp.inactive' })
    for (let n = 0; n < 10; n += 1) await refusalOf(client.changeMe({ body: { password: 'x'.repeat(12), currentPassword: 'wrong' }, ifMatch: '*' }))
    await expect(again()).rejects.toMatchObject({ code: 'sign_in.too_many' })
  })

  test('neither password nor code, and both at once, are refused as input', async () => {
    const { somebody: { client } } = await protectedPerson('Lola')
    // @ts-expect-error The client demands one of the two; a caller without types can forget it.
    await expect(client.disableTotp({ body: {} })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
    await expect(client.disableTotp({ body: { password, code: '123456' } })).rejects.toMatchObject({ status: 400 })
  })

  test('a second app is refused while the first is on, and a new secret replaces one that was never confirmed', async () => {
    const { somebody } = await protectedPerson('Mona')
    await expect(somebody.client.prepareTotp()).rejects.toMatchObject({ status: 409, code: 'totp.active' })
    await expect(somebody.client.confirmTotp({ body: { code: '123456' } })).rejects.toMatchObject({ status: 409, code: 'totp.active' })
    const nora = await addSomebody(desk, 'Nora')
    await expect(nora.client.confirmTotp({ body: { code: '123456' } })).rejects.toMatchObject({ status: 409, code: 'totp.inactive' })
    const { body: first } = await nora.client.prepareTotp()
    const { body: second } = await nora.client.prepareTotp()
    await expect(nora.client.confirmTotp({ body: { code: codeOf(first.uri) } })).rejects.toMatchObject({ code: 'code.wrong' })
    await expect(nora.client.confirmTotp({ body: { code: codeOf(second.uri) } })).resolves.toMatchObject({ status: 200 })
  })

  test('a new password ends a sign-in that was under way with the old one', async () => {
    const { somebody, uri } = await protectedPerson('Olaf')
    desk.clock.advance({ minutes: 1 })
    const challenge = await challengeOf(somebody)
    await (await desk.as('requester')).changePerson({ params: { id: somebody.id }, body: { password: 'another twelve characters' }, ifMatch: '*' })
    await expect(desk.anonymous.finishSignIn({ body: { challenge, code: codeOf(uri) } })).rejects.toMatchObject({ code: 'sign_in.challenge_gone' })
  })

  test('an administrator lets in who lost the app; a colleague without the permission cannot, and nobody of another organization', async () => {
    const { somebody } = await protectedPerson('Pia')
    const params = { id: somebody.id }
    await expect((await desk.as('viewer')).clearTotp({ params })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect((await desk.as('operator')).clearTotp({ params })).rejects.toMatchObject({ status: 404 })
    await (await desk.as('requester')).clearTotp({ params })
    await expect(somebody.client.whoAmI()).rejects.toMatchObject({ code: 'sign_in.required' })
    await expect(somebody.again()).resolves.toBeDefined()
    await expect((await desk.as('requester')).clearTotp({ params })).rejects.toMatchObject({ status: 409, code: 'totp.inactive' })
  })

  test('the database keeps neither the secret nor a recovery code as it is', async () => {
    const { somebody, uri, recoveryCodes } = await protectedPerson('Quinn')
    const { secrets, codes } = await desk.desk.work('desk', theSystem, async (_needs, tx) => ({
      secrets: await tx.selectFrom('totp_secrets').selectAll().where('person_id', '=', somebody.id).execute(),
      codes: await tx.selectFrom('recovery_codes').selectAll().where('person_id', '=', somebody.id).execute(),
    }))
    const kept = Buffer.concat([...secrets.map(({ secret }) => secret), ...codes.map(({ code_hash: hash }) => hash)])
    expect(kept.includes(Buffer.from(totpOf(uri).secret.bytes))).toBe(false)
    expect(recoveryCodes.some((code) => kept.includes(code))).toBe(false)
    expect(codes).toHaveLength(10)
  })

  test('an API client has none of it', async () => {
    const { token } = await obtainToken(desk.url, testSecrets.clientId, testSecrets.clientSecret)
    await expect(createClient({ baseUrl: desk.url, token }).prepareTotp()).rejects.toMatchObject({ status: 403, code: 'person.required' })
  })

  async function protectedPerson(name: string) {
    const somebody = await addSomebody(desk, name)
    const { body: { uri } } = await somebody.client.prepareTotp()
    const { body: { recoveryCodes } } = await somebody.client.confirmTotp({ body: { code: codeOf(uri) } })
    return { somebody, uri, recoveryCodes }
  }

  async function challengeOf({ email }: Somebody): Promise<string> {
    const { problem } = await refusalOf(signIn(desk.url, email, password))
    return String(problem['challenge'])
  }

  /** What the app shows now, or showed or will show some seconds away. */
  function codeOf(uri: string, secondsAway = 0): string {
    return totpOf(uri).generate({ timestamp: desk.clock.now().getTime() + secondsAway * 1000 })
  }
})

function totpOf(uri: string): TOTP {
  const parsed = URI.parse(uri)
  if (!(parsed instanceof TOTP)) throw new Error(`${uri} is for codes that count, not for codes of a time.`)
  return parsed
}

function wrong(code: string): string {
  return String((Number(code) + 500_000) % 1_000_000).padStart(6, '0')
}

function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
