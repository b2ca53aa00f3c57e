import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { lastingClient } from '../support/requesting.ts'
import { addOrganization } from '../support/organizations.ts'
import { openConsole, type TestConsole } from './support/console.ts'

// A browser, a desk and axe on a machine that has other work too.
vi.setConfig({ testTimeout: 120_000 })

let console: TestConsole
let requester: Client
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
  console.keepWorking()
})
afterAll(() => console.close())

/** Every test begins with an empty tray, and without drafts that numbers could be added to. */
beforeEach(async () => {
  const { body: requests } = await requester.listRequests({ query: { limit: 200 } })
  for (const { id, arrows } of requests.items) if (arrows.includes('cancel')) await requester.cancelRequest({ params: { id } })
  const { body: holds } = await requester.listHolds({ query: { status: ['held'], limit: 100 } })
  if (holds.items.length > 0) await requester.releaseHolds({ body: { holdIds: holds.items.map(({ id }) => id) } })
})

const french = '/numbers/purchase/results?country=FR&numberType=mobile'
const american = '/numbers/purchase/results?country=US&numberType=local'
const tray = (page: Page) => page.getByRole('region', { name: /^(?:Held numbers|Numéros mis de côté)$/ })
const rows = (page: Page) => page.getByRole('grid').locator('[role="row"][data-index]')

async function choose(page: Page, ...places: readonly number[]): Promise<string[]> {
  const numbers: string[] = []
  for (const place of places) {
    const row = rows(page).nth(place)
    await row.getByRole('checkbox').click()
    numbers.push(`+${(await row.locator('[data-hero]').innerText()).replaceAll(/\D/g, '')}`)
  }
  return numbers
}

describe('numbers that need papers', () => {
  test('are found by their digits and requested: the draft holds exactly what was chosen', async () => {
    const page = await console.visit('requester', '/numbers/purchase', { language: 'en' })
    await page.getByText('papers needed').first().waitFor()
    await page.getByLabel('Starts with').fill('06')
    await page.getByLabel('How many').fill('2')
    await page.getByText(/numbers are like this now/).waitFor()
    const show = page.getByRole('button', { name: /^Show [\d,]+ numbers$/ })
    await show.waitFor()
    await page.getByRole('complementary').locator('mark', { hasText: '6' }).waitFor()
    await show.click()
    await page.getByRole('heading', { level: 1, name: /France · mobile · starts with 06/ }).waitFor()
    expect(await page.getByRole('button', { name: /^Buy/ }).count()).toBe(0)
    await page.getByText(/need papers by law/).waitFor()
    const chosen = await Promise.all([0, 1].map(async (place) => `+${(await rows(page).nth(place).locator('[data-hero]').innerText()).replaceAll(/\D/g, '')}`))
    await page.getByRole('button', { name: 'Request 2 numbers' }).click()
    await page.waitForURL(/\/requests\/[0-9a-f-]+\/prepare\/end-user$/)
    const id = /requests\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
    const { body } = await requester.readRequest({ params: { id } })
    expect(body.lines.map(({ e164 }) => e164)).toEqual(chosen)
    await page.goto('/numbers/purchase')
    await tray(page).getByRole('link', { name: `Continue ${body.reference}` }).waitFor()
  })

  test('ten clicks on Request make one request', async () => {
    const page = await console.visit('requester', french, { language: 'en' })
    await choose(page, 0, 1)
    await page.getByRole('button', { name: 'Request 2 numbers' }).evaluate((button: HTMLElement) => {
      for (let click = 0; click < 10; click += 1) button.click()
    })
    await page.waitForURL(/\/prepare\/end-user$/)
    const { body } = await requester.listRequests({ query: { limit: 200 } })
    expect(body.items.filter(({ arrows }) => arrows.includes('submit')).length).toBe(1)
  })

  test('are added to the draft that is there, or to a new one', async () => {
    const page = await console.visit('requester', french, { language: 'fr' })
    const [first] = await choose(page, 0)
    await page.getByRole('button', { name: 'Demander 1 numéro' }).click()
    await page.waitForURL(/\/prepare\/end-user$/)
    await page.goto(french)
    const [second] = await choose(page, 3)
    await page.getByRole('combobox', { name: 'Où vont les numéros' }).waitFor()
    await page.getByRole('button', { name: 'Demander 1 numéro' }).click()
    await page.waitForURL(/\/prepare\/end-user$/)
    const { body } = await requester.readRequest({ params: { id: /requests\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '' } })
    expect(body.lines.map(({ e164 }) => e164)).toEqual([first, second])
  })
})

describe('numbers that need none', () => {
  test('of which one is gone are not bought at all; it is named, and the others are asked for again', async () => {
    const page = await console.visit('requester', american, { language: 'en' })
    const numbers = await choose(page, 2, 3)
    await takeAway(numbers[0] ?? '')
    await page.getByRole('button', { name: 'Buy 2 numbers' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Buy 2 numbers' }).click()
    await page.getByRole('alert').getByText(numbers[0] ?? '').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Buy 1 number' }).click()
    await page.waitForURL(/\/numbers\/purchases\//)
    expect((await requester.listPurchases({ query: { limit: 1 } })).body.items[0]?.lines.map(({ e164 }) => e164)).toEqual([numbers[1]])
  })
})

describe('criteria', () => {
  test('are kept by Change, and by a link; another sample shows other numbers', async () => {
    const page = await console.visit('requester', '/numbers/purchase/results?country=US&numberType=local&contains=%222%22&locality=New%20York&region=New%20York&quantity=1', { language: 'en' })
    await rows(page).first().waitFor()
    expect(page.url()).toContain('seed=')
    const before = await rows(page).first().locator('[data-hero]').innerText()
    await page.getByRole('button', { name: 'Search for new results' }).click()
    await expect.poll(() => rows(page).first().locator('[data-hero]').innerText()).not.toBe(before)
    await page.getByRole('link', { name: 'Change' }).click()
    expect(await page.getByLabel('Contains').inputValue()).toBe('2')
    expect(await page.getByRole('combobox', { name: 'Area or locality' }).inputValue()).toBe('New York')
    expect(await page.getByLabel('How many').inputValue()).toBe('1')
  })

  test('that make no sense for another country are given up, the digits are not; only what the country has is asked', async () => {
    const page = await console.visit('requester', '/numbers/purchase?country=US&numberType=local&endsWith=%2224%22&locality=New%20York', { language: 'en' })
    await page.getByRole('combobox', { name: 'Area or locality' }).waitFor()
    await page.getByRole('combobox', { name: 'Country' }).fill('France')
    await page.getByRole('option', { name: /France/ }).click()
    await page.getByRole('radio', { name: /mobile/i, checked: true }).waitFor()
    expect(await page.getByLabel('Ends with').inputValue()).toBe('24')
    await page.getByRole('combobox', { name: 'Area or locality' }).waitFor({ state: 'detached' })
  })
})

test('whoever may not add numbers reads why, and nothing can be bought', async () => {
  const page = await console.visit('viewer', french, { language: 'en' })
  await page.getByText('sms:phoneNumber:add').first().waitFor()
  expect(await page.getByRole('button', { name: /^(?:Buy|Request)/ }).count()).toBe(0)
})

/** Somebody else holds a number, as may happen at any moment. */
async function takeAway(e164: string): Promise<void> {
  const { client } = await addOrganization(console)
  const offer = await console.desk.work('desk', theSystem, (_needs, tx) => tx.selectFrom('offers').select('id').where('e164', '=', e164).executeTakeFirstOrThrow())
  const { body } = await client.holdOffers({ body: { offerIds: [offer.id] } })
  expect(body.held).toBe(1)
}
