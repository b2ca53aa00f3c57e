import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { faxPaper } from '../support/papers.ts'
import { completeDossier, lastingClient } from '../support/requesting.ts'
import { builtFrom, expectSound, openConsole, phone, surprises, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

let console: TestConsole
let requester: Client
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
})
afterAll(() => console.close())

const begin = async () => (await requester.createDossier({ body: { name: 'Begun', country: 'FR', numberType: 'mobile', endUserType: 'business' } })).body

/** The colour in the middle of what was drawn. */
function middleOf(sheet: Locator): Promise<readonly number[]> {
  return sheet.evaluate((canvas: HTMLCanvasElement) => [...(canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? [])])
}

test('a scan that is packed as faxes are is shown; a page that nobody can read is said to be so; and nothing goes on running behind a paper that was closed', async () => {
  const { id, slots: [slot] } = await begin()
  const { body: document } = await requester.uploadDocument({ file: { name: 'fax.pdf', content: faxPaper() } })
  await requester.fillSlot({ params: { id, slot: slot?.slot ?? '' }, body: { documentId: document.id } })
  const page = await console.visit('requester', `/dossiers/${id}`, { language: 'en' })
  await page.getByRole('button', { name: 'Show fax.pdf' }).click()
  const dialog = page.getByRole('dialog')
  const sheet = dialog.getByRole('img', { name: 'page 1 of 2' })
  await expect.poll(() => middleOf(sheet), { timeout: 15_000 }).toEqual([0, 0, 0, 255])
  await dialog.getByRole('button', { name: 'Next page' }).click()
  await dialog.getByRole('alert').getByText('This paper cannot be shown').waitFor()
  await expectSound(page)
  await dialog.getByRole('button', { name: 'Previous page' }).click()
  await expect.poll(() => middleOf(sheet), { timeout: 15_000 }).toEqual([0, 0, 0, 255])
  expect(page.workers()).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBe(0)
  expect(surprises(page)).toEqual([])
})

test('a paper of before that could not be taken says so', async () => {
  await completeDossier(console, requester)
  const page = await console.visit('requester', `/dossiers/${(await begin()).id}?edit=true&tab=papers`, { language: 'en' })
  const bill = page.getByRole('region', { name: 'Proof of address' })
  await bill.waitFor()
  await expectSound(page)
  await page.route('**/slots/*', (route) => route.abort())
  await bill.getByRole('button', { name: /^Use the one from/ }).first().click()
  await bill.getByRole('alert').getByText('The desk is not answering').waitFor()
  expect(surprises(page)).toEqual([])
})

test('a file that is no paper is not tried again; one whose line broke is; and a long name stands beside its picture', async () => {
  const { id, slots: [slot] } = await begin()
  const { body: document } = await requester.uploadDocument({ file: { name: `${'a very long name of a register of companies '.repeat(4)}.pdf`, content: faxPaper() } })
  await requester.fillSlot({ params: { id, slot: slot?.slot ?? '' }, body: { documentId: document.id } })
  const page = await console.visit('requester', `/dossiers/${id}?edit=true&tab=papers`, { language: 'en', ...phone })
  const row = page.getByText(document.name).locator('xpath=..')
  const [picture, name] = [await row.locator('svg').boundingBox(), await page.getByText(document.name).boundingBox()]
  expect(picture?.y).toBeLessThan((name?.y ?? 0) + 10)
  expect(picture?.x).toBeLessThan(name?.x ?? 0)
  const bill = page.getByRole('region', { name: 'Proof of address' })
  const drop = (content: string | Buffer) => bill.locator('input[type=file]').setInputFiles({ name: 'bill.pdf', mimeType: 'application/pdf', buffer: Buffer.from(content) })
  await drop('a letter')
  await bill.getByRole('alert').getByText('Save or scan it as PDF, PNG or JPEG').waitFor()
  expect(await bill.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  await bill.getByRole('button', { name: 'Dismiss bill.pdf' }).click()
  await page.route('**/api/v1/documents', (route) => route.abort())
  await drop(faxPaper())
  await bill.getByRole('button', { name: 'Try again' }).waitFor()
})

test('a telephone number is put in order once it is known how, and never over what was typed since', async () => {
  const page = await console.visit('requester', '/nowhere', { language: 'en' })
  // How numbers are written cannot be fetched with the form, and comes late when it is asked for again.
  const [asked, late] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  let tries = 0
  const script = `**/${builtFrom('../node_modules/libphonenumber-js/min/index.js')}`
  await page.route(script, async (route) => {
    tries += 1
    if (tries === 1) return await route.abort()
    asked.resolve(undefined)
    await late.promise
    await route.continue()
  })
  const { id } = await begin()
  await page.goto(`/dossiers/${id}?edit=true`)
  const field = page.getByLabel('Contact telephone number')
  await field.fill('01 99 00 12 34')
  await field.press('Tab')
  await asked.promise
  await field.fill('01 99 00 56 78')
  const fetched = page.waitForResponse(script)
  late.resolve(undefined)
  await (await fetched).finished()
  await field.press('Tab')
  await expect.poll(() => field.inputValue(), { timeout: 15_000 }).toBe('+33 1 99 00 56 78')
  await expect.poll(async () => (await requester.readDossier({ params: { id } })).body.information['contact_phone'], { timeout: 15_000 }).toBe('+33199005678')
  expect(surprises(page)).toEqual([])
})
