import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import { lastingClient } from '../support/requesting.ts'
import { handInCase, shown, type ReadyCase } from './support/cases.ts'
import { expectSound, openConsole, picture, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 })

let console: TestConsole
let ready: ReadyCase
beforeAll(async () => {
  console = await openConsole()
  ready = await handInCase(console, await lastingClient(console, 'requester'))
})
afterAll(() => console.close())

const openCase = async (prepare?: (page: Page) => Promise<unknown>) => {
  const page = await console.visit('reviewer', '/nowhere', { language: 'en' })
  await prepare?.(page)
  await page.goto(`/desk/cases/${ready.id}`)
  await shown(page, ready)
  return page
}
const hint = (page: Page) => page.getByRole('tooltip')

test('a hint that is fetched while somebody presses swallows neither the press nor the focus', async () => {
  const gate = Promise.withResolvers<undefined>()
  const page = await openCase((blank) => blank.route('**/assets/hint-box-*.js', async (route) => {
    await gate.promise
    await route.continue()
  }))
  const later = page.getByRole('button', { name: 'Next page' })
  await later.focus()
  const fetched = page.waitForResponse('**/assets/hint-box-*.js')
  await later.hover()
  await page.mouse.down()
  gate.resolve(undefined)
  await (await fetched).finished()
  await page.getByRole('button', { name: 'Zoom in' }).hover()
  await hint(page).waitFor()
  await later.hover()
  await hint(page).getByText('Next page').waitFor()
  await page.mouse.up()
  await page.getByText('2 / 2', { exact: true }).waitFor()
  expect(await later.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('a hint comes by the keyboard as well, says what it is about, and goes with Escape, a press and the focus', async () => {
  const page = await openCase()
  const larger = page.getByRole('button', { name: 'Zoom in' })
  await page.getByRole('button', { name: 'Zoom out' }).focus()
  await page.keyboard.press('Tab')
  await hint(page).waitFor()
  expect(await larger.evaluate((element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent)).toBe(await hint(page).innerText())
  await picture(page, 'hint')
  await expectSound(page)
  await page.keyboard.press('Escape')
  await hint(page).waitFor({ state: 'detached' })
  await page.keyboard.press('Tab')
  await hint(page).waitFor()
  await page.keyboard.press('Shift+Tab')
  await hint(page).getByText('(+)').waitFor()
  await larger.click()
  await hint(page).waitFor({ state: 'detached' })
})
