import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { plantNumbers } from '../../bench/many-numbers.ts'
import type { Client } from '../../contract/client.ts'
import { claimed, lastingClient, submittedRequest } from '../support/requesting.ts'
import { builtFrom, expectSound, openConsole, surprises, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

let console: TestConsole
let requester: Client
let number: { readonly id: string; readonly e164: string; readonly international: string }
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
  await plantNumbers(console.desk, { organizationId: (await requester.whoAmI()).body.organization.id, count: 10 })
  const [first] = (await requester.listNumbers()).body.items
  if (first === undefined) throw new Error('No number was planted.')
  number = first
})
afterAll(() => console.close())

test.each([
  { what: 'a menu', open: 'Claire Martin', opened: 'menuitem' },
  { what: 'a drop-down', open: 'Views', opened: 'dialog' },
  { what: 'search', open: 'Search', opened: 'combobox' },
] as const)('$what that cannot be fetched says so in passing, and opens at the next press once the line is back', async ({ open, opened }) => {
  const page = await console.visit('requester', '/numbers', { language: 'en' })
  await page.waitForLoadState('networkidle')
  const control = page.getByRole('banner').or(page.getByRole('main')).getByRole('button', { name: open }).first()
  await page.context().setOffline(true)
  await control.click()
  await page.getByRole('alert').getByText('This could not be opened').waitFor()
  await expectSound(page)
  await page.context().setOffline(false)
  await control.click()
  await page.getByRole(opened).first().waitFor()
  expect(surprises(page)).toEqual([])
})

test('a page whose script cannot be fetched opens by itself once the line is back, and nothing is loaded anew', async () => {
  const page = await console.visit('requester', '/numbers', { language: 'en' })
  await page.waitForLoadState('networkidle')
  await page.evaluate('window.marked = true')
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Dossiers' }).click()
  await page.getByText('It will open by itself as soon as the desk answers.').waitFor()
  await expectSound(page)
  await page.context().setOffline(false)
  await page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor()
  expect(await page.evaluate('window.marked')).toBe(true)
})

test('a page whose script a proxy answers for, while the desk behind it is being restarted, opens by itself once that is back, and nothing is loaded anew', async () => {
  const page = await console.visit('requester', '/numbers', { language: 'en' })
  await page.waitForLoadState('networkidle')
  await page.evaluate('window.marked = true')
  await page.route('**/*', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }))
  await page.getByRole('link', { name: 'Dossiers' }).click()
  await page.getByText('It will open by itself as soon as the desk answers.').waitFor()
  // It is asked for every two seconds: two answers of the proxy's later nothing has been given up.
  for (let asked = 0; asked < 2; asked += 1) await page.waitForRequest((request) => request.method() === 'HEAD')
  await page.unrouteAll()
  await page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor()
  expect(await page.evaluate('window.marked')).toBe(true)
})

test('how numbers are written, and a language that somebody changes to, come by themselves once the line is back', async () => {
  const page = await console.visit('requester', '/numbers', { language: 'en' })
  const breakLine = async (source: string) => {
    for (const away of [`**/${builtFrom(source)}`, `${console.url}/`]) await page.route(away, (route) => route.abort())
  }
  await page.getByRole('heading', { level: 1 }).waitFor()
  await breakLine('../node_modules/libphonenumber-js/min/index.js')
  await page.keyboard.press('Control+k')
  const search = page.getByRole('dialog')
  await search.getByRole('combobox').fill(number.e164)
  await search.getByText(number.e164, { exact: true }).waitFor()
  await page.unrouteAll()
  await search.getByText(number.international, { exact: true }).waitFor()

  await breakLine('../contract/language/fr/index.ts')
  await search.getByRole('combobox').fill('français')
  await Promise.all([page.waitForEvent('requestfailed', (request) => request.url().includes('/assets/')), page.getByRole('option', { name: /Français/ }).click()])
  await page.unrouteAll()
  await page.getByRole('link', { name: 'Demandes' }).waitFor()
  expect(surprises(page)).toEqual([])
})

test('what a requester will read is shown in their language once that can be fetched; until then it is said that it cannot', async () => {
  const { id } = await submittedRequest(console, requester, { count: 1 })
  await requester.changeMe({ body: { language: 'de' }, ifMatch: '*' })
  const caseId = await claimed(console, await console.as('reviewer'), id)
  const page = await console.visit('reviewer', '/nowhere', { language: 'en' })
  await page.route(`**/${builtFrom('../contract/language/de/index.ts')}`, (route) => route.fulfill({ status: 404 }))
  await page.goto(`/desk/cases/${caseId}`)
  await page.getByRole('button', { name: 'Refuse…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('alert').getByText('This could not be opened').waitFor()
  await page.unrouteAll()
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await dialog.locator('[lang="de"]').waitFor({ state: 'attached' })
  expect(surprises(page)).toEqual([])
})

describe('what goes on below a list that is short as a rule says so where it could not be read, and is read once the line is back:', () => {
  let requestId: string
  beforeAll(async () => {
    const request = await submittedRequest(console, requester, { count: 1 })
    const reviewer = await console.as('reviewer')
    await reviewer.addRemark({ params: { id: request.id }, body: { text: 'One paper is missing.' } })
    await console.settle()
    await requester.markRemarks({ params: { id: request.id }, body: { number: 1 } })
    for (const label of ['Sales', 'Support']) await requester.changeNumber({ params: { id: number.id }, body: { label }, ifMatch: '*' })
    requestId = request.id
    // A page that opened at the same moment would be told of all this, and read everything again from its beginning.
    console.clock.advance({ minutes: 1 })
  })
  test.each([
    { what: 'the history of a request', path: () => `/requests/${requestId}`, place: 'tabpanel' },
    { what: 'its e-mails', path: () => `/requests/${requestId}?tab=emails`, place: 'tabpanel' },
    { what: 'the history of a number', path: () => `/numbers?number=${number.id}`, place: 'dialog' },
  ] as const)('$what', async ({ path, place }) => {
    const page = await console.visit('requester', '/nowhere', { language: 'en' })
    // One at a time, so that two are many.
    await page.route(/\/(?:history|messages|events)\?/, (route) => route.fallback({ url: route.request().url().replace(/limit=\d+/, 'limit=1') }))
    const later = /\/(?:history|messages|events)\?.*cursor=/
    await page.route(later, (route) => route.fulfill({ status: 502, body: 'Bad gateway' }))
    await page.goto(path())
    const below = page.getByRole(place)
    await below.getByRole('button', { name: 'Show more' }).click()
    await below.getByRole('alert').getByText('Unexpected answer').waitFor()
    await expectSound(page)
    await page.unroute(later)
    // Where something changes meanwhile the beginning is read again, and the rest is simply asked for once more.
    const [read] = await Promise.all([page.waitForResponse(later), below.getByRole('button', { name: /^(?:Try again|Show more)$/ }).click()])
    expect(read.ok()).toBe(true)
    await below.getByRole('alert').waitFor({ state: 'detached' })
  })
})
