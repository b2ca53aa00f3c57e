import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { emails, type Who } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'
import { openConsole, surprises, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
})
afterAll(() => console.close())

/** Somebody is renaming themselves when their session is ended elsewhere: the step itself is told that it is over. */
async function renamingAfterTheEnd(who: Who): Promise<Page> {
  const page = await console.visit(who, '/settings/me', { language: 'en' })
  await page.getByLabel('Name', { exact: true }).fill('Another name')
  await page.route('**/api/v1/people/me', async (route) => {
    if (route.request().method() === 'PATCH') await page.context().request.delete(`${console.url}/api/v1/sessions/current`, { headers: { origin: console.url } })
    await route.continue()
  })
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.getByRole('dialog', { name: 'Please sign in again' }).waitFor()
  await page.unroute('**/api/v1/people/me')
  return page
}

async function signIn(page: Page, who: Who): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Please sign in again' })
  await dialog.getByLabel('E-mail address').fill(emails[who])
  await dialog.getByRole('textbox', { name: 'Password' }).fill(testSecrets.password)
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('whoever signs in again on the spot goes on with what they typed, is asked once, and hears of changes anew', async () => {
  const page = await renamingAfterTheEnd('viewer')
  const listening = page.waitForRequest('**/api/v1/live')
  await signIn(page, 'viewer')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await listening
  const name = page.getByLabel('Name', { exact: true })
  expect(await name.inputValue()).toBe('Another name')
  // The step that was refused is still on the page, which is drawn anew with every letter.
  await name.press('End')
  await name.pressSequentially(' at all')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.getByRole('button', { name: 'Save' }).first().click()
  await expect.poll(async () => (await (await console.as('viewer')).whoAmI()).body.name).toBe('Another name at all')
  expect(surprises(page)).toEqual([])
})

test('somebody else who signs in over a page begins at their own, and nothing of it is left', async () => {
  const page = await renamingAfterTheEnd('requester')
  page.on('dialog', (question) => void question.accept())
  await signIn(page, 'reviewer')
  await page.waitForURL('**/desk/queue')
  const { body: reviewer } = await (await console.as('reviewer')).whoAmI()
  await page.getByRole('banner').getByRole('button', { name: reviewer.name }).waitFor()
  await page.goto('/settings/me')
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(reviewer.name)
})

test('a sign-out that does not reach the desk says that the session goes on, and the next one ends it', async () => {
  const page = await console.visit('requester', '/numbers', { language: 'en' })
  const menu = page.getByRole('banner').getByRole('button', { name: 'settings and sign-out' })
  const signOut = page.getByRole('menuitem', { name: 'Sign out' })
  await menu.click()
  await signOut.waitFor()
  await page.context().setOffline(true)
  await signOut.click()
  await page.getByRole('alert').getByText('You are still signed in').waitFor()
  expect(new URL(page.url()).pathname).toBe('/numbers')
  await page.context().setOffline(false)
  await menu.click()
  await signOut.click()
  await page.waitForURL('**/sign-in')
})

test('a console whose start was refused starts once it is asked to try again', async () => {
  const page = await console.visit('requester', '/me', { language: 'en' })
  await page.route('**/api/v1/people/me', (route) => route.fulfill({ status: 503, contentType: 'text/plain', body: 'away' }))
  await page.goto('/numbers')
  await page.getByRole('heading', { level: 1, name: 'This page cannot be shown now' }).waitFor()
  await page.unroute('**/api/v1/people/me')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'SMS number inventory' }).waitFor()
})

test('a console whose words cannot be fetched says so, and is loaded again at a press', async () => {
  const page = await console.visit('requester', '/me', { language: 'en' })
  await page.route(/\/assets\/en-[^/]+\.js$/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/numbers')
  await page.getByRole('alert').getByText('The console could not be loaded').waitFor()
  await page.unroute(/\/assets\/en-[^/]+\.js$/)
  await page.getByRole('button', { name: 'Load it again' }).click()
  await page.getByRole('heading', { level: 1, name: 'SMS number inventory' }).waitFor()
})

test('whoever changes their language is answered in it everywhere, also where the desk has spoken before', async () => {
  const page = await console.visit('requester', '/requests', { language: 'en' })
  await page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await page.getByRole('combobox', { name: 'Language' }).click()
  await page.getByRole('option', { name: 'Français' }).click()
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Mon compte' }).waitFor()
  const askedAgain = page.waitForRequest((request) => new URL(request.url()).pathname === '/api/v1/requests' && request.headers()['accept-language'] === 'fr')
  await page.goBack()
  await askedAgain
})

test('a language that was chosen elsewhere is spoken here too, by somebody who may not see people as well', async () => {
  const page = await console.visit('viewer', '/requests', { language: 'en' })
  await page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
  await (await console.as('viewer')).changeMe({ body: { language: 'fr' }, ifMatch: '*' })
  await page.getByRole('heading', { level: 1, name: 'Demandes' }).waitFor()
})

/** The stream of changes was opened, or refused. */
function answered(page: Page, status: number): Promise<unknown> {
  return page.waitForResponse((response) => new URL(response.url()).pathname === '/api/v1/live' && response.status() === status)
}

test('changes are told again after a proxy answered for a desk that was away', async () => {
  const page = await console.visit('requester', '/dossiers', { language: 'en' })
  await page.route('**/api/v1/live*', (route) => route.fulfill({ status: 503, body: 'away' }))
  await Promise.all([answered(page, 503), page.reload()])
  await Promise.all([answered(page, 200), page.unroute('**/api/v1/live*')])
  await (await console.as('requester')).createDossier({ body: { name: 'Made meanwhile', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
  await page.getByText('Made meanwhile').waitFor()
  expect(surprises(page)).toEqual([])
})

/** As a browser says it to a page whose tab goes behind others, or comes before them again. */
function turn(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  return page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

test('a tab behind others keeps no line to the desk, of which a browser has six, and learns what it missed when it is looked at again', async () => {
  const page = await console.visit('requester', '/me', { language: 'en' })
  await page.clock.install()
  const streams: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/api/v1/live') streams.push(searchParams.get('since') ?? 'whatever comes')
  })
  await Promise.all([answered(page, 200), page.goto('/dossiers')])
  const hungUp = page.waitForEvent('requestfailed', (request) => request.url().includes('/api/v1/live'))
  await turn(page, 'hidden')
  await page.clock.fastForward(5000)
  await hungUp
  await (await console.as('requester')).createDossier({ body: { name: 'Made out of sight', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
  await turn(page, 'visible')
  await page.getByText('Made out of sight').waitFor()
  expect(streams).toHaveLength(2)
  expect(Date.parse(streams[1] ?? '')).toBeGreaterThan(Date.parse(streams[0] ?? ''))
  expect(surprises(page)).toEqual([])
})

test('a tab that is opened behind others asks for changes once it is looked at, since it was written', async () => {
  const page = await console.visit('requester', '/me', { language: 'en' })
  await page.addInitScript(() => Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }))
  const isStream = (url: string) => new URL(url).pathname === '/api/v1/live'
  let asked = 0
  page.on('request', (request) => void (asked += isStream(request.url()) ? 1 : 0))
  await page.goto('/dossiers')
  await page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(asked).toBe(0)
  const [stream] = await Promise.all([page.waitForRequest((request) => isStream(request.url())), turn(page, 'visible')])
  expect(new URL(stream.url()).searchParams.get('since')).toBe(await page.locator('meta[name="rendered-at"]').getAttribute('content'))
})
