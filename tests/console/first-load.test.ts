import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theSystem } from '../../server/kernel/actor.ts'
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
  await page.route('**/api/v1/live*', (route) => route.abort())
  return () => page.unroute('**/api/v1/live*')
}

/** More than the stream tells one by one. */
async function changeMuch(): Promise<void> {
  const organizationId = (await (await console.as('requester')).whoAmI()).body.organization.id
  const changes = Array.from({ length: 300 }, (_, place) => ({ name: 'number.changed', subject: { type: 'number', id: `number ${place}`, organizationId } }) as const)
  await console.desk.work('desk', theSystem, ({ announce }) => announce(...changes))
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
  // The page before it is told of the sign-in, and asks again.
  await page.goto('about:blank')
  const letStream = await withoutStream(page)
  const asked = countAsked(page, '/api/v1/people/me')
  await Promise.all([page.waitForResponse('**/api/v1/numbers?*'), page.goto('/numbers')])
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(asked()).toBe(1)
  await letStream()
})

test('a page asks for each thing once, and what changes while it is open is read again alone', async () => {
  const page = await console.visit('requester', '/me', { language: 'en' })
  const requester = await console.as('requester')
  await page.goto('about:blank')
  // Who has signed in just now would be told of it.
  console.clock.advance({ minutes: 1 })
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname.startsWith('/api/') && pathname !== '/api/v1/live') asked.push(pathname + search)
  })
  await Promise.all([page.waitForResponse('**/api/v1/live?since=*'), page.waitForResponse('**/api/v1/dossiers?*'), page.goto('/dossiers')])
  await page.getByRole('heading', { level: 1 }).waitFor()
  await requester.createDossier({ body: { name: 'Made later', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
  await page.getByText('Made later').first().waitFor()
  const twice = asked.filter((address, place) => asked.indexOf(address) !== place)
  expect(new Set(twice).size).toBe(twice.length)
  expect(twice.filter((address) => !/^\/api\/v1\/(?:dossiers|requests|cases|numbers)/.test(address))).toEqual([])
})

test('what changed after the page was written and before its stream of changes ran is shown', async () => {
  const page = await console.visit('requester', '/me')
  const requester = await console.as('requester')
  const letStream = await withoutStream(page)
  console.clock.advance({ minutes: 1 })
  await Promise.all([page.waitForResponse('**/api/v1/dossiers?*'), page.goto('/dossiers')])
  await page.getByRole('heading', { level: 1 }).waitFor()
  await requester.createDossier({ body: { name: 'Made meanwhile', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
  expect(await page.getByText('Made meanwhile').count()).toBe(0)
  const asked = countAsked(page, '/api/v1/people/me')
  await letStream()
  await page.getByText('Made meanwhile').first().waitFor()
  expect(asked()).toBe(0)
})

test('whatever a page shows is read again where more has changed than is told', async () => {
  const page = await console.visit('requester', '/me')
  const requester = await console.as('requester')
  const letStream = await withoutStream(page)
  console.clock.advance({ minutes: 1 })
  await page.goto('/dossiers')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await requester.createDossier({ body: { name: 'Made before much else', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
  await changeMuch()
  await Promise.all([page.waitForResponse('**/api/v1/people/me'), letStream()])
  await page.getByText('Made before much else').first().waitFor()
})

test('results stay as they were drawn: the stream of changes does not ask for them again', async () => {
  const page = await console.visit('requester', '/me')
  const letStream = await withoutStream(page)
  const asked = countAsked(page, '/api/v1/offers')
  await page.goto('/numbers/purchase/results?country=FR&numberType=mobile')
  await page.getByRole('row').nth(1).waitFor()
  await changeMuch()
  await Promise.all([page.waitForResponse('**/api/v1/people/me'), letStream()])
  expect(asked()).toBe(1)
})
