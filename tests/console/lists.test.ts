import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { plantNumbers } from '../../bench/many-numbers.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
  const requester = await console.as('requester')
  await plantNumbers(console.desk, { organizationId: (await requester.whoAmI()).body.organization.id, count: 120 })
})
afterAll(() => console.close())

const numbers = (page: Page) => page.getByRole('gridcell').filter({ hasText: /^\+/ })

test('a list is put in order on a phone as well, and selected as a whole', async () => {
  const page = await console.visit('requester', '/numbers', { ...phone, language: 'en' })
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Number, ascending' })
  await expect.poll(() => numbers(page).first().textContent(), { timeout: 15_000 }).toBe('+1 646 200 0016')
  await page.getByRole('checkbox', { name: 'Select every row that is loaded' }).check()
  await page.getByText(/numbers selected$/).waitFor()
  await picture(page, 'list-on-a-phone')
  await expectSound(page)
  await expectNoSideways(page)
})

test('what was opened beside a list is closed by Back, and by itself it takes no step more', async () => {
  const page = await console.visit('requester', '/numbers?q=%2B33660000065', { language: 'en' })
  const drawer = page.getByRole('dialog', { name: 'Number' })
  const row = page.getByRole('row').filter({ hasText: '+33 6 60 00 00 65' })
  for (const close of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await row.focus()
    await page.keyboard.press('Enter')
    await drawer.getByLabel('Label').waitFor()
    await close()
    await drawer.waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.get('q')).toBe('+33660000065')
  }
  await page.goBack()
  await page.waitForURL('about:blank')
})
