import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import type { Client } from '../../contract/client.ts'
import { plantNumbers } from '../../bench/many-numbers.ts'
import { lastingClient, submittedRequest } from '../support/requesting.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000 })

const planted = 260

let console: TestConsole
let requester: Client
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
  await plantNumbers(console.desk, { organizationId: (await requester.whoAmI()).body.organization.id, count: planted })
  await plantNumbers(console.desk, { organizationId: (await (await console.as('unlicensed')).whoAmI()).body.organization.id, count: 9, from: planted })
  await submittedRequest(console, requester, { count: 3 })
})
afterAll(() => console.close())

const row = (page: Page, international: string) => page.getByRole('row').filter({ hasText: international })
const total = (page: Page, words: string) => page.getByText(words, { exact: true }).waitFor()
const openInventory = async (...[who, path, look]: Parameters<TestConsole['visit']>) => {
  const page = await console.visit(who, path, { language: 'en', ...look })
  await page.getByRole('gridcell').filter({ hasText: /^\+/ }).first().waitFor()
  return page
}

describe('the inventory', () => {
  test('shows the numbers as people read them, with the requests that are under way above', async () => {
    const page = await openInventory('requester', '/numbers')
    await total(page, `${planted} numbers`)
    expect(await page.getByRole('list', { name: 'Requests under way' }).getByRole('link', { name: /^Request R-/ }).count()).toBe(1)
    expect(await page.getByRole('link', { name: 'Purchase' }).getAttribute('href')).toBe('/numbers/purchase')
    await expectSound(page)
  })

  const looks = [{ language: 'en', scheme: 'light', width: 1440, height: 900 }, { language: 'fr', scheme: 'dark', ...phone }] as const
  test.each(looks)('has no fault in $language, $scheme, $width wide', async (look) => {
    const page = await openInventory('requester', '/numbers', look)
    await picture(page, `inventory-${look.language}-${look.scheme}-${look.width}`)
    await expectSound(page)
    await expectNoSideways(page)
  })

  test('of somebody who may only look offers no selection and no purchase', async () => {
    const page = await openInventory('viewer', '/numbers')
    expect(await page.getByRole('checkbox').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Purchase' }).count()).toBe(0)
    await expectSound(page)
  })

  test('tells what happened when the desk does not answer, and reads again', async () => {
    const page = await console.visit('requester', '/', { language: 'en' })
    await page.route('**/api/v1/numbers?**', (route) => route.abort())
    await page.goto('/numbers')
    await page.getByRole('alert').waitFor()
    await expectSound(page)
    await page.unroute('**/api/v1/numbers?**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await total(page, `${planted} numbers`)
  })
})

describe('what one looks for', () => {
  test('is found while one types, as one would dial it; the address keeps it', async () => {
    const page = await openInventory('requester', '/numbers')
    await page.keyboard.press('/')
    await page.keyboard.type('06 60 00 00 12')
    await page.getByText('No number matches').waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Show every number' }).click()
    await total(page, `${planted} numbers`)
    await page.getByRole('searchbox').fill('06 60 00 01 0')
    await total(page, '10 numbers found')
    await page.reload()
    await total(page, '10 numbers found')
    expect(await page.getByRole('searchbox').inputValue()).toBe('06 60 00 01 0')
  })

  test('is narrowed by menus, and a link shows a colleague the same', async () => {
    const page = await openInventory('requester', '/numbers')
    await page.getByRole('button', { name: 'Country' }).first().click()
    await page.getByRole('checkbox', { name: 'United Kingdom' }).check()
    await total(page, '13 numbers found')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'More filters' }).click()
    await page.getByRole('checkbox', { name: 'In use', exact: true }).check()
    await page.getByText('No number matches').waitFor()
    await page.getByRole('checkbox', { name: 'Not in use' }).check()
    await total(page, '13 numbers found')
    await expectSound(page)
    const colleague = await openInventory('viewer', page.url().slice(console.url.length))
    await total(colleague, '13 numbers found')
    await colleague.getByRole('button', { name: 'Clear filters' }).click()
    await total(colleague, `${planted} numbers`)
  })

  test('is put in order by a heading, forwards and backwards', async () => {
    const page = await openInventory('requester', '/numbers')
    const first = () => page.getByRole('row').nth(1).getByRole('gridcell').filter({ hasText: /^\+/ }).textContent()
    await page.getByRole('button', { name: 'Number', exact: true }).click()
    await expect.poll(first, { timeout: 15_000 }).toBe('+1 646 200 0016')
    await page.getByRole('button', { name: 'Number', exact: true }).click()
    await expect.poll(first, { timeout: 15_000 }).toBe('+49 1520 0000255')
    expect(page.url()).toContain('sort=-number')
  })

  test('is shown in the columns of one\'s choice, today and tomorrow', async () => {
    const page = await openInventory('requester', '/numbers')
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('checkbox', { name: 'Carrier' }).uncheck()
    await page.getByRole('checkbox', { name: 'Label' }).check()
    // Two in one breath, before the address has followed the first.
    await page.evaluate(() => {
      for (const name of ['Price/month', 'Renews']) [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name)?.click()
    })
    await expectSound(page)
    await page.goto('/numbers')
    await page.getByRole('columnheader', { name: 'Label' }).waitFor()
    for (const name of ['Carrier', 'Price/month', 'Renews']) expect(await page.getByRole('columnheader', { name }).count()).toBe(0)
  })

  test('is kept as a view, which another device has too; a name that is taken can be replaced', async () => {
    const page = await openInventory('requester', '/numbers?country=["DE"]')
    const keep = async (name: string) => {
      await page.getByRole('button', { name: 'Views' }).or(page.getByRole('button', { name: 'German ones' })).click()
      await page.getByRole('button', { name: 'Save this view…' }).click()
      await page.getByLabel('Name').fill(name)
      await expectSound(page)
      await page.getByRole('button', { name: 'Save', exact: true }).click()
    }
    await keep('German ones')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const elsewhere = await openInventory('requester', '/numbers')
    await elsewhere.getByRole('button', { name: 'Views' }).click()
    await elsewhere.getByRole('button', { name: 'German ones', exact: true }).click()
    await total(elsewhere, '52 numbers found')
    await page.goto('/numbers?country=["GB"]')
    await keep('german ONES')
    await page.getByRole('button', { name: 'Replace “German ones”' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const [view, ...others] = (await requester.listViews()).body.items
    expect([view?.name, others]).toEqual(['German ones', []])
    expect(decodeURIComponent(view?.query ?? '')).toMatch(/^columns=\["status","number".*\]&country=\["GB"\]$/)
  })

  test('comes as a file, with the same filters and a day in its name', async () => {
    const page = await openInventory('requester', '/numbers?country=["GB"]&sort=number')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Export CSV' }).click()])
    expect(download.suggestedFilename()).toMatch(/^SMS numbers \d{4}-\d\d-\d\d\.csv$/)
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
    expect(lines[0]).toContain('Status,Number,Country')
    expect(lines).toHaveLength(1 + 13 + 1)
  })
})

describe('many numbers', () => {
  test('are selected by keys, a range with Shift, and released once that is typed; undone by one key', async () => {
    const page = await openInventory('requester', '/numbers?status=["active"]&country=["US"]&inUse=false&sort=number')
    const before = (await requester.listNumbers({ query: { status: ['quarantined'] } })).body.total
    await page.getByRole('row').nth(1).focus()
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Shift+X')
    await page.getByText('3 numbers selected').waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Release 3 numbers' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByRole('button', { name: 'Release 3 numbers' }).isDisabled()).toBe(true)
    await dialog.getByRole('textbox').fill('release')
    await expectSound(page)
    await dialog.getByRole('button', { name: 'Release 3 numbers' }).click()
    await page.getByText('3 numbers released').waitFor()
    expect((await requester.listNumbers({ query: { status: ['quarantined'] } })).body.total).toBe(before + 3)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('3 numbers are active again').waitFor()
    expect((await requester.listNumbers({ query: { status: ['quarantined'] } })).body.total).toBe(before)
  })

  test('that are in use say so before anybody tries', async () => {
    const page = await openInventory('requester', '/numbers?inUse=true&sort=number')
    const box = page.getByRole('checkbox', { name: /^\+1 646 200 0057 cannot be selected\. In use by Accueil 57/ })
    expect(await box.isDisabled()).toBe(true)
  })

  test('one of which came into use meanwhile: what could be released is, the rest says why and stays selected', async () => {
    const page = await openInventory('requester', '/numbers?country=["GB"]&status=["active"]&inUse=false&sort=-number')
    const [, second] = (await requester.listNumbers({ query: { country: ['GB'], status: ['active'], inUse: 'false', sort: '-number' } })).body.items
    await page.getByRole('checkbox').nth(1).check()
    await page.getByRole('checkbox').nth(2).check()
    await page.getByRole('button', { name: 'Release 2 numbers' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('release')
    await page.route('**/api/v1/numbers/release', async (route) => {
      const { etag = '' } = await requester.readNumber({ params: { id: second?.id ?? '' } })
      await requester.changeNumber({ params: { id: second?.id ?? '' }, body: { usedBy: [{ kind: 'campaign', name: 'Noël' }] }, ifMatch: etag })
      await route.continue()
    })
    await page.getByRole('dialog').getByRole('button', { name: 'Release 2 numbers' }).click()
    const notice = page.getByRole('alert').filter({ hasText: '1 number stays as it is' })
    await notice.waitFor()
    expect(await notice.textContent()).toContain('Noël')
    await expectSound(page)
  })

  test('more than are in sight are selected only once they were read, and read again where the line broke', async () => {
    const page = await openInventory('requester', '/numbers?country=["FR"]&sort=number')
    await page.getByRole('checkbox', { name: 'Select every row that is loaded' }).check()
    await page.route('**/api/v1/numbers?*', (route) => route.abort())
    await page.getByRole('button', { name: /^Load and select all 156/ }).click()
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' })
    await again.waitFor()
    await page.unroute('**/api/v1/numbers?*')
    await again.click()
    await page.getByRole('status').filter({ hasText: /^1\d\d numbers selected$/ }).waitFor()
    const releasable = (await requester.listNumbers({ query: { country: ['FR'], status: ['active'], inUse: 'false' } })).body.total
    expect(await page.getByRole('button', { name: `Release ${releasable} numbers` }).count()).toBe(1)
  })
})

describe('one number', () => {
  test('opens beside the list at Enter; its label and its uses are changed there, and a number in use cannot be released', async () => {
    const page = await openInventory('requester', '/numbers?q=%2B33660000065')
    await row(page, '+33 6 60 00 00 65').focus()
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('dialog', { name: 'Number' })
    await drawer.getByLabel('Label').fill('Support, France')
    await drawer.getByRole('button', { name: 'Save' }).click()
    await drawer.getByText('Label, use or settings changed').waitFor()
    await drawer.getByText('campaign', { exact: true }).or(drawer.getByText('Campaign', { exact: true })).click()
    await drawer.getByLabel('Name of the flow or campaign').fill('Rentrée')
    await drawer.getByRole('button', { name: 'Add' }).click()
    await drawer.getByText('In use by Rentrée').waitFor()
    expect(await drawer.getByRole('button', { name: 'Release…' }).count()).toBe(0)
    await picture(page, 'inventory-number')
    await expectSound(page)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.has('number')).toBe(false)
  })

  test('that somebody else changed meanwhile keeps what was typed, and says so', async () => {
    const [number] = (await requester.listNumbers({ query: { q: '+33660000066' } })).body.items
    const page = await openInventory('requester', `/numbers?q=%2B33660000066&number=${number?.id}`, { language: 'fr' })
    const drawer = page.getByRole('dialog')
    await drawer.getByLabel('Libellé').fill('Le mien')
    let changed = false
    await page.route(`**/api/v1/numbers/${number?.id}`, async (route) => {
      if (route.request().method() === 'PATCH' && !changed) {
        changed = true
        const { etag = '' } = await requester.readNumber({ params: { id: number?.id ?? '' } })
        await requester.changeNumber({ params: { id: number?.id ?? '' }, body: { label: 'Le leur' }, ifMatch: etag })
      }
      await route.continue()
    })
    await drawer.getByRole('button', { name: 'Enregistrer' }).click()
    await drawer.getByRole('alert').waitFor()
    expect(await drawer.getByLabel('Libellé').inputValue()).toBe('Le mien')
    await expectSound(page)
  })

  test('that is not there, or another organization\'s, says so', async () => {
    const page = await openInventory('requester', '/numbers?number=01900000-0000-7000-8000-000000000000')
    await page.getByRole('dialog').getByRole('alert').waitFor()
    await expectSound(page)
  })

  test('reads well on a phone', async () => {
    const [number] = (await requester.listNumbers({ query: { q: '+33660000067' } })).body.items
    const page = await openInventory('requester', `/numbers?number=${number?.id}`, { ...phone, language: 'fr' })
    await page.getByRole('dialog').getByText('Capacités').waitFor()
    await expectSound(page)
    await expectNoSideways(page)
  })
})

describe('the desk', () => {
  test('sees every organization\'s numbers, with whose they are, and narrows them to one', async () => {
    const page = await openInventory('operator', '/desk/numbers')
    await total(page, `${planted + 9} numbers`)
    await page.getByRole('columnheader', { name: 'Organization' }).waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(0)
    await page.getByRole('button', { name: 'Organization' }).first().click()
    await page.getByRole('checkbox').first().check()
    await page.getByText(/numbers found$/).waitFor()
    await expectSound(page)
    await picture(page, 'inventory-desk')
  })
})
