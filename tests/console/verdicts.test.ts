import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { lastingClient } from '../support/requesting.ts'
import { handInCase, shown, type ReadyCase } from './support/cases.ts'
import { openConsole, surprises, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
let requester: Client
let rosa: Client
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
  rosa = await lastingClient(console, 'reviewer')
})
afterAll(() => console.close())

const read = async ({ id }: ReadyCase) => (await rosa.readCase({ params: { id } })).body
const missing = async (ready: ReadyCase) => (await read(ready)).verdictsMissing

test('a key that is held down is pressed once: one document is accepted, and one approval is sent', async () => {
  const ready = await handInCase(console, requester)
  await rosa.claimCase({ params: { id: ready.id } })
  const page = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language: 'en' })
  await shown(page, ready)
  // Whoever leans on the key while the desk is slow.
  const judged: string[] = []
  page.on('request', (request) => request.method() === 'PUT' && judged.push(request.url()))
  for (const _ of [1, 2, 3, 4]) await page.keyboard.down('a')
  await page.keyboard.up('a')
  await expect.poll(() => missing(ready), { timeout: 15_000 }).toHaveLength(1)
  expect(judged).toHaveLength(1)
  await rosa.judgeSlot({ params: { id: ready.id, slot: ready.slots[1] ?? '' }, body: { verdict: 'accept' } })
  await page.reload()
  await shown(page, ready)
  await page.getByRole('button', { name: 'Approve', exact: true }).waitFor()
  const approved: string[] = []
  page.on('request', (request) => request.url().endsWith('/approve') && approved.push(request.url()))
  for (const _ of [1, 2]) await page.keyboard.press('Shift+Enter')
  await expect.poll(async () => (await read(ready)).status, { timeout: 15_000 }).toBe('approved')
  expect(approved).toHaveLength(1)
  expect(surprises(page)).toEqual([])
})

test('a document whose acceptance failed is named until it is tried again, although the next one was accepted since', async () => {
  const ready = await handInCase(console, requester)
  await rosa.claimCase({ params: { id: ready.id } })
  const page = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language: 'en' })
  await shown(page, ready)
  const [first = ''] = ready.slots
  await page.route(`**/${first}*`, (route) => (route.request().method() === 'GET' ? route.continue() : route.abort()))
  await page.keyboard.press('a')
  const told = page.getByRole('alert').filter({ hasText: 'No verdict was kept for' })
  await told.waitFor()
  await page.getByRole('button', { name: /^Accept/ }).click()
  await expect.poll(() => missing(ready), { timeout: 15_000 }).toEqual([first])
  await told.waitFor()
  await page.unroute(`**/${first}*`)
  await page.waitForURL((url) => url.searchParams.get('paper') === first)
  await shown(page, ready)
  await page.keyboard.press('a')
  await expect.poll(() => missing(ready), { timeout: 15_000 }).toEqual([])
  await told.waitFor({ state: 'detached' })
  expect(surprises(page)).toEqual([])
})

test('a document that lies open is not fetched again when the desk tells of changes anew', async () => {
  const ready = await handInCase(console, requester)
  const page = await console.visit('reviewer', '/me', { language: 'en' })
  const gate = Promise.withResolvers<undefined>()
  await page.route('**/api/v1/live*', async (route) => {
    await gate.promise
    await route.continue()
  })
  await page.goto(`/desk/cases/${ready.id}`)
  await shown(page, ready)
  let fetched = 0
  page.on('request', (request) => void (fetched += /\/api\/v1\/documents\//.test(request.url()) ? 1 : 0))
  const readAgain = page.waitForResponse((response) => response.url().endsWith(`/api/v1/cases/${ready.id}`))
  gate.resolve(undefined)
  await readAgain
  expect(fetched).toBe(0)
})

test('a key that is not offered now says why, once however often it is pressed, and again once that is off the page', async () => {
  const ready = await handInCase(console, requester)
  const page = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language: 'en' })
  await shown(page, ready)
  const why = page.getByText('Claim the case first')
  await page.keyboard.press('a')
  await why.waitFor()
  await page.keyboard.press('a')
  // Drawn later than anything that the second press has led to.
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  expect(await why.count()).toBe(1)
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })
  await page.keyboard.press('a')
  await why.waitFor()
})

test('a paper says how many pages it has once it is there', async () => {
  const ready = await handInCase(console, requester)
  const page = await console.visit('reviewer', '/desk/queue', { language: 'en' })
  const { promise: fetched, resolve: letThrough } = Promise.withResolvers<undefined>()
  await page.route('**/api/v1/documents/*/content', async (route) => {
    await fetched
    await route.continue()
  })
  await page.goto(`/desk/cases/${ready.id}`)
  await page.getByRole('button', { name: 'Next page' }).waitFor()
  expect(await page.getByText(/^\d+ \/ \d+$/).count()).toBe(0)
  letThrough(undefined)
  await page.getByText('1 / 2', { exact: true }).waitFor()
})
