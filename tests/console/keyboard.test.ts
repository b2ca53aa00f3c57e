import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { plantNumbers } from '../../bench/many-numbers.ts'
import { en } from '../../contract/language/en/index.ts'
import { expectSound, openConsole, picture, surprises, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
  const requester = await console.as('requester')
  await plantNumbers(console.desk, { organizationId: (await requester.whoAmI()).body.organization.id, count: 120 })
})
afterAll(() => console.close())

const rows = (page: Page) => page.locator('[role="row"][data-index]')
const inList = async (path = '/numbers') => {
  const page = await console.visit('requester', path, { language: 'en' })
  await rows(page).first().waitFor()
  return page
}
/** The number of the row that the focus is in; undefined: it is in none. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('data-index') ?? undefined)
const nowhere = (page: Page) => page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
const inSight = (page: Page) => page.evaluate(() => {
  const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
  return top > 0 && bottom < innerHeight
})

test('a row that is scrolled far away keeps the focus, and the keys go on from there', async () => {
  const page = await inList()
  await rows(page).nth(2).focus()
  const scrollOut = () => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  for (const [key, next] of [['j', '3'], ['k', '2']] as const) {
    // Further rows come on the way.
    await expect.poll(async () => [await scrollOut(), await rows(page).last().getAttribute('data-index')][1], { timeout: 15_000 }).toBe('119')
    await page.keyboard.press(key)
    expect(await focused(page)).toBe(next)
    await expect.poll(() => inSight(page)).toBe(true)
  }
  await page.keyboard.press('End')
  expect(await focused(page)).toBe('119')
  await expect.poll(() => inSight(page)).toBe(true)
  await page.evaluate(() => scrollTo(0, 0))
  await rows(page).and(page.locator('[data-index="0"]')).waitFor()
  await expect.poll(() => inSight(page)).toBe(false)
  await page.keyboard.press('k')
  expect(await focused(page)).toBe('118')
  await expect.poll(() => inSight(page)).toBe(true)
  expect(surprises(page)).toEqual([])
})

test('j and k lead into the list from anywhere but a field and a box over the page, and x and Enter go on', async () => {
  const page = await inList()
  for (const key of ['j', 'k']) {
    await nowhere(page)
    await page.keyboard.press(key)
    expect(await focused(page)).toBe('0')
  }
  await page.getByRole('button', { name: 'Views' }).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toBe('1')
  await page.keyboard.press('x')
  await page.getByText('1 number selected').waitFor()
  await page.keyboard.down('j')
  await page.keyboard.down('j')
  await page.keyboard.up('j')
  expect(await focused(page)).toBe('3')
  await page.keyboard.press('Shift+X')
  await page.getByText('3 numbers selected').waitFor()
  await page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'X', modifierCapsLock: true, bubbles: true })))
  await page.getByText('2 numbers selected').waitFor()
  const search = page.getByRole('searchbox')
  await search.focus()
  await page.keyboard.press('k')
  expect(await search.inputValue()).toBe('k')
  await page.keyboard.press('Escape')
  await nowhere(page)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Number' }).waitFor()
  await page.keyboard.press('j')
  expect(await focused(page)).toBeUndefined()
})

test('of two lists on a page j leads into the first, and walks in the one that has the focus', async () => {
  const requester = await console.as('requester')
  await requester.invitePerson({ body: { email: 'nora@demo.example', roles: ['viewer'] } })
  const page = await inList('/settings/people')
  const list = () => page.evaluate(() => document.activeElement?.closest('[role="grid"]')?.getAttribute('aria-label'))
  const [first, second] = await page.getByRole('grid').evaluateAll((grids) => grids.map((grid) => grid.getAttribute('aria-label')))
  await page.getByText('nora@demo.example').waitFor()
  await nowhere(page)
  await page.keyboard.press('j')
  expect(await list()).toBe(first)
  await page.getByRole('grid').nth(1).locator('[data-index="0"]').focus()
  await page.keyboard.press('j')
  expect(await list()).toBe(second)
})

test('the list of keys names every key of a list once, and none where there is no list', async () => {
  const page = await inList()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await dialog.waitFor()
  await picture(page, 'keys')
  const lines = await dialog.locator('dl > div').allInnerTexts()
  const { next, previous, first, last, pick, pickTo, open } = en.console.design.keys
  const shown = lines.map((line) => line.replaceAll(/\s+/g, ' '))
  for (const line of [`j / ↓ ${next}`, `k / ↑ ${previous}`, `Home ${first}`, `End ${last}`, `x ${pick}`, `X ${pickTo}`, `Enter ${open}`]) expect(shown).toContain(line)
  expect(new Set(shown).size).toBe(shown.length)
  await expectSound(page)
  const without = await console.visit('requester', '/settings/me', { language: 'fr' })
  await without.getByRole('heading', { level: 1 }).waitFor()
  await without.keyboard.press('?')
  await without.getByText('Raccourcis clavier').waitFor()
  expect(await without.getByText('Ligne suivante').count()).toBe(0)
})

test('behind an open menu, or the list of a field, no key of the page counts', async () => {
  const page = await inList('/numbers/purchase/results?country=US&numberType=local')
  const opener = page.getByRole('button', { name: 'Claire Martin' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menu').waitFor()
  for (const key of ['g', 'r', '?', 'j']) await page.keyboard.press(key)
  expect(new URL(page.url()).pathname).toBe('/numbers/purchase/results')
  expect(await focused(page)).toBeUndefined()
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  for (const key of ['g', 'r']) await page.keyboard.press(key)
  await page.waitForURL('**/requests')
})
