import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import type { RequestAnswer } from '../../server/modules/requests/index.ts'
import { pdfPaper } from '../support/papers.ts'
import { holdNumbers, lastingClient } from '../support/requesting.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

let console: TestConsole
let requester: Client
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
})
afterAll(() => console.close())

const begin = async (count = 2): Promise<RequestAnswer> => (await requester.createRequest({ body: { country: 'FR', holdIds: await holdNumbers(console, requester, count) } })).body
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })
const saved = (page: Page, word = 'Saved') => page.getByRole('status').filter({ hasText: new RegExp(`^${word}$`) }).waitFor()
const pdf = async (name: string) => ({ name, mimeType: 'application/pdf', buffer: await pdfPaper(name) })

describe('the wizard', () => {
  test('leads from numbers to a request that is handed in, and goes on where one left off on another device', async () => {
    const request = await begin()
    const page = await console.visit('requester', `/requests/${request.id}/prepare`, { language: 'en' })
    await heading(page, 'Who uses the numbers').waitFor()
    expect(new URL(page.url()).pathname).toBe(`/requests/${request.id}/prepare/end-user`)
    await page.getByRole('radio', { name: 'Business' }).check()
    await picture(page, 'wizard-en-1-end-user')
    await expectSound(page)
    await page.getByRole('button', { name: 'Start the dossier' }).click()

    await heading(page, 'Information').waitFor()
    await page.getByLabel('Representative’s first name').fill('Claire')
    await page.getByLabel('Representative’s last name').fill('Durand')
    await page.getByLabel('Name of the company').fill('Démo SARL')
    await page.getByLabel('Contact telephone number').fill('01 99 00 12 34')
    await page.getByLabel('Street and number').fill('12 rue de la Paix')
    await page.getByLabel('Postal code').fill('75002')
    await page.getByLabel('Postal code').press('Tab')
    await saved(page)
    expect(await page.getByLabel('Contact telephone number').inputValue()).toBe('+33199001234')
    await picture(page, 'wizard-en-2-information')
    await expectSound(page)

    const other = await console.visit('requester', `/requests/${request.id}/prepare`, { language: 'en', ...phone })
    await heading(other, 'Information').waitFor()
    expect(await other.getByLabel('Street and number').inputValue()).toBe('12 rue de la Paix')
    await other.getByLabel('Town').fill('Paris')
    await other.getByLabel('Town').press('Tab')
    await saved(other)
    await picture(other, 'wizard-en-2-information-phone')
    await expectSound(other)
    await expectNoSideways(other)
    await other.getByRole('button', { name: 'Go on: Papers' }).click()

    await heading(other, 'Papers').waitFor()
    await picture(other, 'wizard-en-3-papers-empty-phone')
    await expectSound(other)
    await expectNoSideways(other)
    await other.locator('input[type=file][multiple]').setInputFiles([await pdf('kbis.pdf'), await pdf('bill.pdf')])
    const loose = other.getByRole('region', { name: 'Papers that lie nowhere yet' })
    await loose.getByText('bill.pdf').waitFor()
    await loose.getByLabel('Which demand is kbis.pdf for?').click()
    await other.getByRole('option', { name: 'Business registration certificate of the company' }).click()
    await loose.getByText('kbis.pdf').waitFor({ state: 'detached' })
    await loose.getByLabel('Which demand is bill.pdf for?').click()
    await other.getByRole('option', { name: 'Proof of address', exact: true }).click()
    const bill = other.getByRole('region', { name: 'Proof of address' })
    await bill.getByLabel('Issued on').fill('2026-01-05')
    await bill.getByText(/Document too old/).waitFor()
    await picture(other, 'wizard-en-3-papers-too-old-phone')
    await bill.getByLabel('Issued on').fill('2026-11-05')
    await bill.getByText(/Document too old/).waitFor({ state: 'detached' })
    await bill.getByRole('button', { name: 'Show bill.pdf' }).click()
    await other.getByRole('dialog').getByRole('img').waitFor()
    await picture(other, 'wizard-en-3-preview-phone')
    await expectSound(other)
    await other.getByRole('dialog').getByRole('button', { name: 'Close' }).click()

    await page.goto(`/requests/${request.id}/prepare`)
    await heading(page, 'Papers').waitFor()
    await page.getByText('bill.pdf').waitFor()
    await picture(page, 'wizard-en-3-papers')
    await expectSound(page)
    await page.getByRole('button', { name: 'Go on: If a number is gone' }).click()
    await page.getByRole('radio', { name: 'Ask me' }).check()
    await page.getByLabel('Where the desk writes to').fill('claire@demo.example')
    await page.getByLabel('Where the desk writes to').press('Tab')
    await saved(page)
    await picture(page, 'wizard-en-4-alternatives')
    await expectSound(page)
    await page.getByRole('button', { name: 'Go on: Review and submit' }).click()

    await page.getByText('Nothing is missing').waitFor()
    await picture(page, 'wizard-en-5-review')
    await expectSound(page)
    await page.getByRole('button', { name: 'Submit the request' }).click()
    await page.waitForURL(`**/requests/${request.id}`)
    expect((await requester.readRequest({ params: { id: request.id } })).body).toMatchObject({ status: 'submitted', alternatives: 'ask_me', contactEmail: 'claire@demo.example' })
  })

})
