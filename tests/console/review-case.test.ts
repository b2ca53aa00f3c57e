import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { Client } from '../../contract/client.ts'
import { lastingClient } from '../support/requesting.ts'
import { handInCase, type ReadyCase } from './support/cases.ts'
import { openConsole, type TestConsole } from './support/console.ts'

let console: TestConsole
let requester: Client
let rosa: Client
let remi: Client
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
  rosa = await lastingClient(console, 'reviewer')
  remi = await lastingClient(console, 'secondReviewer')
})
afterAll(() => console.close())

/** The heading of a case that has its papers on the screen. */
async function shown(page: Page, { reference }: ReadyCase): Promise<void> {
  await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor()
  await page.locator('canvas, img:not([alt=""])').first().waitFor()
}

/** A busy machine takes its time. */
function patiently<T>(read: () => T) {
  return expect.poll(read, { timeout: 15_000 })
}

/** What the desk knows of a case, once it is so. */
async function until(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await patiently(read).toEqual(wanted)
}

describe('paper, rule and form', () => {
  test('a document that cannot be opened is said to be so, and can still be refused', async () => {
    const broken = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2000, 'x')])
    const ready = await handInCase(console, requester, { extract: broken })
    await rosa.claimCase({ params: { id: ready.id } })
    const page = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language: 'en' })
    await page.getByText('This document cannot be shown').waitFor()
    await page.getByRole('button', { name: 'Refuse…' }).waitFor()
    await page.context().close()
  })
})

describe('colleagues', () => {
  test('read each other\'s notes as they are written', async () => {
    const ready = await handInCase(console, requester)
    const page = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language: 'en' })
    await shown(page, ready)
    await page.keyboard.press('m')
    await page.keyboard.type('Called them about the address.')
    await page.keyboard.press('Control+Enter')
    await until(async () => (await remi.listCaseNotes({ params: { id: ready.id } })).body.items.map(({ text }) => text), ['Called them about the address.'])
    await remi.addCaseNote({ params: { id: ready.id }, body: { text: 'Thank you.' } })
    await page.getByText('Thank you.').waitFor()
    await page.context().close()
  })

  test('take a case over when it is assigned to them', async () => {
    const ready = await handInCase(console, requester)
    await rosa.claimCase({ params: { id: ready.id } })
    const page = await console.visit('operator', `/desk/cases/${ready.id}`, { language: 'en' })
    await shown(page, ready)
    await page.getByRole('button', { name: 'Assign' }).click()
    await page.getByRole('menuitem', { name: /Rémi Dubois/ }).click()
    await page.getByText('Rémi Dubois is working on this case').waitFor()
    await page.context().close()
  })
})
