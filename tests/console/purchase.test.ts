import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { CarrierFault } from '../../server/ports/carrier.ts'
import { lastingClient } from '../support/requesting.ts'
import { inParts } from '../../console/purchase/acquirable.ts'
import { freeOffers, idsOf } from '../support/buying.ts'
import { addOrganization } from '../support/organizations.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

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
  const { body: holds } = await requester.listHolds({ query: { status: ['held'], limit: 200 } })
  for (const holdIds of inParts(holds.items.map(({ id }) => id))) await requester.releaseHolds({ body: { holdIds } })
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
    await page.getByText(/numbers match now/).waitFor()
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

  test('tell what is demanded, who says so, when it was read and how sure it is', async () => {
    const page = await console.visit('requester', french, { language: 'en' })
    await rows(page).first().getByRole('button', { name: /papers? (?:needed|missing)/ }).click()
    const sheet = page.getByRole('region', { name: 'What is demanded' })
    await sheet.getByText('If the end user is a business').waitFor()
    await sheet.getByText(/Read on .* confidence: (?:low|medium|high)/).first().waitFor()
    expect(await sheet.getByRole('link').count()).toBeGreaterThan(0)
    await expectSound(page)
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

  test('one that somebody else took is named, the others are held, and go on when told to', async () => {
    const page = await console.visit('requester', french, { language: 'en' })
    await rows(page).first().waitFor()
    const numbers = await choose(page, 0, 1, 2)
    await takeAway(numbers[1] ?? '')
    await page.getByRole('button', { name: 'Request 3 numbers' }).click()
    const notice = page.getByRole('alert').filter({ hasText: '1 number could not be obtained' })
    await notice.waitFor()
    expect((await notice.innerText()).replaceAll(/[^\d]/g, '')).toContain((numbers[1] ?? '').slice(1))
    await picture(page, 'purchase-lost')
    await expectSound(page)
    await notice.getByRole('button', { name: 'Request the other 2' }).click()
    await page.waitForURL(/\/prepare\/end-user$/)
    const { body } = await requester.readRequest({ params: { id: /requests\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '' } })
    expect(body.lines.map(({ e164 }) => e164)).toEqual([numbers[0], numbers[2]])
  })

  test('are added to the draft that is there, or to a new one, by the button of their row as well', async () => {
    const page = await console.visit('requester', french, { language: 'fr' })
    const [first] = await choose(page, 0)
    await page.getByRole('button', { name: 'Demander 1 numéro' }).click()
    await page.waitForURL(/\/prepare\/end-user$/)
    const draft = page.url()
    // Whatever else was asked for since.
    await Promise.all(Array.from({ length: 51 }, async () => requester.cancelRequest({ params: { id: (await requester.createRequest({ body: { country: 'FR', holdIds: [] } })).body.id } })))
    await page.goto(french)
    const [second] = await choose(page, 3)
    await page.getByRole('combobox', { name: 'Où vont les numéros' }).waitFor()
    await page.getByRole('button', { name: 'Demander 1 numéro' }).click()
    await page.waitForURL(draft)
    await page.goto(french)
    await page.getByRole('combobox', { name: 'Où vont les numéros' }).waitFor()
    const third = `+${(await rows(page).nth(4).locator('[data-hero]').innerText()).replaceAll(/\D/g, '')}`
    await rows(page).nth(4).getByRole('button', { name: /^Demander/ }).click()
    await page.waitForURL(draft)
    const { body } = await requester.readRequest({ params: { id: /requests\/([0-9a-f-]+)/.exec(draft)?.[1] ?? '' } })
    expect(body.lines.map(({ e164 }) => e164)).toEqual([first, second, third])
  })
})

describe('numbers that need none', () => {
  test('are bought after a word that names the price, and followed until they are active', async () => {
    const page = await console.visit('requester', '/numbers/purchase?country=US', { language: 'en' })
    await page.getByText('self-service').first().waitFor()
    await page.getByLabel('Contains').fill('2')
    await page.getByRole('button', { name: /^Show [\d,]+ numbers$/ }).click()
    const numbers = await choose(page, 0, 1)
    await page.getByRole('button', { name: 'Buy 2 numbers' }).click()
    const question = page.getByRole('dialog', { name: 'Buy 2 numbers?' })
    await question.getByText(/US\$\d\.\d\d/).first().waitFor()
    await expectSound(page)
    await question.getByRole('button', { name: 'Buy 2 numbers' }).evaluate((button: HTMLElement) => {
      for (let click = 0; click < 10; click += 1) button.click()
    })
    await page.waitForURL(/\/numbers\/purchases\//)
    await picture(page, 'purchase-under-way')
    await expectSound(page)
    await untilActive(page)
    const { body } = await requester.listPurchases({ query: { limit: 50 } })
    const [purchase] = body.items
    expect(purchase?.lines.map(({ e164 }) => e164).toSorted()).toEqual(numbers.toSorted())
    expect(body.items.filter(({ createdAt }) => createdAt === purchase?.createdAt).length).toBe(1)
    await page.getByRole('link', { name: 'See them in the inventory' }).waitFor()
    await expectSound(page)
  })

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

  test('prices in two currencies stay two sums, listed as the language lists things', async () => {
    const priceIn = (currency: string) => console.desk.work('desk', theSystem, (_needs, tx) => tx.updateTable('offers').set({ currency }).where('carrier_id', '=', 'meridian').execute())
    await priceIn('EUR')
    const page = await console.visit('requester', `${american}&quantity=60`, { language: 'en' })
    const sums = /(?:€[\d.]+ and US\$[\d.]+|US\$[\d.]+ and €[\d.]+)/
    await tray(page).getByText(sums).waitFor()
    await page.getByRole('button', { name: 'Buy 60 numbers' }).click()
    await page.getByRole('dialog').getByText(sums).first().waitFor()
    await priceIn('USD')
  })
})

describe('the tray', () => {
  test('shows on every page what is held and for how long, copies it, lets it go and takes that back', async () => {
    const page = await console.visit('requester', american, { language: 'en' })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const numbers = await choose(page, 0, 1, 2)
    await page.getByRole('button', { name: 'Hold 3' }).click()
    await tray(page).getByText('3 held').waitFor()
    expect(await tray(page).getByRole('timer').innerText()).toMatch(/^(?:29|30):\d\d$/)
    await page.goto('/numbers/purchase')
    await tray(page).getByText('3 held').waitFor()
    await tray(page).getByRole('button', { name: 'Copy numbers' }).click()
    await tray(page).getByText('Copied').waitFor()
    expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n').toSorted()).toEqual(numbers.toSorted())
    await tray(page).getByRole('button', { name: `Release ${numbers[0]}` }).click()
    await tray(page).getByText('2 held').waitFor()
    await tray(page).getByRole('button', { name: 'Release all 2' }).click()
    await tray(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Hold again' }).last().click()
    await tray(page).getByText('2 held').waitFor()
    await expectSound(page)
  })

  test('is not covered by the word that it has something in it now, on a phone or beside a mouse', async () => {
    for (const look of [phone, {}]) {
      const page = await console.visit('requester', american, { language: 'en', ...look })
      await choose(page, 0)
      await page.getByRole('button', { name: 'Hold 1' }).click()
      const told = page.getByRole('alert').filter({ hasText: 'held' })
      await told.waitFor()
      await tray(page).getByText(/^\d held$/).waitFor()
      const [word, dock] = [await told.boundingBox(), await tray(page).boundingBox()]
      expect((word?.y ?? 0) + (word?.height ?? 0)).toBeLessThanOrEqual(dock?.y ?? 0)
      await page.context().close()
    }
  })

  test('has every number that is held, however many', async () => {
    for (const offerIds of inParts(idsOf(await freeOffers(console, 201)))) await requester.holdOffers({ body: { offerIds } })
    const page = await console.visit('requester', '/numbers/purchase', { language: 'en' })
    await tray(page).getByText('201 held').waitFor()
    await tray(page).getByRole('button', { name: 'Release all 201' }).click()
    await tray(page).waitFor({ state: 'detached' })
  })
})

test('a carrier that does not answer is named with why, beside what the others have', async () => {
  const operator = await lastingClient(console, 'operator')
  await operator.steerSimulation({ params: { id: 'solent' }, body: { failing: true } })
  await expect(console.desk.carriers.byId('solent')?.findOrder('any')).rejects.toThrow(CarrierFault)
  const page = await console.visit('requester', american, { language: 'fr' })
  await page.getByText('2 opérateurs sur 3 ont répondu en entier').waitFor()
  await page.getByText(/Solent Cloud ne répond pas/).waitFor()
  expect(await rows(page).count()).toBeGreaterThan(5)
  await expectSound(page)
  await operator.steerSimulation({ params: { id: 'solent' }, body: { failing: false } })
  await console.desk.carriers.byId('solent')?.findOrder('any')
})

test('whoever may not add numbers reads why, and nothing can be bought', async () => {
  const page = await console.visit('viewer', french, { language: 'en' })
  await page.getByText('sms:phoneNumber:add').first().waitFor()
  expect(await page.getByRole('button', { name: /^(?:Buy|Request)/ }).count()).toBe(0)
})

test.each(['en', 'fr'] as const)('every page is without a fault in %s, on a desk and on a phone, light and dark', async (language) => {
  const { body } = await requester.searchOffers({ query: { country: 'US', numberType: 'local', limit: 2 } })
  await requester.holdOffers({ body: { offerIds: body.items.map(({ id }) => id) } })
  const pages = { form: '/numbers/purchase?country=FR&endsWith=%2224%22', 'form-places': '/numbers/purchase?country=US&contains=taxi', results: `${french}&endsWith=%2224%22&quantity=2`, buy: `${american}&quantity=2` }
  for (const [name, path] of Object.entries(pages)) {
    for (const look of [{ scheme: 'light' }, { scheme: 'dark', ...phone }] as const) {
      const page = await console.visit('requester', path, { language, ...look })
      await tray(page).getByRole('timer').waitFor()
      await (name.startsWith('form') ? page.locator('mark').first() : rows(page).first()).waitFor()
      await picture(page, `purchase-${name}-${language}-${look.scheme}`)
      await expectSound(page)
      await expectNoSideways(page)
      await page.context().close()
    }
  }
})

/** Somebody else holds a number, as may happen at any moment. */
async function takeAway(e164: string): Promise<void> {
  const { client } = await addOrganization(console)
  const offer = await console.desk.work('desk', theSystem, (_needs, tx) => tx.selectFrom('offers').select('id').where('e164', '=', e164).executeTakeFirstOrThrow())
  const { body } = await client.holdOffers({ body: { offerIds: [offer.id] } })
  expect(body.held).toBe(1)
}

/** The clock of the desk is turned until its carriers have answered; the page hears of it by itself. */
async function untilActive(page: Page): Promise<void> {
  await expect.poll(async () => {
    console.clock.advance({ minutes: 1 })
    await new Promise((resolve) => setTimeout(resolve, 300))
    return await page.getByRole('grid').getByText('Active', { exact: true }).count()
  }, { timeout: 30_000 }).toBe(2)
}
