import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { fr } from '../../contract/language/fr/index.ts'
import { lastingClient } from '../support/requesting.ts'
import { handInCase, shown } from './support/cases.ts'
import { builtFrom, expectNoSideways, expectSound, openConsole, phone, picture, surprises, type TestConsole } from './support/console.ts'

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

/** A busy machine takes its time. */
function patiently<T>(read: () => T) {
  return expect.poll(read, { timeout: 15_000 })
}

/** What the desk knows of a case, once it is so. */
async function until(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await patiently(read).toEqual(wanted)
}

describe('a whole case without the mouse', () => {
  test.each([
    ['in English', 'reviewer', 'en', 'Next:'],
    ['in French', 'secondReviewer', 'fr', 'Suivante'],
  ] as const)('%s: claimed, every document accepted, approved, and the next case opened', async (_language, who, language, next) => {
    const ready = await handInCase(console, requester)
    const following = await handInCase(console, requester)
    const page = await console.visit(who, '/desk/queue', { language })
    await page.getByRole('row', { name: new RegExp(ready.reference) }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/desk/cases/${ready.id}`)
    await shown(page, ready)
    await page.keyboard.press('c')
    const read = async () => (await rosa.readCase({ params: { id: ready.id } })).body
    await until(async () => (await read()).status, 'claimed')
    for (const left of [1, 0]) {
      await page.getByRole('button', { name: /^Accept(?:er)?\b/ }).waitFor()
      // The page may still show the paper before, whose verdict stands.
      await patiently(async () => {
        if ((await read()).verdictsMissing.length > left) await page.keyboard.press('a')
        return (await read()).verdictsMissing.length
      }).toBeLessThanOrEqual(left)
    }
    await page.getByText(language === 'en' ? 'Approve' : 'Approuver').first().waitFor()
    await patiently(async () => {
      await page.keyboard.press('Shift+Enter')
      return (await read()).status
    }).toBe('approved')
    const link = page.getByRole('link', { name: new RegExp(next) })
    await link.waitFor()
    await patiently(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain(next)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname.startsWith('/desk/cases/') && !url.pathname.endsWith(ready.id))
    expect(surprises(page)).toEqual([])
    for (const { requestId } of [following]) await requester.cancelRequest({ params: { id: requestId } })
    await page.context().close()
  })

  test('a refusal takes a few keys, shows what the requester will read in their language, and is what they read', async () => {
    const ready = await handInCase(console, requester)
    await rosa.claimCase({ params: { id: ready.id } })
    const page = await console.visit('reviewer', `/desk/cases/${ready.id}?paper=${ready.slots[1] ?? ''}`, { language: 'en' })
    await shown(page, ready)
    await page.keyboard.press('r')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('too long ago')
    const told = fr.reasons.document_too_old
    const preview = page.locator('[lang="fr"]', { hasText: told.sentence })
    await preview.waitFor()
    expect(await preview.textContent()).toContain(told.fix)
    await picture(page, 'case-refuse-en-light-wide')
    await expectSound(page)
    await page.keyboard.press('Enter')
    await page.keyboard.type('De juin.')
    await page.getByText('Note du guichet').waitFor()
    await page.keyboard.press('Control+Enter')
    const slotOf = async () => (await requester.readDossier({ params: { id: ready.dossierId } })).body.slots.find(({ slot }) => slot === ready.slots[1])
    await until(async () => (await slotOf())?.reasonText, told.sentence)
    expect(await slotOf()).toMatchObject({ status: 'refused', fix: told.fix, note: 'De juin.' })
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('b')
    await page.getByRole('button', { name: 'Return to the requester' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await until(async () => (await requester.readRequest({ params: { id: ready.requestId } })).body.status, 'waiting_for_requester')
    await page.getByText('This case is done for now').waitFor()
    await expectSound(page)
    await page.context().close()
  })

  test.each(['en', 'fr'] as const)('a verdict is taken back by u, in %s; where there is none it is said', async (language) => {
    const ready = await handInCase(console, requester)
    await rosa.claimCase({ params: { id: ready.id } })
    const page = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language, ...(language === 'fr' && { scheme: 'dark', ...phone }) })
    await shown(page, ready)
    const missing = async () => (await rosa.readCase({ params: { id: ready.id } })).body.verdictsMissing.length
    await page.keyboard.press('u')
    await page.getByText(language === 'en' ? 'This document has no verdict yet' : 'Cette pièce n’a pas encore d’avis').waitFor()
    await page.keyboard.press('a')
    await until(missing, 1)
    await page.keyboard.press('p')
    await page.getByRole('button', { name: language === 'en' ? /^Take back/ : /^Retirer l’avis/ }).waitFor()
    await picture(page, `case-verdict-given-${language}`)
    await expectSound(page)
    await expectNoSideways(page)
    await page.keyboard.press('u')
    await until(missing, 2)
    await page.getByRole('button', { name: language === 'en' ? /^Take back/ : /^Retirer l’avis/ }).waitFor({ state: 'detached' })
    await requester.cancelRequest({ params: { id: ready.requestId } })
    await page.context().close()
  })

  test('the keys are listed at ?, and a key whose step is not offered says why', async () => {
    const ready = await handInCase(console, requester)
    const page = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language: 'en' })
    await shown(page, ready)
    await page.keyboard.press('a')
    await page.getByText('Claim the case first').waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('Refuse the document').waitFor()
    await expectSound(page)
    expect((await rosa.readCase({ params: { id: ready.id } })).body).toMatchObject({ status: 'waiting' })
    await page.context().close()
  })
})

test('a paper is leafed through on keyboards that write [ and ] with AltGr, or Option on a Mac; another Alt is the browser’s', async () => {
  const ready = await handInCase(console, requester)
  const page = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language: 'en' })
  await shown(page, ready)
  const isOurs = (press: Pick<KeyboardEvent, 'key' | 'code'> & Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'modifierAltGraph', boolean>>) => page.evaluate((init) => !document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })), press)
  await page.getByText('1 / 2', { exact: true }).waitFor()
  expect(await isOurs({ key: ']', code: 'Minus', ctrlKey: true, altKey: true, modifierAltGraph: true })).toBe(true)
  await page.getByText('2 / 2', { exact: true }).waitFor()
  expect(await isOurs({ key: '[', code: 'BracketLeft', altKey: true })).toBe(false)
  expect(await isOurs({ key: '[', code: 'BracketLeft', ctrlKey: true, altKey: true })).toBe(false)
  await page.evaluate(() => Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' }))
  expect(await isOurs({ key: '[', code: 'Digit5', altKey: true, shiftKey: true })).toBe(true)
  await page.getByText('1 / 2', { exact: true }).waitFor()
  expect(await isOurs({ key: '[', code: 'BracketLeft', metaKey: true, altKey: true })).toBe(false)
  await page.context().close()
})

describe('paper, rule and form', () => {
  test('stand side by side: what the paper says, nearly says, and does not say', async () => {
    const ready = await handInCase(console, requester)
    const page = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language: 'en' })
    await shown(page, ready)
    const form = page.getByRole('region', { name: 'Form and document' })
    const valueOf = (label: string) => form.locator('dl > div', { hasText: label })
    await patiently(() => valueOf('postal code').getAttribute('data-how')).toBe('found')
    expect(await valueOf('street and number').textContent()).toContain('document: 10 r. de Rivoli')
    expect(await valueOf('name of the company').getAttribute('data-how')).toBe('near')
    expect(await valueOf('first name').getAttribute('data-how')).toBe('found')
    expect(await valueOf('contact telephone').getAttribute('data-how')).toBeNull()
    const rule = page.getByRole('region', { name: 'Rule' })
    expect(await rule.textContent()).toMatch(/Draft: not verified.*checked/s)
    expect(await page.locator('[data-how="near"][class*="mark"]').count()).toBeGreaterThan(0)
    await page.keyboard.press(']')
    await page.waitForURL(/page=2/)
    await page.getByRole('img', { name: 'kbis.pdf, page 2 of 2' }).waitFor()
    // An address that asks for more pages than there are shows the last one, and one key leads back from it.
    await page.goto(`/desk/cases/${ready.id}?page=999`)
    await page.getByRole('img', { name: 'kbis.pdf, page 2 of 2' }).waitFor()
    await page.keyboard.press('[')
    await page.getByRole('img', { name: 'kbis.pdf, page 1 of 2' }).waitFor()
    await page.keyboard.press('n')
    await page.waitForURL(new RegExp(`paper=${ready.slots[1] ?? ''}`))
    expect(page.url()).not.toContain('page=')
    await page.getByText('This document is a picture').waitFor()
    await page.getByRole('img', { name: 'edf.png' }).waitFor()
    for (const key of ['+', '+', 'o', '-', '0']) await page.keyboard.press(key)
    await expectSound(page)
    await page.context().close()
  })

  test('a document that cannot be opened is said to be so, and can still be refused', async () => {
    const broken = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2000, 'x')])
    const ready = await handInCase(console, requester, { extract: broken })
    await rosa.claimCase({ params: { id: ready.id } })
    const page = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language: 'en' })
    await page.getByText('This document cannot be shown').waitFor()
    await page.getByRole('button', { name: 'Refuse…' }).waitFor()
    await page.context().close()
  })

  test.each(['pdf.mjs', 'pdf.worker.min.mjs'])('a document whose viewer (%s) cannot be fetched is not said to be damaged, and is shown at another try', async (script) => {
    const ready = await handInCase(console, requester)
    const page = await console.visit('reviewer', '/me', { language: 'en' })
    const viewer = `**/${builtFrom(`../node_modules/pdfjs-dist/build/${script}`)}`
    await page.route(viewer, (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto(`/desk/cases/${ready.id}`)
    const told = page.getByRole('alert').filter({ hasText: 'This could not be opened' })
    await told.waitFor()
    expect(await page.getByText('This document cannot be shown').count()).toBe(0)
    await page.unroute(viewer)
    await told.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('img', { name: /^kbis\.pdf/ }).waitFor()
    await page.context().close()
  })

  test('what was mended since the last time is marked, with what it was', async () => {
    const ready = await handInCase(console, requester)
    await rosa.claimCase({ params: { id: ready.id } })
    await rosa.judgeSlot({ params: { id: ready.id, slot: ready.slots[0] ?? '' }, body: { verdict: 'accept' } })
    await rosa.judgeSlot({ params: { id: ready.id, slot: ready.slots[1] ?? '' }, body: { verdict: 'refuse', reason: 'document_too_old' } })
    await rosa.returnCase({ params: { id: ready.id }, body: {} })
    await requester.changeDossier({ params: { id: ready.dossierId }, body: { information: { company_name: 'Démo et fils SARL' } }, ifMatch: '*' })
    const { body: document } = await requester.uploadDocument({ file: { name: 'new-bill.png', content: (await import('./support/cases.ts')).scan() } })
    await requester.fillSlot({ params: { id: ready.dossierId, slot: ready.slots[1] ?? '' }, body: { documentId: document.id, issuedOn: '2026-11-20' } })
    await requester.submitRequest({ params: { id: ready.requestId } })
    const page = await console.visit('reviewer', `/desk/cases/${ready.id}?paper=${ready.slots[1] ?? ''}`, { language: 'en' })
    await page.getByText('before: Démo SARL').waitFor()
    await page.getByText('Refused last time: The document was issued too long ago.').waitFor()
    await page.getByRole('tab', { name: /changed/ }).waitFor()
    await page.keyboard.press('n')
    await page.getByText('kept from last time').waitFor()
    await page.getByRole('tab', { name: 'History' }).click()
    await page.getByText('Claire Martin submitted the request again').waitFor()
    await expectSound(page)
    await page.context().close()
  })
})

describe('colleagues', () => {
  test('who claim a case meanwhile are named at once, and its verdicts are no longer offered', async () => {
    const ready = await handInCase(console, requester)
    const page = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language: 'en' })
    await shown(page, ready)
    await page.getByRole('button', { name: 'Claim' }).waitFor()
    await remi.claimCase({ params: { id: ready.id } })
    await page.getByText('Rémi Dubois is working on this case').waitFor()
    expect(await page.getByRole('button', { name: 'Claim' }).count()).toBe(0)
    await expectSound(page)
    await page.context().close()
  })

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

test.each(['en', 'fr'] as const)('the page is sound in %s: light and dark, on a screen and on a phone', async (language) => {
  const ready = await handInCase(console, requester)
  await rosa.claimCase({ params: { id: ready.id } })
  for (const scheme of ['light', 'dark'] as const) {
    const wide = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language, scheme })
    await shown(wide, ready)
    await wide.waitForTimeout(600)
    await picture(wide, `case-${language}-${scheme}-wide`)
    await expectSound(wide)
    await wide.context().close()
    const narrow = await console.visit('reviewer', `/desk/cases/${ready.id}`, { language, scheme, ...phone })
    await shown(narrow, ready)
    await narrow.waitForTimeout(600)
    await picture(narrow, `case-${language}-${scheme}-phone`)
    await expectSound(narrow)
    await expectNoSideways(narrow)
    await narrow.context().close()
  }
  const missing = await console.visit('reviewer', '/desk/cases/00000000-0000-4000-8000-000000000000', { language })
  await missing.getByRole('alert').first().waitFor()
  await expectSound(missing)
  await missing.context().close()
})
