import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { lastingClient, submittedRequest } from '../support/requesting.ts'
import { caseOf } from '../support/requesting.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

let console: TestConsole
let requester: Client
let remi: Client
let cases: readonly { readonly id: string; readonly reference: string; readonly requestId: string }[]
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
  remi = await lastingClient(console, 'secondReviewer')
  const made = []
  for (const [instant, country] of [['2026-11-16T08:00:00Z', 'FR'], ['2026-11-23T08:00:00Z', 'FR'], ['2026-11-24T08:00:00Z', 'DE'], ['2026-11-25T08:00:00Z', 'FR']] as const) {
    console.clock.set(instant)
    const request = await submittedRequest(console, requester, { count: 1, country })
    made.push({ id: await caseOf(console, request.id), reference: request.reference, requestId: request.id })
  }
  cases = made
})
afterAll(() => console.close())

/** A busy machine takes its time. */
function patiently<T>(read: () => T) {
  return expect.poll(read, { timeout: 15_000 })
}

const [late, french, german] = [0, 1, 2]
const referenceOf = (place: number) => cases[place]?.reference ?? ''

describe('the queue', () => {
  test('shows what is due soonest first, and what is late by icon and word', async () => {
    const page = await console.visit('reviewer', '/desk/queue', { language: 'en' })
    await page.getByRole('row', { name: new RegExp(referenceOf(late)) }).waitFor()
    const rows = await page.getByRole('row').allTextContents()
    expect(rows.slice(1).map((row) => /R-\d+/.exec(row)?.[0])).toEqual(cases.map(({ reference }) => reference))
    const lateRow = page.getByRole('row', { name: new RegExp(referenceOf(late)) })
    expect(await lateRow.locator('[data-meaning="bad"] svg').count()).toBe(1)
    expect(await lateRow.textContent()).toContain('Late')
    await page.getByRole('tab', { name: /^Late/ }).click()
    await page.waitForURL(/show=late/)
    await patiently(() => page.getByRole('row').count()).toBe(2)
    await expectSound(page)
    await page.context().close()
  })

  test('keeps its filters in the address, which shows a colleague the same', async () => {
    const page = await console.visit('reviewer', '/desk/queue', { language: 'fr' })
    await page.getByRole('row', { name: new RegExp(referenceOf(french)) }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type(referenceOf(german))
    await page.waitForURL(new RegExp(`q=${referenceOf(german)}`))
    await patiently(() => page.getByRole('row').count()).toBe(2)
    const other = await console.visit('secondReviewer', '/desk/queue?country=DE&show=unassigned', { language: 'en' })
    await other.getByRole('row', { name: new RegExp(referenceOf(german)) }).waitFor()
    expect(await other.getByRole('row').count()).toBe(2)
    const countries = other.getByRole('combobox', { name: 'Country' })
    expect(await countries.inputValue()).toBe('DE')
    await countries.selectOption('All countries')
    await other.waitForURL((url) => !url.searchParams.has('country'))
    await other.getByRole('row', { name: new RegExp(referenceOf(french)) }).waitFor()
    const nonsense = await console.visit('reviewer', '/desk/queue?country=12&show=x&carrier=%20', { language: 'en' })
    await nonsense.getByRole('row', { name: new RegExp(referenceOf(late)) }).waitFor()
    for (const one of [page, other, nonsense]) await one.context().close()
  })

  test('says that nothing fits, and leads back to everything', async () => {
    const page = await console.visit('reviewer', '/desk/queue?q=nobody-of-that-name', { language: 'en' })
    await page.getByText('No case matches').waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Show the whole queue' }).click()
    await page.getByRole('row', { name: new RegExp(referenceOf(late)) }).waitFor()
    await page.context().close()
  })

  test('is claimed from the keyboard, and the claim can be undone', async () => {
    const page = await console.visit('reviewer', '/desk/queue?show=unassigned', { language: 'en' })
    await page.getByRole('row', { name: new RegExp(referenceOf(late)) }).focus()
    await page.keyboard.press('j')
    await patiently(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain(referenceOf(french))
    await page.keyboard.press('c')
    await page.getByText(`You have claimed ${referenceOf(french)}`).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent ?? '')).toContain(referenceOf(french))
    await page.getByRole('button', { name: 'Put it back' }).click()
    const read = async () => (await remi.readCase({ params: { id: cases[french]?.id ?? '' } })).body.status
    await patiently(read).toBe('waiting')
    await page.context().close()
  })

  test('shows at once who took a case, in its place: no row moves under the cursor', async () => {
    const page = await console.visit('reviewer', '/desk/queue?show=unassigned', { language: 'en' })
    await page.getByRole('row', { name: new RegExp(referenceOf(german)) }).waitFor()
    const before = await page.getByRole('row').allTextContents()
    await remi.claimCase({ params: { id: cases[french]?.id ?? '' } })
    const row = page.getByRole('row', { name: new RegExp(referenceOf(french)) })
    await row.getByText('With Rémi Dubois').waitFor()
    const after = await page.getByRole('row').allTextContents()
    const references = (texts: readonly string[]) => texts.map((text) => /R-\d+/.exec(text)?.[0])
    expect(references(after)).toEqual(references(before))
    await expectSound(page)
    await remi.unclaimCase({ params: { id: cases[french]?.id ?? '' } })
    await page.context().close()
  })

  test('lets an operator hand a case to a reviewer', async () => {
    const page = await console.visit('operator', '/desk/queue', { language: 'en' })
    const row = page.getByRole('row', { name: new RegExp(referenceOf(german)) })
    await row.getByRole('button', { name: 'Assign' }).click()
    await page.getByRole('menuitem', { name: /Rémi Dubois/ }).click()
    await row.getByText('Rémi Dubois').waitFor()
    await remi.unclaimCase({ params: { id: cases[german]?.id ?? '' } })
    await page.context().close()
  })
})

test.each(['en', 'fr'] as const)('the page is sound in %s: light and dark, on a screen and on a phone', async (language) => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [width, size] of [['wide', {}], ['phone', phone]] as const) {
      const page = await console.visit('reviewer', '/desk/queue', { language, scheme, ...size })
      await page.getByRole('row', { name: new RegExp(referenceOf(late)) }).waitFor()
      await picture(page, `queue-${language}-${scheme}-${width}`)
      await expectSound(page)
      await expectNoSideways(page)
      await page.context().close()
    }
  }
})
