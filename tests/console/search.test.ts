import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freeOffers, playOrders, requestNumbers } from '../support/buying.ts'
import { desktop, expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

/** The desk and its browser may have half a processor between them. */
const patiently = { timeout: 15_000 }
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
let owned: string
beforeAll(async () => {
  console = await openConsole()
  const offers = await freeOffers(console, 2, { carrier: 'meridian' })
  owned = offers[0]?.e164 ?? ''
  await requestNumbers(await console.as('requester'), offers)
  await playOrders(console, { until: new Date(console.clock.now().getTime() + 300_000) })
}, 120_000)
afterAll(() => console.close())

describe('search everything', () => {
  test.each(['en', 'fr'] as const)('opens on every page by Ctrl K, in %s, on a desk and on a phone, light and dark', async (language) => {
    for (const [scheme, size] of [['light', desktop], ['dark', phone]] as const) {
      const page = await console.visit('operator', '/desk/orders', { language, scheme, ...size })
      await opened(page)
      await picture(page, `search-${language}-${scheme}-${size.width}-empty`)
      await expectSound(page)
      await page.getByRole('dialog').getByRole('combobox').fill('demo')
      await page.getByRole('option').filter({ hasText: 'Démo SARL' }).first().waitFor()
      await picture(page, `search-${language}-${scheme}-${size.width}`)
      await expectSound(page)
      await expectNoSideways(page)
    }
  })

  test('finds a number as people write it, and leads to it by the keyboard alone; it stands among those opened last', async () => {
    const page = await console.visit('operator', '/desk/carriers', { language: 'en' })
    await opened(page)
    await page.keyboard.type('R-1001')
    const request = page.getByRole('option', { name: 'R-1001' })
    await request.waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => request.first().getAttribute('aria-selected'), patiently).toBe('true')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/requests\//)
    await page.goto('/desk/carriers')
    await opened(page)
    await page.getByRole('group', { name: 'Recently opened' }).getByRole('option', { name: 'R-1001' }).waitFor()
    const national = owned.slice(2)
    await page.keyboard.type(`(${national.slice(0, 3)}) ${national.slice(3, 6)}-${national.slice(6)}`)
    const number = page.getByRole('group', { name: 'Numbers' }).getByRole('option').first()
    await number.waitFor()
    await picture(page, 'search-number')
    await number.click()
    await page.waitForURL((url) => url.pathname === '/desk/numbers' && url.searchParams.get('q') === owned)
    await expect.poll(() => page.getByRole('row').count(), patiently).toBe(2)
  })

  test('opens what the whole word finds, for whoever presses Enter ahead of the answer', async () => {
    const page = await console.visit('operator', '/desk/figures', { language: 'en' })
    await opened(page)
    await page.keyboard.type('so-1')
    await page.getByRole('group', { name: 'Orders' }).getByRole('option').first().waitFor()
    const { promise: answered, resolve: answer } = Promise.withResolvers<undefined>()
    await page.route('**/api/v1/search**', async (route) => {
      await answered
      await route.continue()
    })
    await page.getByRole('dialog').getByRole('combobox').fill('R-1001')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    answer(undefined)
    await page.waitForURL(/\/requests\//)
  })

  test('asks for nothing that the desk finds too short: an emoji is one sign', async () => {
    const page = await console.visit('operator', '/desk/figures', { language: 'en' })
    await opened(page)
    const asked: (string | null)[] = []
    page.on('request', (request) => request.url().includes('/api/v1/search') && asked.push(new URL(request.url()).searchParams.get('q')))
    await page.clock.install()
    for (const typed of ['💥', 'r1001']) {
      await page.getByRole('dialog').getByRole('combobox').fill(typed)
      await page.clock.runFor(500)
    }
    await page.getByRole('option', { name: 'R-1001' }).waitFor()
    expect(asked).toEqual(['r1001'])
  })

  test.each(['en', 'fr'] as const)('finds a person, and leads to the people of their organization with them shown, in %s', async (language) => {
    const page = await console.visit('reviewer', '/desk/queue', { language, ...(language === 'fr' && { ...phone, scheme: 'dark' }) })
    await opened(page)
    await page.getByRole('dialog').getByRole('combobox').fill('victor@demo')
    await page.getByRole('option').filter({ hasText: 'Victor Petit' }).click()
    await page.waitForURL((url) => url.pathname === '/desk/organizations' && url.searchParams.has('person'))
    const people = page.getByRole('dialog', { name: 'Démo SARL' }).getByRole('grid').first()
    await people.getByText('victor@demo.example').waitFor()
    expect(await people.getByText('claire@demo.example').count()).toBe(0)
    await picture(page, `search-person-${language}`)
    await expectSound(page)
    await expectNoSideways(page)
    await page.getByRole('button', { name: language === 'en' ? 'Show everybody' : 'Afficher tout le monde' }).click()
    await people.getByText('claire@demo.example').waitFor()
  })

  test('tells organizations apart by their licence and their country, and leads to them', async () => {
    const page = await console.visit('operator', '/desk/figures', { language: 'en' })
    await opened(page)
    await page.getByRole('dialog').getByRole('combobox').fill('démo sarl')
    const found = page.getByRole('group', { name: 'Organizations' }).getByRole('option').first()
    await found.getByText(/^France · CX /).waitFor()
    await found.click()
    await page.waitForURL(/\/desk\/organizations\?id=/)
    await page.getByRole('dialog', { name: 'Démo SARL' }).waitFor()
  })

  test('leads whoever buys to the very number that is for sale, and the form that is open to another country', async () => {
    const [offer] = await freeOffers(console, 1, { carrier: 'meridian' })
    const page = await console.visit('requester', '/numbers/purchase', { language: 'en' })
    const country = page.getByRole('combobox', { name: 'Country' })
    await expect.poll(() => country.inputValue(), patiently).toBe('France')
    await page.getByLabel('Starts with').fill('06')
    await page.waitForURL(/startsWith/)
    await opened(page)
    await page.keyboard.type('germany')
    await page.getByRole('group', { name: 'Countries' }).getByRole('option', { name: /Germany/ }).click()
    await expect.poll(() => country.inputValue(), patiently).toBe('Germany')
    expect(await page.getByLabel('Starts with').inputValue()).toBe('')
    await opened(page)
    await page.keyboard.type(offer?.e164 ?? '')
    await page.getByRole('group', { name: 'Numbers for sale' }).getByRole('option').first().click()
    await page.waitForURL(/\/numbers\/purchase\/results\?country=US&numberType=local/)
    const found = page.getByRole('grid').locator('[role="row"][data-index]')
    await found.first().waitFor()
    expect((await found.locator('[data-hero]').allInnerTexts()).map((number) => `+${number.replaceAll(/\D/g, '')}`)).toEqual([offer?.e164])
  })

  test('finds an order and opens it', async () => {
    const page = await console.visit('operator', '/desk/figures', { language: 'en' })
    await opened(page)
    await page.keyboard.type('so-1')
    await page.getByRole('group', { name: 'Orders' }).getByRole('option').first().click()
    await page.waitForURL(/\/desk\/orders\?order=/)
    await page.getByRole('dialog').getByText('What was said').waitFor()
  })

  test('goes to pages and changes the theme, in one\'s own words', async () => {
    const page = await console.visit('operator', '/desk/orders', { language: 'fr' })
    await opened(page)
    await page.keyboard.type('chiffres')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/desk\/figures/)
    await opened(page)
    await page.keyboard.type('sombre')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('html').getAttribute('data-mantine-color-scheme'), patiently).toBe('dark')
  })

  test('switches one\'s language, by its own name or by ours, and says so where the desk could not', async () => {
    const page = await console.visit('operator', '/desk/orders', { language: 'en' })
    await opened(page)
    await page.keyboard.type('french')
    await page.getByRole('option', { name: 'Language: Français' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Commandes' }).waitFor()
    expect((await (await console.as('operator')).whoAmI()).body.ownLanguage).toBe('fr')
    await page.route('**/api/v1/people/me', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.fallback()))
    await opened(page)
    await page.keyboard.type('english')
    await page.keyboard.press('Enter')
    await page.getByText('La langue reste la même').waitFor()
    await expectSound(page)
  })

  test('leads out: whoever leaves from there is signed out, and what they opened is not told to who comes next', async () => {
    const page = await console.visit('reviewer', '/desk/orders', { language: 'en' })
    await opened(page)
    await page.keyboard.type('R-1001')
    await page.getByRole('option', { name: 'R-1001' }).first().click()
    await page.waitForURL(/\/requests\//)
    const remembered = () => page.evaluate(() => JSON.stringify(localStorage))
    expect(await remembered()).toContain('R-1001')
    await page.reload()
    await opened(page)
    await page.keyboard.type('sign out')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/sign-in/)
    expect(await remembered()).not.toContain('R-1001')
    await page.goto('/desk/orders')
    await page.waitForURL(/\/sign-in/)
  })

  test('says so where nothing fits, and where the desk does not answer, with what was typed still there', async () => {
    const page = await console.visit('operator', '/desk/orders', { language: 'en' })
    await opened(page)
    await page.keyboard.type('zzzzzz')
    await page.getByText('Nothing matches “zzzzzz”').waitFor()
    await expectSound(page)
    await page.route('**/api/v1/search**', (route) => route.abort())
    await page.getByRole('dialog').getByRole('combobox').fill('meridian')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('dialog').getByRole('combobox').inputValue()).toBe('meridian')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').getByRole('combobox').count(), patiently).toBe(0)
  })
})

async function opened(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => page.getByRole('dialog').count(), patiently).toBe(0)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
}
