import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { playOrders } from '../support/buying.ts'
import { approved, claimed, lastingClient, submittedRequest } from '../support/requesting.ts'
import { desktop, expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

/** The desk and its browser may have half a processor between them. */
const patiently = { timeout: 15_000 }
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
  const [requester, reviewer] = [await lastingClient(console, 'requester'), await lastingClient(console, 'reviewer')]
  const requests = []
  for (const carrier of ['nordtel', 'meridian', 'nordtel']) requests.push(await submittedRequest(console, requester, { count: 2, carrier }))
  console.clock.set('2026-11-24T14:00:00Z')
  await approved(console, reviewer, requests[0]?.id ?? '')
  const caseId = await claimed(console, reviewer, requests[1]?.id ?? '')
  await reviewer.returnCase({ params: { id: caseId }, body: { reason: 'use_case_insufficient' } })
  console.clock.set('2026-11-26T14:00:00Z')
  const third = await claimed(console, reviewer, requests[2]?.id ?? '')
  await reviewer.rejectCase({ params: { id: third }, body: { reason: 'duplicate_request' } })
  await playOrders(console, { until: new Date('2026-11-26T20:00:00Z') })
}, 120_000)
afterAll(() => console.close())

describe('the desk\'s figures', () => {
  test.each(['en', 'fr'] as const)('are shown in %s, on a desk and on a phone, light and dark, each chart with its table', async (language) => {
    for (const [scheme, size] of [['light', desktop], ['dark', phone]] as const) {
      const page = await console.visit('reviewer', '/desk/figures', { language, scheme, ...size })
      await page.locator('.recharts-surface').first().waitFor()
      await picture(page, `figures-${language}-${scheme}-${size.width}`)
      await expectSound(page)
      await expectNoSideways(page)
      for (const summary of await page.locator('summary').all()) await summary.click()
      await picture(page, `figures-${language}-${scheme}-${size.width}-tables`)
      await expectSound(page)
      await expectNoSideways(page)
      expect(await page.getByRole('table').count()).toBeGreaterThanOrEqual(5)
    }
  })

  test('are those of the API: two decided, a half of them right first time, and why one came back', async () => {
    const page = await console.visit('reviewer', '/desk/figures', { language: 'en' })
    await page.getByText('1 approved, 1 rejected').waitFor()
    await page.getByText('50%').first().waitFor()
    await page.getByText('Why requests were returned').waitFor()
  })

  test('of another period, country or carrier stand in the address, and a period of nothing says so', async () => {
    const page = await console.visit('reviewer', '/desk/figures?carrier=meridian', { language: 'en' })
    await page.getByText('0 approved, 0 rejected').waitFor()
    await page.getByText('nothing was decided in this period').waitFor()
    expect(await page.getByText(/9 of 10 within —/).count()).toBe(0)
    await page.getByLabel('From', { exact: true }).fill('2026-01-01')
    await page.getByLabel('To', { exact: true }).fill('2026-01-31')
    await page.waitForURL(/from=2026-01-01.*to=2026-01-31/)
    await page.getByText('Nothing happened in this period').waitFor()
    await expectSound(page)
    // Key by key, as people do.
    await page.getByLabel('From', { exact: true }).focus()
    await page.keyboard.type('03032025')
    await page.waitForURL(/from=2025-03-03/)
  })

  test('of a period that ends before it begins are refused beside the field, and the rest stays', async () => {
    const page = await console.visit('reviewer', '/desk/figures?from=2026-11-30&to=2026-11-01', { language: 'en' })
    await expect.poll(() => page.getByLabel('To', { exact: true }).getAttribute('aria-invalid'), patiently).toBe('true')
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2026-11-30')
    await expectSound(page)
  })
})
