import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freeOffers, idsOf, playOrders } from '../support/buying.ts'
import { emails, type Who } from '../support/desk.ts'
import { lastingClient } from '../support/requesting.ts'
import { handInCase } from './support/cases.ts'
import { expectSound, openConsole, picture, surprises, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 })

let console: TestConsole
let caseId: string
/** A case that its reviewer has claimed, and a number of one's own. */
beforeAll(async () => {
  console = await openConsole()
  const requester = await lastingClient(console, 'requester')
  caseId = (await handInCase(console, requester)).id
  await (await console.as('reviewer')).claimCase({ params: { id: caseId } })
  await requester.purchaseOffers({ body: { offerIds: idsOf(await freeOffers(console, 1, { carrier: 'meridian' })) } })
  await playOrders(console, { until: new Date(console.clock.now().getTime() + 300_000) })
})
afterAll(() => console.close())

type Walk = { readonly what: string; readonly who: Who; readonly path: () => string; readonly open: (page: Page) => Promise<void>; readonly type: (dialog: Locator) => Promise<void> }

const press = (...names: readonly string[]) => async (page: Page) => {
  for (const name of names) await page.getByRole('button', { name }).or(page.getByRole('menuitem', { name })).first().click()
}
const write = (label: string) => (dialog: Locator) => dialog.getByRole('textbox', { name: label }).fill('Half a sentence')
const tick = (label: string) => (dialog: Locator) => dialog.getByRole('checkbox', { name: label }).click()
const another = async (dialog: Locator) => {
  await dialog.getByRole('combobox').or(dialog.getByRole('textbox')).first().click()
  await dialog.page().getByRole('option', { selected: false }).last().click()
}

/** Every dialog that has a field. One that is settled, and one that adds a passkey, stand in orders.test.ts and identity.test.ts. */
const walks: readonly Walk[] = [
  { what: 'inviting', who: 'requester', path: () => '/settings/people', open: press('Invite somebody'), type: write('E-mail address') },
  { what: 'changing roles', who: 'requester', path: () => '/settings/people', open: press('Actions for Victor Petit', 'Change roles'), type: tick('Administrator') },
  { what: 'adding a client', who: 'requester', path: () => '/settings/clients', open: press('Add a client'), type: write('Name') },
  { what: 'opening an organization', who: 'operator', path: () => '/desk/organizations', open: press('New organization'), type: write('Name') },
  { what: 'naming a view', who: 'requester', path: () => '/numbers', open: press('Views', 'Save this view…'), type: write('Name') },
  { what: 'labelling a number', who: 'requester', path: () => '/numbers', open: (page) => page.getByRole('row').nth(1).press('Enter'), type: write('Label') },
  { what: 'binding a number', who: 'requester', path: () => '/numbers', open: (page) => page.getByRole('row').nth(1).press('Enter'), type: write('Name of the flow or campaign') },
  { what: 'refusing a paper', who: 'reviewer', path: () => `/desk/cases/${caseId}`, open: press('Refuse…'), type: write('Note to the requester') },
  { what: 'returning a request', who: 'reviewer', path: () => `/desk/cases/${caseId}`, open: press('Return…'), type: write('Note to the requester') },
  { what: 'rejecting a request', who: 'reviewer', path: () => `/desk/cases/${caseId}`, open: press('Reject…'), type: write('Note to the requester') },
  { what: 'adding rules', who: 'operator', path: () => '/desk/regulations/FR/edit', open: press('Add a set'), type: another },
]

describe('what was typed in a dialog is not lost by Escape or a press beside it, and the focus goes back', () => {
  test.each(walks)('$what', async ({ what, who, path, open, type }) => {
    const page = await console.visit(who, path(), { language: 'en' })
    await page.waitForLoadState('networkidle')
    const dialog = page.getByRole('dialog').first()
    const question = page.getByRole('dialog', { name: 'Leave without saving?' })

    await open(page)
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expectFocus(page)

    await open(page)
    await type(dialog)
    await page.keyboard.press('Escape')
    await question.waitFor()
    await picture(page, `leave-${what}`)
    await expectSound(page)
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'hidden' })
    expect(await dialog.isVisible()).toBe(true)
    await page.mouse.click(5, 500)
    await question.getByRole('button', { name: 'Leave' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await expectFocus(page)
    expect(surprises(page)).toEqual([])
  })
})

describe('what opens over a page gives the focus back to what opened it', () => {
  test.each([
    { who: 'requester', path: '/numbers', openers: ['Claire Martin', 'Views', 'Columns', 'Status', 'Search everything'] },
    { who: 'requester', path: '/settings/people', openers: ['Actions for Victor Petit'] },
    { who: 'operator', path: '/desk/orders', openers: ['Olga Lind', 'Search everything'] },
  ] as const)('on $path: $openers', async ({ who, path, openers }) => {
    const page = await console.visit(who, path, { language: 'en' })
    await page.waitForLoadState('networkidle')
    for (const name of openers) {
      const opener = page.getByRole('button', { name }).first()
      const opened = page.getByRole('dialog').or(page.getByRole('menu')).filter({ visible: true })
      await opener.focus()
      await page.keyboard.press('Enter')
      await opened.first().waitFor()
      // The focus goes in a moment after the box is there.
      await expect.poll(() => opened.first().evaluate((box) => box.contains(box.ownerDocument.activeElement)), { timeout: 15_000, message: name }).toBe(true)
      await page.keyboard.press('Escape')
      await expect.poll(() => opened.count(), { timeout: 15_000, message: name }).toBe(0)
      await expect.poll(() => opener.evaluate((element) => element === element.ownerDocument.activeElement), { timeout: 15_000, message: name }).toBe(true)
    }
  })

  test('the list of keys, and a row’s box beside the list', async () => {
    const page = await console.visit('requester', '/numbers', { language: 'en' })
    const row = page.getByRole('row').nth(1)
    await row.focus()
    for (const key of ['?', 'Enter']) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => row.evaluate((element) => element.contains(element.ownerDocument.activeElement)), { timeout: 15_000, message: key }).toBe(true)
    }
  })
})

/** Somewhere on the page, not nowhere. */
async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate<string>('document.activeElement.tagName')).not.toBe('BODY')
}

test('somebody who was disabled is let in again from the news of it', async () => {
  const page = await console.visit('requester', '/settings/people', { language: 'en' })
  const viewer = page.getByRole('row').filter({ hasText: emails.viewer })
  await viewer.getByRole('button').click()
  await page.getByRole('menuitem', { name: 'Disable' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Restore access' }).click()
  await page.getByText('can sign in again').waitFor()
  await viewer.getByText('Can sign in').waitFor()
})
