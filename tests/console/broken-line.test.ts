import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { expectSound, openConsole, surprises, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
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
  await page.getByText('It opens by itself as soon as the desk answers.').waitFor()
  await expectSound(page)
  await page.context().setOffline(false)
  await page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor()
  expect(await page.evaluate('window.marked')).toBe(true)
})
