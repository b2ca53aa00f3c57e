import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openAuthenticator } from '../support/authenticator.ts'
import { submittedRequest } from '../support/requesting.ts'
import { openConsole, surprises, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
})
afterAll(() => console.close())

test('a passkey that is added elsewhere stands in one’s list at once, also of somebody who may not see people', async () => {
  const page = await console.visit('viewer', '/settings/me', { language: 'en' })
  await page.getByText('You have no passkey yet.').waitFor()
  const client = await console.as('viewer')
  const device = openAuthenticator(console.desk.world.site.origin())
  await client.addPasskey({ body: { name: 'Telephone', created: device.create((await client.preparePasskey()).body) } })
  await page.getByText('Telephone').waitFor()
  expect(surprises(page)).toEqual([])
})

test('the figures are read again when a request comes in', async () => {
  const page = await console.visit('operator', '/desk/figures', { language: 'en' })
  const nothing = page.getByText('Nothing happened in this period')
  await nothing.waitFor()
  await submittedRequest(console, await console.as('requester'), { count: 1 })
  await nothing.waitFor({ state: 'detached' })
  expect(surprises(page)).toEqual([])
})
