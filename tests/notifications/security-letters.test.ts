import { URI } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAuthenticator } from '../support/authenticator.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addSomebody, password, type Somebody } from '../support/signed-in.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** What somebody was written, oldest first. */
async function lettersTo({ email }: Somebody) {
  await desk.settle()
  return await desk.desk.work('desk', { kind: 'system', id: null, name: 'test' }, (_needs, tx) =>
    tx.selectFrom('messages').select(['template', 'subject', 'body', 'language', 'status']).where('recipient', '=', email).orderBy('created_at').orderBy('id').execute())
}
const names = async (who: Somebody) => (await lettersTo(who)).map(({ template }) => template)

test('a new password, made by oneself or by an administrator, is told, and who did it', async () => {
  const ada = await addSomebody(desk, 'Ada')
  await ada.client.changeMe({ body: { currentPassword: password, password: 'another one, and longer' }, ifMatch: '*' })
  const [own] = await lettersTo(ada)
  expect(own).toMatchObject({ template: 'password_changed', language: 'fr', subject: 'Votre mot de passe a été changé', status: 'kept' })
  expect(own?.body).toContain('23 nov. 2026')
  expect(own?.body).not.toContain('changement a été fait par')
  await (await desk.as('requester')).changePerson({ params: { id: ada.id }, body: { password: 'given by somebody else' }, ifMatch: '*' })
  const [, given] = await lettersTo(ada)
  expect(given?.template).toBe('password_changed')
  expect(given?.body).toContain('Le changement a été fait par Claire Martin.')
})

test('a changed name is nobody’s mail', async () => {
  const ben = await addSomebody(desk, 'Ben')
  await ben.client.changeMe({ body: { name: 'Benoît' }, ifMatch: '*' })
  expect(await names(ben)).toEqual([])
})

test('an authenticator app that is set up and switched off is told, in the language of whoever it protects', async () => {
  const cleo = await addSomebody(desk, 'Cleo')
  await cleo.client.changeMe({ body: { language: 'en' }, ifMatch: '*' })
  const { body: { uri } } = await cleo.client.prepareTotp()
  await cleo.client.confirmTotp({ body: { code: URI.parse(uri).generate({ timestamp: desk.clock.now().getTime() }) } })
  await cleo.client.disableTotp({ body: { password } })
  expect((await lettersTo(cleo)).map(({ template, language, subject }) => [template, language, subject])).toEqual([
    ['totp_enabled', 'en', 'An authenticator app was set up'], ['totp_disabled', 'en', 'Your authenticator app was switched off'],
  ])
})

test('a passkey that is added and removed is told by its name, which passes for no line of ours', async () => {
  const dina = await addSomebody(desk, 'Dina')
  const device = openAuthenticator(desk.desk.world.site.origin())
  const { body: passkey } = await dina.client.addPasskey({ body: { name: 'Phone\nGuichet', created: device.create((await dina.client.preparePasskey()).body) } })
  await dina.client.revokePasskey({ params: { id: passkey.id } })
  const letters = await lettersTo(dina)
  expect(letters.map(({ template }) => template)).toEqual(['passkey_added', 'passkey_removed'])
  for (const { body } of letters) expect(body).toContain('« Phone Guichet »'.replaceAll(' »', '\u00A0»').replaceAll('« ', '«\u00A0'))
})

test('signing out everywhere is told once, however many sessions that ended', async () => {
  const edda = await addSomebody(desk, 'Edda')
  await edda.again()
  await edda.client.endAllSessions()
  expect(await names(edda)).toEqual(['signed_out'])
})

test('none of them can be done without', async () => {
  const finn = await addSomebody(desk, 'Finn')
  await expect(finn.client.changeMyLetters({ body: { unwanted: ['password_changed'] }, ifMatch: '*' })).rejects.toMatchObject({ status: 422, code: 'letter.needed' })
  const { letters } = (await finn.client.readMyLetters()).body
  expect(letters.filter(({ name }) => name === 'passkey_added')).toEqual([{ name: 'passkey_added', wanted: true, canBeSwitchedOff: false }])
})
