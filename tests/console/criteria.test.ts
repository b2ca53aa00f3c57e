import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { expectSound, openConsole, type TestConsole } from './support/console.ts'

// A browser, a desk and axe on a machine that has other work too.
vi.setConfig({ testTimeout: 120_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
  console.keepWorking()
})
afterAll(() => console.close())

const rows = (page: Page) => page.getByRole('grid').locator('[role="row"][data-index]')

test('criteria that cannot be read are told beside their field, and stay as they were typed', async () => {
  const page = await console.visit('requester', '/numbers/purchase?country=FR', { language: 'en' })
  await page.getByLabel('Starts with').fill('+49')
  await page.getByText(/\+33/).first().waitFor()
  await page.getByText('These digits cannot be used yet').waitFor()
  expect(await page.getByLabel('Starts with').inputValue()).toBe('+49')
  expect(await page.getByLabel('Starts with').getAttribute('aria-invalid')).toBe('true')
  await expectSound(page)
})

test('criteria that stand still are asked for once: nothing is drawn, nor a pause begun, until something is typed', async () => {
  const page = await console.visit('requester', '/numbers/purchase?country=FR', { language: 'en' })
  await page.clock.install()
  // The pause after the last key is the only one of its length.
  await page.addInitScript(() => {
    const native = setTimeout
    const pauses: number[] = []
    Object.assign(globalThis, { pauses, setTimeout: (task: () => void, ms: number) => (pauses.push(ms), native(task, ms)) })
  })
  const pauses = () => page.evaluate(() => (globalThis as unknown as { pauses: number[] }).pauses.filter((ms) => ms === 180).length) // Put there above.
  await page.reload()
  await page.getByText(/numbers match now/).waitFor()
  await page.waitForLoadState('networkidle')
  await page.clock.runFor(1000)
  const before = await pauses()
  await page.clock.runFor(3000)
  expect(await pauses()).toBe(before)
  await page.getByLabel('Starts with').fill('06')
  await expect.poll(pauses).toBe(before + 1)
})

test('criteria are kept by Change, and by a link; another sample shows other numbers', async () => {
  const page = await console.visit('requester', '/numbers/purchase/results?country=US&numberType=local&contains=%222%22&locality=New%20York&region=New%20York&quantity=1', { language: 'en' })
  await rows(page).first().waitFor()
  expect(page.url()).toContain('seed=')
  const before = await rows(page).first().locator('[data-hero]').innerText()
  await page.getByRole('button', { name: 'Search for new results' }).click()
  await expect.poll(() => rows(page).first().locator('[data-hero]').innerText(), { timeout: 15_000 }).not.toBe(before)
  await page.getByRole('link', { name: 'Change' }).click()
  expect(await page.getByLabel('Contains').inputValue()).toBe('2')
  expect(await page.getByRole('combobox', { name: 'Area or locality' }).inputValue()).toBe('New York')
  expect(await page.getByLabel('How many').inputValue()).toBe('1')
})

test('criteria that make no sense for another country are given up, the digits are not; only what the country has is asked', async () => {
  const page = await console.visit('requester', '/numbers/purchase?country=US&numberType=local&endsWith=%2224%22&locality=New%20York', { language: 'en' })
  await page.getByRole('combobox', { name: 'Area or locality' }).waitFor()
  await page.getByRole('combobox', { name: 'Country' }).fill('France')
  await page.getByRole('option', { name: /France/ }).click()
  await page.getByRole('radio', { name: /mobile/i, checked: true }).waitFor()
  expect(await page.getByLabel('Ends with').inputValue()).toBe('24')
  await page.getByRole('combobox', { name: 'Area or locality' }).waitFor({ state: 'detached' })
})

test('criteria that fit no number say so, and lead back', async () => {
  const page = await console.visit('requester', '/numbers/purchase/results?country=FR&numberType=mobile&startsWith=%22999999999%22', { language: 'en' })
  await page.getByText('No number matches now').waitFor()
  await page.getByRole('status').getByRole('link', { name: 'Change' }).waitFor()
  await expectSound(page)
})
