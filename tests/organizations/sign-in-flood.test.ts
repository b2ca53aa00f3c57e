import { expect, test } from 'vitest'
import { obtainToken } from '../../contract/client.ts'
import { argon2Passwords } from '../../server/adapters/passwords-argon2.ts'
import { emails, openDesk } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'

test('while thirty passwords are being compared the desk answers everybody else', async () => {
  const slow = slowly()
  const desk = await openDesk((world) => ({ ...world, passwords: { ...world.passwords, verify: (...known) => slow.gate().then(() => world.passwords.verify(...known)) } }))
  const requester = await desk.as('requester')
  slow.shut()
  const people = Array.from({ length: 15 }, () => desk.anonymous.signIn({ body: { email: emails.viewer, password: testSecrets.password } }))
  const clients = Array.from({ length: 15 }, () => obtainToken(desk.url, testSecrets.clientId, testSecrets.clientSecret))
  await slow.waiting(30)
  await expect(requester.whoAmI()).resolves.toMatchObject({ status: 200 })
  slow.open()
  await expect(Promise.all([...people, ...clients])).resolves.toHaveLength(30)
  await desk.close()
})

test('while passwords are being hashed for many new people and programs the desk answers everybody else', async () => {
  const slow = slowly()
  const desk = await openDesk((world) => ({ ...world, passwords: { ...world.passwords, hash: (password) => slow.gate().then(() => world.passwords.hash(password)) } }))
  const requester = await desk.as('requester')
  slow.shut()
  const people = Array.from({ length: 15 }, (_, place) =>
    requester.addPerson({ body: { name: 'New', email: `new-${place}@demo.example`, password: 'a long enough one', roles: ['viewer'] } }))
  const programs = Array.from({ length: 15 }, () => requester.addClient({ body: { name: 'A program', grants: ['sms:phoneNumber:view'] } }))
  await slow.waiting(30)
  await expect(requester.whoAmI()).resolves.toMatchObject({ status: 200 })
  slow.open()
  await expect(Promise.all([...people, ...programs])).resolves.toHaveLength(30)
  await desk.close()
})

test('while somebody’s new password is being hashed, they and their colleagues can be changed', async () => {
  const slow = slowly()
  const desk = await openDesk((world) => ({ ...world, passwords: { ...world.passwords, hash: (password) => slow.gate().then(() => world.passwords.hash(password)) } }))
  const requester = await desk.as('requester')
  const { body: { id } } = await (await desk.as('viewer')).whoAmI()
  slow.shut()
  const changed = requester.changePerson({ params: { id }, body: { password: 'another long one' }, ifMatch: '*' })
  await slow.waiting(1)
  await expect(requester.changePerson({ params: { id }, body: { name: 'Renamed' }, ifMatch: '*' })).resolves.toMatchObject({ status: 200 })
  slow.open()
  await expect(changed).resolves.toMatchObject({ body: { name: 'Renamed' } })
  await desk.close()
})

test('of a flood of passwords those beyond thirty-two waiting are told that the desk is busy', async () => {
  const passwords = argon2Passwords(Buffer.from('a pepper of this test'))
  const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => passwords.verify(undefined, 'guess')))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(34)
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'desk.busy', status: 503 } })
})

/** A gate that a test shuts and opens, and that says how many stand before it. */
function slowly() {
  let standing = 0
  let arrived = () => {}
  let opened = Promise.withResolvers<undefined>()
  opened.resolve(undefined)
  return {
    gate: async () => {
      standing += 1
      arrived()
      await opened.promise
    },
    shut() {
      standing = 0
      opened = Promise.withResolvers<undefined>()
    },
    open: () => opened.resolve(undefined),
    waiting: async (many: number) => {
      while (standing < many) await new Promise<void>((resume) => (arrived = resume))
    },
  }
}
