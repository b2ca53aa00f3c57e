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
