import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { plantNumbers } from '../../bench/many-numbers.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { copyDossier } from '../support/many-dossiers.ts'
import { completeDossier } from '../support/requesting.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
  const requester = await console.as('requester')
  await plantNumbers(console.desk, { organizationId: (await requester.whoAmI()).body.organization.id, count: 450 })
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

test('whoever reads on in a long list gets larger pages, and a change has as few of them read again, under their eyes', async () => {
  const page = await console.visit('requester', '/nowhere', { language: 'en' })
  const asked: (string | null)[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/api/v1/numbers') asked.push(searchParams.get('limit'))
  })
  await page.goto('/numbers')
  await page.locator('[data-index="0"]').focus()
  const focused = () => page.evaluate(() => Number(document.activeElement?.closest('[data-index]')?.getAttribute('data-index')))
  await expect.poll(() => page.keyboard.press('End').then(focused), { timeout: 30_000 }).toBeGreaterThan(440)
  const [end, read] = [await focused(), [...asked]]
  expect(read).toEqual(['100', '200', '200'])
  const { organization } = (await (await console.as('requester')).whoAmI()).body
  await console.desk.work('desk', theSystem, ({ announce }) => announce({ name: 'number.changed', subject: { type: 'number', id: 'one', organizationId: organization.id } }))
  await expect.poll(() => asked, { timeout: 15_000 }).toEqual([...read, ...read])
  expect(await focused()).toBe(end)
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

test('a list is read on where its first page found nothing among hundreds, and does not say that there is nothing', async () => {
  const requester = await console.as('requester')
  const { id } = await completeDossier(console, requester, { numberType: 'national' })
  const { body: young } = await requester.createDossier({ body: { name: 'Half done', country: 'FR', numberType: 'national', endUserType: 'business' } })
  await copyDossier(console, { id: young.id, times: 520 })
  const page = await console.visit('requester', '/dossiers?complete=true', { language: 'en' })
  await page.getByText('No dossier is like that').or(page.getByRole('row').filter({ hasText: 'Papers' })).first().waitFor()
  await page.getByRole('row').filter({ hasText: 'Papers' }).click()
  await page.waitForURL(`**/dossiers/${id}`)
})
