import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { lastingClient } from '../support/requesting.ts'
import { handInCase, type ReadyCase } from './support/cases.ts'
import { expectSound, openConsole, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 })

let console: TestConsole
let rosa: Client
let ready: ReadyCase
beforeAll(async () => {
  console = await openConsole()
  rosa = await lastingClient(console, 'reviewer')
  ready = await handInCase(console, await lastingClient(console, 'requester'))
})
afterAll(() => console.close())

const openCase = async (tab: string) => {
  const page = await console.visit('reviewer', '/nowhere', { language: 'en' })
  // Two at a time, so that a few are many.
  await page.route(/\/api\/v1\/(?:cases\/[^/]+\/notes|events)\?/, (route) => route.fallback({ url: route.request().url().replace('limit=200', 'limit=2') }))
  await page.goto(`/desk/cases/${ready.id}${tab}`)
  return page
}
const panel = (page: Page) => page.getByRole('tabpanel')
const lines = (page: Page) => panel(page).getByRole('listitem').allInnerTexts()

test('notes say that there is none, that they could not be read, and show the last of many: the one just written', async () => {
  const page = await openCase('')
  await panel(page).getByText('No note yet.').waitFor()
  await page.keyboard.press('m')
  for (const text of ['First', 'Second', 'Third', 'Fourth', 'Fifth']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Control+Enter')
    await panel(page).getByRole('listitem').filter({ hasText: text }).waitFor()
    await expect.poll(() => page.getByLabel('Note to colleagues').inputValue()).toBe('')
  }
  expect(await panel(page).getByText('No note yet.').count()).toBe(0)
  await page.getByLabel('Note to colleagues').fill('Sixth')
  await page.getByRole('button', { name: 'Add the note' }).click()
  await panel(page).getByRole('listitem').filter({ hasText: 'Sixth' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('case-note')
  await expectSound(page)

  let asked = 0
  await page.route(/notes\?.*cursor/, async (route) => {
    asked += 1
    await route.abort()
  })
  await page.reload()
  await panel(page).getByRole('alert').waitFor()
  expect((await lines(page)).length).toBe(2)
  expect(asked).toBeLessThan(6)
  await page.unroute(/notes\?.*cursor/)
  await panel(page).getByRole('button', { name: 'Try again' }).click()
  await panel(page).getByRole('listitem').filter({ hasText: 'Sixth' }).waitFor()
})

test('a long history is told without a gap from its end on, and further back when somebody asks', async () => {
  await rosa.claimCase({ params: { id: ready.id } })
  for (const slot of ready.slots) await rosa.judgeSlot({ params: { id: ready.id, slot }, body: { verdict: 'accept' } })
  const page = await openCase('?tab=history')
  await panel(page).getByRole('listitem').first().waitFor()
  await panel(page).getByRole('status').waitFor({ state: 'detached' })
  const told: string[][] = []
  const more = panel(page).getByRole('button', { name: 'Show more' })
  const state = () => more.evaluateAll(([button]) => (button === undefined ? 'gone' : button.matches(':disabled, [data-loading]') ? 'busy' : 'ready'))
  for (;;) {
    await expect.poll(state, { timeout: 15_000 }).not.toBe('busy')
    told.push(await lines(page))
    if ((await state()) === 'gone') break
    await more.click()
  }
  const whole = told.at(-1) ?? []
  expect(told.length).toBeGreaterThan(2)
  for (const part of told) expect(whole.slice(0, part.length)).toEqual(part)
  expect(whole.filter((line) => line.includes('wrote a note')).length).toBe(6)
  expect(whole.join('\n')).toContain('Claire Martin submitted the request')
})

test('a list of keys says how what is written is sent, where something is written', async () => {
  const page = await openCase('')
  await panel(page).getByText('Only the desk can read these').waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').locator('dl > div').filter({ hasText: 'Ctrl+Enter' }).getByText('Add the note').waitFor()
})
