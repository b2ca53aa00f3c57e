import { generateKeyPairSync } from 'node:crypto'
import { URI } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { openAuthenticator, type Authenticator } from '../support/authenticator.ts'
import { addSomebody, clientOf, type Somebody } from '../support/signed-in.ts'

describe('passkeys', () => {
  let desk: TestDesk
  let origin: string
  beforeAll(async () => {
    desk = await openDesk()
    origin = desk.desk.world.site.origin()
  })
  afterAll(() => desk.close())

  test('a person adds one, names it, and signs in without typing anything', async () => {
    const ada = await addSomebody(desk, 'Ada')
    const device = await deviceOf(ada, 'Phone')
    const client = clientOf(desk, await use(device))
    await expect(client.whoAmI()).resolves.toMatchObject({ body: { id: ada.id, security: { passkeys: 1 } } })
    const { body: { items: [passkey] } } = await client.listPasskeys()
    expect(passkey).toMatchObject({ name: 'Phone', backedUp: false, lastUsedAt: desk.clock.now().toISOString() })
  })

  test('it is made for the desk\'s own host, discoverable, with its owner verified, and not twice on one device', async () => {
    const ben = await addSomebody(desk, 'Ben')
    await deviceOf(ben, 'Key')
    const { body } = await ben.client.preparePasskey()
    expect(body).toMatchObject({ rp: { id: 'localhost' }, authenticatorSelection: { residentKey: 'required', userVerification: 'required' }, attestation: 'none', user: { name: ben.email } })
    expect(body.excludeCredentials).toHaveLength(1)
  })

  test('with a passkey no code is asked for: the device has verified its owner', async () => {
    const cleo = await addSomebody(desk, 'Cleo')
    const device = await deviceOf(cleo, 'Laptop')
    const { body: { uri } } = await cleo.client.prepareTotp()
    await cleo.client.confirmTotp({ body: { code: URI.parse(uri).generate({ timestamp: desk.clock.now().getTime() }) } })
    await expect(use(device)).resolves.toMatchObject({ status: 201 })
  })

  test('a removed one opens nothing', async () => {
    const dina = await addSomebody(desk, 'Dina')
    const device = await deviceOf(dina, 'Old phone')
    const { body: { items: [passkey] } } = await dina.client.listPasskeys()
    await dina.client.revokePasskey({ params: { id: passkey?.id ?? '' } })
    await expect(use(device)).rejects.toMatchObject({ status: 422, code: 'passkey.not_verified' })
    await expect(dina.client.revokePasskey({ params: { id: passkey?.id ?? '' } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
  })

  test('nobody removes a colleague\'s: it does not exist for them', async () => {
    const [edda, finn] = [await addSomebody(desk, 'Edda'), await addSomebody(desk, 'Finn')]
    await deviceOf(edda, 'Hers')
    const { body: { items: [passkey] } } = await edda.client.listPasskeys()
    await expect(finn.client.revokePasskey({ params: { id: passkey?.id ?? '' } })).rejects.toMatchObject({ status: 404 })
  })

  test('a disabled person\'s opens nothing', async () => {
    const gwen = await addSomebody(desk, 'Gwen')
    const device = await deviceOf(gwen, 'Phone')
    await (await desk.as('requester')).changePerson({ params: { id: gwen.id }, body: { disabled: true }, ifMatch: '*' })
    await expect(use(device)).rejects.toMatchObject({ code: 'passkey.not_verified' })
  })

  test.each([
    ['for another page', { origin: 'https://phishing.example' }],
    ['by a device that did not verify its owner', { isVerified: false as const }],
    ['with a challenge of its own', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['by another key', { signedBy: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }],
    ['for somebody else', { userHandle: Buffer.from('somebody else').toString('base64url') }],
  ])('one that is used %s opens nothing', async (_how, deviation) => {
    const device = await deviceOf(await addSomebody(desk, `Hal${Object.keys(deviation).join('')}`), 'Phone')
    const { body } = await desk.anonymous.preparePasskeySignIn()
    await expect(desk.anonymous.signInWithPasskey({ body: { used: device.use(body, deviation) } })).rejects.toMatchObject({ code: 'passkey.not_verified' })
  })

  test('a copy that counts behind the original opens nothing', async () => {
    const device = await deviceOf(await addSomebody(desk, 'Ines'), 'Key')
    await use(device)
    const { body } = await desk.anonymous.preparePasskeySignIn()
    await expect(desk.anonymous.signInWithPasskey({ body: { used: device.use(body, { counter: 1 }) } })).rejects.toMatchObject({ code: 'passkey.not_verified' })
  })

  test('a challenge is good for one sign-in and for five minutes', async () => {
    const device = await deviceOf(await addSomebody(desk, 'Jana'), 'Phone')
    const { body } = await desk.anonymous.preparePasskeySignIn()
    await desk.anonymous.signInWithPasskey({ body: { used: device.use(body) } })
    await expect(desk.anonymous.signInWithPasskey({ body: { used: device.use(body) } })).rejects.toMatchObject({ code: 'passkey.not_verified' })
    const { body: late } = await desk.anonymous.preparePasskeySignIn()
    desk.clock.advance({ minutes: 6 })
    await expect(desk.anonymous.signInWithPasskey({ body: { used: device.use(late) } })).rejects.toMatchObject({ code: 'passkey.not_verified' })
  })

  test('one that was made for another page, another person\'s challenge, or with a certificate is not added', async () => {
    const [kira, lola] = [await addSomebody(desk, 'Kira'), await addSomebody(desk, 'Lola')]
    const { body: options } = await kira.client.preparePasskey()
    const device = openAuthenticator(origin)
    const add = (somebody: Somebody, created: ReturnType<Authenticator['create']>) => somebody.client.addPasskey({ body: { name: 'Phone', created } })
    await expect(add(kira, device.create(options, { origin: 'https://phishing.example' }))).rejects.toMatchObject({ status: 422, code: 'passkey.not_verified' })
    await expect(add(kira, device.create(options, { isVerified: false }))).rejects.toMatchObject({ code: 'passkey.not_verified' })
    await expect(add(kira, device.create(options, { format: 'fido-u2f' }))).rejects.toMatchObject({ code: 'passkey.not_verified' })
    await expect(add(lola, device.create(options))).rejects.toMatchObject({ code: 'passkey.not_verified' })
    await expect(add(kira, device.create(options))).resolves.toMatchObject({ status: 201 })
  })

  test('adding twice with one Idempotency-Key adds once; without it the challenge is used up', async () => {
    const mona = await addSomebody(desk, 'Mona')
    const { body: options } = await mona.client.preparePasskey()
    const body = { name: 'Phone', created: openAuthenticator(origin).create(options) }
    const first = await mona.client.addPasskey({ body, idempotencyKey: 'mona' })
    await expect(mona.client.addPasskey({ body, idempotencyKey: 'mona' })).resolves.toMatchObject({ replayed: true, body: first.body })
    await expect(mona.client.addPasskey({ body })).rejects.toMatchObject({ code: 'passkey.not_verified' })
  })

  test('one device\'s passkey belongs to one person', async () => {
    const [nora, olaf] = [await addSomebody(desk, 'Nora'), await addSomebody(desk, 'Olaf')]
    const device = await deviceOf(nora, 'Shared')
    const { body: options } = await olaf.client.preparePasskey()
    await expect(olaf.client.addPasskey({ body: { name: 'Shared', created: device.create(options) } })).rejects.toMatchObject({ status: 409, code: 'passkey.known' })
  })

  test('twenty are the most', async () => {
    const pia = await addSomebody(desk, 'Pia')
    for (let n = 1; n <= 20; n += 1) await deviceOf(pia, `Key ${n}`)
    await expect(pia.client.preparePasskey()).rejects.toMatchObject({ status: 409, code: 'passkey.limit_reached' })
  })

  test('bad input is refused with its pointer, and nobody who is not signed in adds one', async () => {
    const quinn = await addSomebody(desk, 'Quinn')
    const { body: options } = await quinn.client.preparePasskey()
    const created = openAuthenticator(origin).create(options)
    await expect(quinn.client.addPasskey({ body: { name: ' ', created } })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/name' }] })
    await expect(quinn.client.addPasskey({ body: { name: 'x', created: { ...created, id: 'not base64url!' } } })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/created/id' }] })
    await expect(desk.anonymous.addPasskey({ body: { name: 'x', created } })).rejects.toMatchObject({ status: 401, code: 'sign_in.required' })
  })

  async function deviceOf(somebody: Somebody, name: string): Promise<Authenticator> {
    const { body: options } = await somebody.client.preparePasskey()
    const device = openAuthenticator(origin)
    await somebody.client.addPasskey({ body: { name, created: device.create(options) } })
    return device
  }

  async function use(device: Authenticator) {
    const { body } = await desk.anonymous.preparePasskeySignIn()
    return await desk.anonymous.signInWithPasskey({ body: { used: device.use(body) } })
  }
})
