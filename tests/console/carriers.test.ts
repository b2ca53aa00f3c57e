import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { desktop, expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

/** The desk and its browser may have half a processor between them. */
const patiently = { timeout: 15_000 }
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
beforeAll(async () => {
  console = await openConsole()
  const solent = console.desk.carriers.byId('solent')
  await solent?.findOrder('any')
  const operator = await console.as('operator')
  await operator.steerSimulation({ params: { id: 'solent' }, body: { failing: true } })
  await solent?.findOrder('any').catch(() => undefined)
}, 120_000)
afterAll(() => console.close())

describe('the carriers of the desk', () => {
  test.each(['en', 'fr'] as const)('show health and coverage in %s, on a desk and on a phone, light and dark', async (language) => {
    for (const [scheme, size] of [['light', desktop], ['dark', phone]] as const) {
      const page = await console.visit('operator', '/desk/carriers', { language, scheme, ...size })
      await page.getByRole('table').waitFor()
      await picture(page, `carriers-${language}-${scheme}-${size.width}`)
      await expectSound(page)
      await expectNoSideways(page)
    }
  })

  test('tell which one fails, since when and in what words', async () => {
    const page = await console.visit('reviewer', '/desk/carriers', { language: 'en' })
    const solent = page.getByRole('article', { name: 'Solent' })
    await solent.getByText('Failing', { exact: true }).waitFor()
    await solent.getByText('1 failed', { exact: false }).first().waitFor()
    expect(await page.getByRole('heading', { name: 'Simulation' }).count()).toBe(0)
  })

  test('cover fewer countries alone: whose coverage is shown stands in the address', async () => {
    const page = await console.visit('operator', '/desk/carriers', { language: 'en' })
    await page.getByRole('table').waitFor()
    const all = await page.getByRole('row').count()
    await page.getByRole('radiogroup').getByText('Nordtel', { exact: true }).click()
    await page.waitForURL(/carrier=nordtel/)
    await expect.poll(() => page.getByRole('row').count(), patiently).toBeLessThanOrEqual(all)
    await page.reload()
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('radio', { name: 'Nordtel' }).isChecked()).toBe(true)
  })

  test('that are simulated can be steered by an operator, who is told that it is no real carrier', async () => {
    const page = await console.visit('operator', '/desk/carriers', { language: 'en' })
    await page.getByText('These carriers exist only here').waitFor()
    await page.getByLabel('Seconds an order takes').fill('30')
    await page.getByLabel('Numbers it no longer has, without saying so').fill('no number')
    await page.getByRole('button', { name: 'Change the simulation' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Seconds an order takes').inputValue()).toBe('30')
    await page.getByLabel('Numbers it no longer has, without saying so').fill('')
    await page.getByRole('button', { name: 'Change the simulation' }).click()
    await page.getByText('It answers, and orders take 30 s.').waitFor()
    await expectSound(page)
  })
})
