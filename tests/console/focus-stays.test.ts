import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { plantNumbers } from '../../bench/many-numbers.ts'
import type { Client } from '../../contract/client.ts'
import { freeOffers, idsOf } from '../support/buying.ts'
import { lastingClient } from '../support/requesting.ts'
import { expectSound, openConsole, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 })

let console: TestConsole
let requester: Client
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
  await plantNumbers(console.desk, { organizationId: (await requester.whoAmI()).body.organization.id, count: 4 })
})
afterAll(() => console.close())

/** The words of what has the focus, once it says what is expected. */
const expectFocus = (page: Page, words: string | RegExp) => expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''), { timeout: 15_000 }).toMatch(words)
const pressOn = async (page: Page, name: string | RegExp) => {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}

test('whoever lets held numbers go one after another stays in the tray, and on the page once it is empty', async () => {
  await requester.holdOffers({ body: { offerIds: idsOf(await freeOffers(console, 2, { carrier: 'meridian' })) } })
  const page = await console.visit('requester', '/numbers/purchase', { language: 'en' })
  const cross = page.getByRole('button', { name: /^Release \+/ })
  await cross.nth(1).waitFor()
  const [first, second] = await cross.evaluateAll((crosses) => crosses.map((one) => one.getAttribute('aria-label') ?? ''))
  await pressOn(page, first ?? '')
  await page.getByText('1 held').waitFor()
  await expectFocus(page, second ?? '')
  await expectSound(page)
  await page.keyboard.press('Enter')
  await page.getByText('1 held').waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { timeout: 15_000 }).toBe('MAIN')
})

test('whoever lets all numbers of a kind go stays in the tray while others are held', async () => {
  for (const kind of [{ country: 'US', numberType: 'local' }, { country: 'FR', numberType: 'mobile' }] as const) await requester.holdOffers({ body: { offerIds: idsOf(await freeOffers(console, 2, kind)) } })
  const page = await console.visit('requester', '/numbers/purchase', { language: 'en' })
  const all = page.getByRole('button', { name: 'Release all 2' })
  await all.nth(1).waitFor()
  await all.first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => all.count(), { timeout: 15_000 }).toBe(1)
  await expectFocus(page, 'Held numbers')
})

test('whoever removes the uses of a number goes from one to the next, and to the words that there is none', async () => {
  const { body: { items: [number] } } = await requester.listNumbers({ query: { status: ['active'], limit: 1 } })
  const params = { id: number?.id ?? '' }
  const { etag = '' } = await requester.readNumber({ params })
  await requester.changeNumber({ params, ifMatch: etag, body: { usedBy: ['Rentrée', 'Soldes'].map((name) => ({ kind: 'campaign' as const, name })) } })
  const page = await console.visit('requester', `/numbers?number=${params.id}`, { language: 'en' })
  await page.getByText('Soldes').first().waitFor()
  await pressOn(page, /^Remove.*Rentrée/)
  await expectFocus(page, /Soldes/)
  const last = page.getByRole('button', { name: /^Remove.*Soldes/ })
  // One at a time: the next is removed once the first was, and everything read again.
  await expect.poll(() => last.getAttribute('aria-disabled'), { timeout: 15_000 }).toBeNull()
  await page.keyboard.press('Enter')
  await last.waitFor({ state: 'detached' })
  await expectFocus(page, 'No flow and no campaign')
})

test('whoever removes saved views goes from one to the next, and to the button that saves one', async () => {
  for (const name of ['One', 'Two']) await requester.saveView({ body: { page: 'requests', name, query: `country=${name === 'One' ? 'FR' : 'DE'}` } })
  const page = await console.visit('requester', '/requests', { language: 'en' })
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('dialog').getByText('One').waitFor()
  await pressOn(page, /^Remove.*One/)
  await expectFocus(page, /Two/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Remove.*Two/ }).waitFor({ state: 'detached' })
  await expectFocus(page, 'Save this view…')
})
