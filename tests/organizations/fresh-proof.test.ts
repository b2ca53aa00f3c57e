import { URI } from 'otpauth'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openAuthenticator, type Authenticator } from '../support/authenticator.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addSomebody, password, refusalOf, type Somebody } from '../support/signed-in.ts'

let desk: TestDesk
// Each has its own: the time that passes here ends the sessions of those who wait.
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const needed = { status: 403, code: 'proof.needed' }
const later = () => desk.clock.advance({ minutes: 16 })

async function deviceOf({ client }: Somebody, name: string): Promise<Authenticator> {
  const device = openAuthenticator(desk.desk.world.site.origin())
  await client.addPasskey({ body: { name, created: device.create((await client.preparePasskey()).body) } })
  return device
}

describe('what changes how somebody signs in', () => {
  test('takes a proof of the last quarter of an hour; signing in is one, and the password once more is another', async () => {
    const ada = await addSomebody(desk, 'Ada')
    await deviceOf(ada, 'Phone')
    const [passkey] = (await ada.client.listPasskeys()).body.items
    later()
    await expect(ada.client.prepareTotp()).rejects.toMatchObject(needed)
    await expect(ada.client.preparePasskey()).rejects.toMatchObject(needed)
    await expect(ada.client.revokePasskey({ params: { id: passkey?.id ?? '' } })).rejects.toMatchObject(needed)
    expect((await ada.client.listPasskeys()).body.items).toHaveLength(1)

    await ada.client.proveAgain({ body: { password } })
    await ada.client.prepareTotp()
    await ada.client.preparePasskey()
    await ada.client.revokePasskey({ params: { id: passkey?.id ?? '' } })
    later()
    await expect(ada.client.prepareTotp()).rejects.toMatchObject(needed)
  })

  test('is proved in one session, not in another that stands open elsewhere', async () => {
    const ben = await addSomebody(desk, 'Ben')
    later()
    const fresh = await ben.again()
    await expect(fresh.preparePasskey()).resolves.toMatchObject({ status: 200 })
    await expect(ben.client.preparePasskey()).rejects.toMatchObject(needed)
  })

  test('is proved by a passkey of one’s own, by nobody else’s, and by one use of it', async () => {
    const [cleo, dina] = [await addSomebody(desk, 'Cleo'), await addSomebody(desk, 'Dina')]
    const [hers, another] = [await deviceOf(cleo, 'Key'), await deviceOf(dina, 'Key')]
    later()
    const options = async () => (await cleo.client.prepareProof()).body
    const refused = { status: 422, code: 'passkey.not_verified' }
    await expect(cleo.client.proveAgain({ body: { used: another.use(await options()) } })).rejects.toMatchObject(refused)
    await expect(cleo.client.preparePasskey()).rejects.toMatchObject(needed)
    const used = hers.use(await options())
    await cleo.client.proveAgain({ body: { used } })
    await cleo.client.preparePasskey()
    await expect(cleo.client.proveAgain({ body: { used } })).rejects.toMatchObject(refused)
  })

  test('is proved by a code of the authenticator app', async () => {
    const edda = await addSomebody(desk, 'Edda')
    const totp = URI.parse((await edda.client.prepareTotp()).body.uri)
    const code = () => totp.generate({ timestamp: desk.clock.now().getTime() })
    await edda.client.confirmTotp({ body: { code: code() } })
    later()
    await edda.client.proveAgain({ body: { code: code() } })
    await expect(edda.client.preparePasskey()).resolves.toMatchObject({ status: 200 })
  })
})

describe('a proof', () => {
  test('that is wrong changes nothing, and counts as a failed sign-in does', async () => {
    const finn = await addSomebody(desk, 'Finn')
    later()
    for (let attempt = 0; attempt < 10; attempt += 1) await expect(finn.client.proveAgain({ body: { password: 'guessed' } })).rejects.toMatchObject({ status: 422, code: 'password.wrong' })
    await expect(finn.client.proveAgain({ body: { password } })).rejects.toMatchObject({ status: 429, code: 'sign_in.too_many' })
    await expect(finn.client.prepareTotp()).rejects.toMatchObject(needed)
  })

  test('is asked of nobody who is not signed in, nor of a program, nor without anything in it', async () => {
    await expect(desk.anonymous.proveAgain({ body: { password } })).rejects.toMatchObject({ status: 401, code: 'sign_in.required' })
    const gwen = await addSomebody(desk, 'Gwen')
    // What the client's types do not let through.
    await expect(gwen.client.proveAgain({ body: {} as never })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })

  test('that is missing is told in the reader’s language, with the time that it is good for', async () => {
    const hugo = await addSomebody(desk, 'Hugo')
    later()
    const refused = await refusalOf(hugo.client.prepareTotp())
    expect(refused.detail).toMatch(/15\s(?:min|minutes)/)
  })
})
