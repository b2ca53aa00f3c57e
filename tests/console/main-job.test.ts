import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { say } from '../../contract/language/speak.ts'
import type { Language } from '../../contract/vocabulary.ts'
import type { Who } from '../support/desk.ts'
import { lastingClient } from '../support/requesting.ts'
import { pdfOf, scan } from './support/cases.ts'
import { desktop, expectNoSideways, openConsole, phone, picture, surprises, type TestConsole } from './support/console.ts'

vi.setConfig({ testTimeout: 120_000 })

let console: TestConsole
let requester: Client
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
  console.keepWorking()
})
afterAll(() => console.close())

type Telling = { readonly language: Language; readonly size: { readonly width: number; readonly height: number }; readonly reviewer: Who; readonly reviewerReads: Language }

/** A sentence whose gaps may hold anything. */
function like(sentence: string): RegExp {
  return new RegExp(sentence.split('§').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+'))
}

test.each<Telling>([
  { language: 'fr', size: phone, reviewer: 'reviewer', reviewerReads: 'en' },
  { language: 'en', size: desktop, reviewer: 'secondReviewer', reviewerReads: 'fr' },
  { language: 'de', size: phone, reviewer: 'reviewer', reviewerReads: 'de' },
  { language: 'es', size: phone, reviewer: 'secondReviewer', reviewerReads: 'es' },
])('two numbers from the search to the inventory, in $language at $size.width px, judged in $reviewerReads', async ({ language, size, reviewer, reviewerReads }) => {
  const page = await console.visit('requester', '/numbers/purchase', { language, ...size })
  const requestId = await requestTwo(page, language)
  await prepare(page, language)
  await page.waitForURL(`**/requests/${requestId}`)
  await picture(page, `main-job-submitted-${language}`)
  const { body: handedIn } = await requester.readRequest({ params: { id: requestId } })

  const desk = await console.visit(reviewer, '/desk/queue', { language: reviewerReads })
  await judge(desk, reviewerReads, handedIn.reference)

  // Nobody touches the requester's page: it follows by itself to the end, while the carrier takes its time.
  await expect.poll(async () => {
    console.clock.advance({ minutes: 1 })
    return (await requester.readRequest({ params: { id: requestId } })).body.status
  }, { timeout: 30_000 }).toBe('completed')
  await page.getByRole('heading', { level: 1 }).getByText(say(language, 'statuses:request:completed')).first().waitFor()
  await expectNoSideways(page)
  await page.goto('/numbers')
  const active = (await requester.listNumbers({ query: { requestId } })).body.items.filter(({ status }) => status === 'active')
  expect(active).toHaveLength(2)
  for (const { international } of active) await page.getByRole('grid').getByText(international).waitFor()
  await picture(page, `main-job-inventory-${language}`)
  expect([...surprises(page), ...surprises(desk)]).toEqual([])
})

/** The form, two results, and what takes the place of "Buy selected". Gives the request's id. */
async function requestTwo(page: Page, language: Language): Promise<string> {
  await page.getByRole('button', { name: like(say(language, 'console:purchase:preview:show', { number: '§' })) }).click()
  const rows = page.getByRole('grid').locator('[role="row"][data-index]')
  for (const place of [0, 1]) await rows.nth(place).getByRole('checkbox').click()
  await page.getByRole('button', { name: say(language, 'console:purchase:request:action', { count: 2 }) }).click()
  await page.waitForURL(/\/requests\/[0-9a-f-]+\/prepare\/end-user$/)
  return /requests\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
}

/** Who, what, which papers, what if, and done. */
async function prepare(page: Page, language: Language): Promise<void> {
  const goOn = (step: 'papers' | 'alternatives' | 'review') =>
    page.getByRole('button', { name: say(language, 'console:preparation:on', { step: say(language, `console:preparation:steps:${step}`) }) }).click()
  await page.getByRole('radio', { name: say(language, 'endUserTypes:business') }).first().check()
  await page.getByRole('button', { name: say(language, 'console:preparation:endUser:start') }).click()

  const fill = async (label: string, value: string) => {
    const field = page.getByLabel(new RegExp(`^${label}$`, 'i'))
    await field.fill(value)
    await field.press('Tab')
  }
  await fill(say(language, 'information:representative_first_name'), 'Claire')
  await fill(say(language, 'information:representative_last_name'), 'Martin')
  await fill(say(language, 'information:company_name'), 'Démo SARL')
  await fill(say(language, 'information:contact_phone'), '+33199001234')
  await fill(say(language, 'addressLines:street'), '10 rue de Rivoli')
  await fill(say(language, 'addressLines:postalCode'), '75004')
  await fill(say(language, 'addressLines:locality'), 'Paris')
  await goOn('papers')

  const [extract, bill] = [`kbis-${language}.pdf`, `edf-${language}.png`]
  await page.locator('input[type=file][multiple]').setInputFiles([
    { name: extract, mimeType: 'application/pdf', buffer: await pdfOf(['EXTRAIT KBIS', 'Démo SARL', '10 rue de Rivoli, 75004 Paris', 'Claire Martin']) },
    { name: bill, mimeType: 'image/png', buffer: scan() },
  ])
  for (const name of [extract, bill]) {
    await page.getByRole('combobox', { name: say(language, 'console:dossiers:loose:assignOf', { name }) }).click()
    await page.getByRole('option').filter({ hasNotText: like(say(language, 'console:dossiers:loose:replaces', { name: '§' })) }).first().click()
    await page.getByRole('combobox', { name: say(language, 'console:dossiers:loose:assignOf', { name }) }).waitFor({ state: 'detached' })
  }
  await picture(page, `main-job-papers-${language}`)
  const issuedOn = page.getByLabel(say(language, 'console:dossiers:details:issuedOn'), { exact: true })
  await issuedOn.fill('2026-11-18')
  await issuedOn.press('Tab')
  await goOn('alternatives')

  await page.getByRole('radio', { name: say(language, 'console:preparation:alternatives:choose_for_me:label') }).check()
  await fill(say(language, 'console:preparation:alternatives:contact'), 'claire@demo.example')
  await goOn('review')
  await picture(page, `main-job-review-${language}`)
  await page.getByText(say(language, 'console:preparation:review:complete')).waitFor()
  await page.getByRole('button', { name: say(language, 'console:preparation:submit:action') }).click()
}

/** The whole review by keys: open, claim, accept each paper, approve. */
async function judge(page: Page, language: Language, reference: string): Promise<void> {
  const reviewer = await lastingClient(console, 'reviewer')
  await page.getByRole('row', { name: new RegExp(reference) }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/desk/cases/*')
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const shown = async () => (await reviewer.readCase({ params: { id } })).body
  await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor()
  await page.keyboard.press('c')
  await expect.poll(async () => (await shown()).status, { timeout: 15_000 }).toBe('claimed')
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: new RegExp(`^${say(language, 'console:review:verdict:accept')}\\b`) }).waitFor()
    await page.keyboard.press('a')
    await expect.poll(async () => (await shown()).verdictsMissing.length, { timeout: 15_000 }).toBe(left)
  }
  await expect.poll(async () => {
    await page.keyboard.press('Shift+Enter')
    return (await shown()).status
  }, { timeout: 15_000 }).toBe('approved')
}
