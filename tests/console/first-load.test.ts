import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openConsole, type TestConsole } from './support/console.ts'

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
})
afterAll(() => console.close())

/** Answers of one kind wait until they are let through, so that a test sees what a page does meanwhile. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  const gate = Promise.withResolvers<undefined>()
  await page.route(pattern, async (route) => {
    await gate.promise
    await route.continue()
  })
  return () => gate.resolve(undefined)
}

/** The stream of changes cannot be opened until it is let through; the browser tries again by itself. */
async function withoutStream(page: Page): Promise<() => Promise<void>> {
  await page.route('**/api/v1/live', (route) => route.abort())
  return () => page.unroute('**/api/v1/live')
}

function countAsked(page: Page, path: string): () => number {
  let asked = 0
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === path) asked += 1
  })
  return () => asked
}

test.each([
  ['/numbers', '/api/v1/numbers'],
  ['/requests', '/api/v1/requests'],
  ['/dossiers', '/api/v1/dossiers'],
  ['/numbers/purchase/results?country=FR&numberType=mobile', '/api/v1/offers'],
])('%s asks for what it shows while the desk still says who is here', async (path, asked) => {
  const page = await console.visit('requester', '/me')
  const letThrough = await holdBack(page, '**/api/v1/people/me')
  await Promise.all([page.waitForRequest((request) => new URL(request.url()).pathname === asked), page.goto(path, { waitUntil: 'commit' })])
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0)
  letThrough()
  await page.getByRole('heading', { level: 1 }).waitFor()
})

test('the browser of somebody who is signed in asks who is here before the first script has come', async () => {
  const page = await console.visit('requester', '/me')
  const letThrough = await holdBack(page, '**/assets/*.js')
  await Promise.all([page.waitForRequest('**/api/v1/people/me'), page.goto('/numbers', { waitUntil: 'commit' })])
  letThrough()
  await page.getByRole('heading', { level: 1 }).waitFor()
})

test('a stranger who opens a link signs in first, and what was asked ahead shows nothing', async () => {
  const page = await console.visit('nobody', '/numbers?country=FR')
  await page.getByRole('button', { name: 'Sign in' }).first().waitFor()
  expect(new URL(page.url()).searchParams.get('to')).toBe('/numbers?country=FR')
})

test('who is here is asked once, however many parts of the page want to know', async () => {
  const page = await console.visit('requester', '/me')
  const letStream = await withoutStream(page)
  const asked = countAsked(page, '/api/v1/people/me')
  await Promise.all([page.waitForResponse('**/api/v1/numbers?*'), page.goto('/numbers')])
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(asked()).toBe(1)
  await letStream()
})

test('what changed before the stream of changes ran is read again when it does', async () => {
  const page = await console.visit('requester', '/me')
  const letStream = await withoutStream(page)
  await page.goto('/dossiers')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await (await console.as('requester')).createDossier({ body: { name: 'Made meanwhile', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
  expect(await page.getByText('Made meanwhile').count()).toBe(0)
  await letStream()
  await page.getByText('Made meanwhile').first().waitFor()
})

test('results stay as they were drawn: the stream of changes does not ask for them again', async () => {
  const page = await console.visit('requester', '/me')
  const letStream = await withoutStream(page)
  const asked = countAsked(page, '/api/v1/offers')
  await page.goto('/numbers/purchase/results?country=FR&numberType=mobile')
  await page.getByRole('row').nth(1).waitFor()
  await Promise.all([page.waitForResponse('**/api/v1/people/me'), letStream()])
  expect(asked()).toBe(1)
})
