import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Who } from '../support/desk.ts'
import { handInCase } from './support/cases.ts'
import { expectNoSideways, openConsole, picture, type TestConsole } from './support/console.ts'

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
  await handInCase(console, await console.as('requester'))
})
afterAll(() => console.close())

/** Runs in the page, whose words a program for Node does not know. */
const cutRows = `[...document.querySelectorAll('[role="row"][data-index]')].filter((row) => row.scrollWidth > row.clientWidth).length`

/** From a tablet held upright to a wall; the phone's width is looked at beside every page's own test. */
const widths = [780, 1024, 1180, 1280, 1366, 1920, 2560]

test.each<[Who, string]>([
  ['requester', '/requests'], ['requester', '/dossiers'], ['requester', '/numbers/purchase/results?country=US&numberType=local'], ['requester', '/settings/people'],
  ['reviewer', '/desk/queue'], ['operator', '/desk/regulations'], ['operator', '/desk/organizations'], ['operator', '/desk/carriers'],
])('for the %s, %s has its rows whole at every width, and reaches beyond none', async (who, path) => {
  const page = await console.visit(who, path, { language: 'en' })
  await page.getByRole('row').nth(1).waitFor()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSideways(page)
    expect(await page.evaluate<number>(cutRows), `rows that are cut at ${width}`).toBe(0)
    await picture(page, `widths${path.split('?')[0]?.replaceAll('/', '-') ?? ''}-${width}`)
  }
})
