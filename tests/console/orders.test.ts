import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { breakable, type Breaker } from '../support/breakable.ts'
import { carrierNamed, freeOffers, idsOf, requestNumbers } from '../support/buying.ts'
import { desktop, expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

/** The desk and its browser may have half a processor between them. */
const patiently = { timeout: 15_000 }
vi.setConfig({ testTimeout: 90_000 })

let console: TestConsole
let breaker: Breaker
/** One order is done, one is denied by its carrier, and one carrier does not answer. */
beforeAll(async () => {
  const world = breakable()
  breaker = world.breaker
  console = await openConsole(world.change)
  const requester = await console.as('requester')
  await requestNumbers(requester, await freeOffers(console, 3, { carrier: 'solent' }))
  await console.settle()
  console.clock.advance({ minutes: 1 })
  await console.settle()
  await carrierNamed(console, 'meridian').steer({ answerAfterMs: 86_400_000 })
  await requestNumbers(requester, await freeOffers(console, 2, { carrier: 'meridian' }))
  await console.settle()
  breaker.denying = true
  console.clock.advance({ minutes: 2 })
  await console.settle()
  await carrierNamed(console, 'solent').steer({ failing: true })
  await requester.purchaseOffers({ body: { offerIds: idsOf(await freeOffers(console, 1, { carrier: 'solent' })) } })
  await console.settle()
}, 120_000)
afterAll(() => console.close())

describe('the orders of the desk', () => {
  test.each(['en', 'fr'] as const)('are read in %s, on a desk and on a phone, light and dark', async (language) => {
    for (const [scheme, size] of [['light', desktop], ['dark', phone]] as const) {
      const page = await console.visit('operator', '/desk/orders', { language, scheme, ...size })
      await page.getByRole('gridcell').getByText('Meridian Voice').first().waitFor()
      await picture(page, `orders-${language}-${scheme}-${size.width}`)
      await expectSound(page)
      await expectNoSideways(page)
      await page.getByRole('row').filter({ hasText: 'Meridian Voice' }).click()
      await page.getByRole('dialog').getByRole('list').first().waitFor()
      await picture(page, `order-${language}-${scheme}-${size.width}`)
      await expectSound(page)
    }
  })

  test('are narrowed in the address: a link shows what its sender saw', async () => {
    const page = await console.visit('operator', '/desk/orders', { language: 'en' })
    await page.getByRole('gridcell').getByText('Meridian Voice').first().waitFor()
    await page.getByLabel('Find an order').fill('1001')
    await page.getByLabel('Find an order').press('Home')
    await page.keyboard.type('R-')
    await expect.poll(() => page.getByRole('row').count(), patiently).toBe(2)
    await page.waitForURL(/q=R-1001/)
    await page.reload()
    await expect.poll(() => page.getByLabel('Find an order').inputValue(), patiently).toBe('R-1001')
    await expect.poll(() => page.getByRole('row').count(), patiently).toBe(2)
    await page.getByLabel('Find an order').fill('R-9999')
    await page.getByText('No order matches').waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Clear' }).last().click()
    await expect.poll(() => page.getByRole('row').count(), patiently).toBe(4)
  })

  test('lie open beside their list until somebody goes back', async () => {
    const page = await console.visit('operator', '/desk/orders?q=R-1001', { language: 'en' })
    const order = page.getByRole('dialog', { name: 'Order' })
    for (const close of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
      await page.getByRole('row').filter({ hasText: 'R-1001' }).click()
      await order.getByRole('list').first().waitFor()
      await close()
      await order.waitFor({ state: 'detached' })
      expect(new URL(page.url()).search).toBe('?q=R-1001')
    }
    await page.goBack()
    await page.waitForURL('about:blank')
  })

  test('are retried, and what the carrier says then appears by itself', async () => {
    const page = await console.visit('operator', '/desk/orders?carrier=solent&status=submitting', { language: 'en' })
    await page.getByRole('row').filter({ hasText: 'Solent' }).press('Enter')
    const drawer = page.getByRole('dialog')
    await drawer.getByText('did not answer').waitFor()
    await carrierNamed(console, 'solent').steer({ failing: false })
    breaker.denying = false
    await drawer.getByRole('button', { name: 'Ask the carrier now' }).click()
    await drawer.getByText('asked the carrier again').waitFor()
    await console.settle()
    await drawer.getByText('Acknowledged').or(drawer.getByText('Completed')).waitFor()
    breaker.denying = true
  })

  test('that a carrier denies are settled with a note, which is asked for and kept', async () => {
    const page = await console.visit('operator', '/desk/orders?carrier=meridian', { language: 'en' })
    await page.getByRole('row').filter({ hasText: 'Denied by carrier' }).click()
    await page.getByRole('button', { name: 'Settle…' }).click()
    const note = page.getByLabel('What did the carrier say?')
    await picture(page, 'order-settle')
    await expectSound(page)
    await note.fill('   ')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Settle the order' }).click()
    await expect.poll(() => note.getAttribute('aria-invalid'), patiently).toBe('true')
    await note.fill('Lost in a migration; ticket 4711.')
    await page.getByRole('button', { name: 'Settle the order' }).click()
    await page.getByText('Lost in a migration; ticket 4711.').waitFor()
    await console.settle()
    await page.getByRole('dialog').getByText('Failed').first().waitFor()
    await expectSound(page)
  })

  test('are only read by a reviewer: no button that would be refused', async () => {
    const page = await console.visit('reviewer', '/desk/orders?carrier=meridian', { language: 'en' })
    await page.getByRole('row').filter({ hasText: 'Meridian Voice' }).first().click()
    await page.getByText('What was said').waitFor()
    expect(await page.getByRole('button', { name: 'Ask the carrier now' }).count()).toBe(0)
  })
})
