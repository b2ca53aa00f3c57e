import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import { obtainToken } from '../../contract/client.ts'
import { testSecrets } from '../support/test-secrets.ts'
import { expectSound, openConsole, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
  const { token } = await obtainToken(console.url, testSecrets.clientId, testSecrets.clientSecret)
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${console.url}/api/v2/routing/sms/phonenumbers/${path}`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(body) })
    expect(answer.status).toBe(200)
  }
  await post('alphanumeric', { phoneNumber: 'GUICHET' })
  await post('import', { phoneNumber: '+442071234567', phoneNumberType: 'local', countryCode: 'GB', integrationId: 'mine' })
  await post('import', { phoneNumber: '36179', phoneNumberType: 'shortcode', countryCode: 'FR', integrationId: 'mine' })
})
afterAll(() => console.close())

const row = (page: Page, number: string) => page.getByRole('row').filter({ hasText: number })

describe('numbers that no carrier of the desk delivered', () => {
  test.each([
    ['en', 'sender ID', 'No carrier', 'short code', 'Your own account'],
    ['fr', 'nom d’expéditeur', 'Sans opérateur', 'numéro court', 'Votre propre compte'],
  ] as const)('stand in the inventory in %s, and say what they are instead of whose', async (language, senderId, noCarrier, shortCode, own) => {
    const page = await console.visit('requester', '/numbers', { language })
    await row(page, 'GUICHET').waitFor()
    const words = async (number: string) => (await row(page, number).textContent())?.toLowerCase()
    for (const word of [senderId, noCarrier]) expect(await words('GUICHET')).toContain(word.toLowerCase())
    for (const word of [shortCode, own]) expect(await words('36179')).toContain(word.toLowerCase())
    expect(await words('+44 20 7123 4567')).toContain(own.toLowerCase())
    await expectSound(page)
  })

  test('are found by their letters, narrowed by their type, and told in full', async () => {
    const page = await console.visit('requester', '/numbers?q=guich', { language: 'en' })
    await row(page, 'GUICHET').click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('Added to the inventory, without a carrier of the desk').waitFor()
    expect(await drawer.textContent()).toMatch(/sender ID/i)
    await expectSound(page)
    await page.goto('/numbers?numberType=["short_code"]')
    await row(page, '36179').waitFor()
    expect(await row(page, 'GUICHET').count()).toBe(0)
  })
})
