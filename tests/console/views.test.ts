import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
})
afterAll(() => console.close())

async function keepView(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('button', { name: 'Save this view…' }).click()
  await page.getByLabel('Name').fill(name)
  await expectSound(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name, exact: true }).waitFor()
}

test.each([
  ['requester', '/requests', 'group=done&country=FR&sort=expectedBy'],
  ['reviewer', '/desk/queue', 'show=late&country=DE'],
] as const)('%s keeps a view of %s, and finds it on a phone', async (who, path, narrowed) => {
  const page = await console.visit(who, `${path}?${narrowed}`, { language: 'en' })
  await keepView(page, 'What I look at')
  await picture(page, `views${path.replaceAll('/', '-')}`)
  const elsewhere = await console.visit(who, path, { language: 'fr', ...phone })
  await elsewhere.getByRole('button', { name: 'Vues' }).click()
  await elsewhere.getByRole('button', { name: 'What I look at', exact: true }).click()
  await elsewhere.waitForURL((url) => [...new URLSearchParams(narrowed)].every(([name, value]) => url.searchParams.get(name) === value))
  await picture(elsewhere, `views${path.replaceAll('/', '-')}-phone`)
  await expectSound(elsewhere)
  await expectNoSideways(elsewhere)
  expect(await elsewhere.getByRole('button', { name: 'What I look at', exact: true }).count()).toBe(1)
})
