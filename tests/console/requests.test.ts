import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { carrierNamed, playOrders } from '../support/buying.ts'
import { claimed, completeDraft, fillSlot, holdNumbers, lastingClient, submittedRequest } from '../support/requesting.ts'
import { expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

// Each walks through several pages of a real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 300_000 })
/** The desk and its browser may have half a processor between them. */
const patiently = { timeout: 15_000 }

let console: TestConsole
let requester: Client
let reviewer: Client
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
  reviewer = await lastingClient(console, 'reviewer')
})
afterAll(() => console.close())

const american = { country: 'US', numberType: 'local', carrier: 'meridian' } as const

/** A request that came back because of one paper. */
async function returnedRequest() {
  const request = await submittedRequest(console, requester, { count: 2 })
  console.clock.advance({ minutes: 30 })
  const caseId = await claimed(console, reviewer, request.id)
  const { body } = await reviewer.readCase({ params: { id: caseId } })
  const slots = body.dossier?.slots ?? []
  for (const [index, { slot }] of slots.entries()) {
    const verdict = index === 0 ? ({ verdict: 'refuse', reason: 'document_too_old', note: 'The bill is of June.' } as const) : ({ verdict: 'accept' } as const)
    await reviewer.judgeSlot({ params: { id: caseId, slot }, body: verdict })
  }
  await reviewer.returnCase({ params: { id: caseId }, body: { note: 'One paper is too old; everything else is fine.' } })
  await console.settle()
  return { ...request, slot: slots[0]?.slot ?? '' }
}

/** A request of which one number is gone and others are proposed in its place. */
async function requestWithChoice(count: number) {
  const holdIds = await holdNumbers(console, requester, count, american)
  const gone = (await requester.readHold({ params: { id: holdIds[0] ?? '' } })).body.e164
  await carrierNamed(console, 'meridian').steer({ lose: [gone] })
  const request = await submittedRequest(console, requester, { ...american, holdIds, alternatives: 'ask_me' })
  await playOrders(console)
  return request
}

const remarksOf = async (id: string) => (await requester.listRemarks({ params: { id } })).body.items.map(({ text }) => text)

/** The desk writes down what it is sent, and its answer never arrives: the page says that it failed. */
async function sendInVain(page: Page, box: Locator, text: string): Promise<void> {
  await page.route('**/remarks', async (route) => {
    if (route.request().method() !== 'POST') return await route.continue()
    await route.fetch()
    await route.abort()
  })
  await box.fill(text)
  await box.press('Control+Enter')
  await page.getByRole('alert').waitFor()
  await page.unroute('**/remarks')
}

/** The request's own page, once it shows where the request is. */
async function visitRequest(id: string, visit: Parameters<TestConsole['visit']>[2]): Promise<Page> {
  const page = await console.visit('requester', `/requests/${id}`, visit)
  await page.getByRole('list', { name: /Where the request is|Où en est la demande/ }).waitFor()
  return page
}

async function expectSoundOnPhone(page: Page, name: string): Promise<void> {
  await picture(page, name)
  await expectSound(page)
  await expectNoSideways(page)
}

describe('the page of a returned request', () => {
  test('says what is wrong with which paper and how to mend it; mended, it is submitted again from there', async () => {
    const { id, reference, dossierId, slot } = await returnedRequest()
    const page = await visitRequest(id, { language: 'en' })
    const papers = page.getByRole('region', { name: 'Papers of the request' })
    await papers.getByText('The bill is of June.').waitFor()
    await page.getByText('The desk returned this request').waitFor()
    await page.getByText('One paper is too old; everything else is fine.').waitFor()
    expect(await papers.getByRole('link', { name: /^Replace: / }).first().getAttribute('href')).toBe(`/requests/${id}/prepare/papers`)
    await picture(page, 'request-returned-en')
    await expectSound(page)

    const again = page.getByRole('button', { name: /Submit again/ })
    expect(await again.getAttribute('aria-disabled')).toBe('true')
    await fillSlot(console, requester, (await requester.readDossier({ params: { id: dossierId ?? '' } })).body, slot)
    await page.getByText('Nothing is missing: it can be submitted.').waitFor()
    await again.click()
    await page.getByText(`${reference} is with the desk again.`).waitFor()
    await page.getByText('With the desk').first().waitFor()
    expect((await requester.readRequest({ params: { id } })).body.status).toBe('submitted')
    await page.getByText('The clock was paused 1 time').waitFor()
  })

  test.each(['light', 'dark'] as const)('stands without a fault on a phone, in French, %s', async (scheme) => {
    const { id } = await returnedRequest()
    const page = await visitRequest(id, { language: 'fr', scheme, ...phone })
    await page.getByText('Le guichet a renvoyé cette demande').waitFor()
    await page.getByText('Certificat').first().waitFor()
    await page.getByText(/· (?:Nordtel|Meridian Voice)$/).first().waitFor()
    await expectSoundOnPhone(page, `request-returned-fr-phone-${scheme}`)
  })
})

describe('numbers that are gone', () => {
  test('are chosen anew on the page, by comparing digits; the history tells it', async () => {
    const { id } = await requestWithChoice(2)
    const page = await visitRequest(id, { language: 'en' })
    const choose = page.getByRole('region', { name: 'Choose other numbers' })
    await choose.getByText('same area').first().waitFor()
    await picture(page, 'request-choice-en')
    await expectSound(page)
    expect(await choose.getByRole('button').isDisabled()).toBe(true)
    await choose.getByRole('radio').first().check()
    // The rest of the page is read again more slowly than the request: the choice is off the page by then, and is confirmed all the same.
    await page.route(/\/remarks\b/, async (route) => {
      await choose.waitFor({ state: 'detached' })
      await route.continue()
    })
    await choose.getByRole('button', { name: 'Take 1 number' }).click()
    await page.getByText('Your choice was sent to the carrier.').waitFor()
    // Below the number that is gone: read on from it, this cannot say "in place of".
    await page.getByText('replaced by', { exact: true }).waitFor()
    await page.getByText('The choice was made').waitFor()
    await playOrders(console)
    expect((await requester.readRequest({ params: { id } })).body.status).toBe('completed')
  })

  test('can be gone on without, in French and on a phone', async () => {
    const { id } = await requestWithChoice(2)
    const page = await visitRequest(id, { language: 'fr', ...phone })
    await page.getByRole('radio', { name: 'Continuer sans ce numéro' }).check()
    await expectSoundOnPhone(page, 'request-choice-fr-phone')
    await page.getByRole('button', { name: 'Continuer sans' }).click()
    await expect.poll(async () => (await requester.readRequest({ params: { id } })).body.status).toBe('partially_completed')
    await page.getByText('Terminée').first().waitFor()
  })
})

describe('the conversation', () => {
  test('goes to and fro while both sides look on; who has read what is seen; what was typed outlives an error', async () => {
    const { id } = await submittedRequest(console, requester, { count: 1 })
    const theirs = await console.visit('requester', `/requests/${id}`, { language: 'fr' })
    const ours = await console.visit('reviewer', `/requests/${id}`, { language: 'en' })
    await theirs.getByLabel('Écrire au guichet').fill('Une facture de juin suffit-elle ?')
    await theirs.getByRole('button', { name: 'Envoyer' }).click()
    await ours.getByText('Une facture de juin suffit-elle ?').waitFor()
    await theirs.getByText('Lu', { exact: true }).waitFor()

    await ours.route('**/remarks', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await ours.getByLabel('Write to the requester').fill('No: it must be of the last three months.')
    await ours.getByRole('button', { name: 'Send' }).click()
    await ours.getByRole('alert').waitFor()
    expect(await ours.getByLabel('Write to the requester').inputValue()).toBe('No: it must be of the last three months.')
    await ours.unroute('**/remarks')
    await ours.getByLabel('Write to the requester').press('Control+Enter')
    await theirs.getByText('No: it must be of the last three months.').waitFor()
    await theirs.getByText('Rosa Weiss, guichet').waitFor()
    await expect.poll(() => ours.getByLabel('Write to the requester').inputValue(), patiently).toBe('')
    await picture(theirs, 'request-conversation-fr')
    await picture(ours, 'request-conversation-desk-en')
    await expectSound(theirs)
    // The desk reads along: nothing of the requester's can be pressed, and its own case is a step away.
    expect(await ours.getByRole('button', { name: /Cancel|Submit/ }).count()).toBe(0)
    await ours.getByRole('link', { name: 'Open the case' }).waitFor()
    await expectSound(ours)
  })

  test('goes on where the desk’s answer was lost on its way: what was sent is there, and what was put differently is sent as well', async () => {
    const { id } = await submittedRequest(console, requester, { count: 1 })
    const page = await console.visit('requester', `/requests/${id}`, { language: 'en' })
    const box = page.getByLabel('Write to the desk')
    await sendInVain(page, box, 'Is a bill of June enough?')
    await box.press('Control+Enter')
    await expect.poll(() => box.inputValue(), patiently).toBe('')
    expect(await remarksOf(id)).toEqual(['Is a bill of June enough?'])

    await sendInVain(page, box, 'Or one of')
    await box.fill('Or one of July?')
    await box.press('Control+Enter')
    await expect.poll(() => box.inputValue(), patiently).toBe('')
    expect(await remarksOf(id)).toEqual(['Is a bill of June enough?', 'Or one of', 'Or one of July?'])
  })

  test('of one request is not carried into another: neither what was typed nor what was read', async () => {
    const first = await submittedRequest(console, requester, { count: 1 })
    const second = await submittedRequest(console, requester, { count: 1 })
    for (const text of ['One.', 'Two.', 'Three.']) await reviewer.addRemark({ params: { id: first.id }, body: { text } })
    await reviewer.addRemark({ params: { id: second.id }, body: { text: 'About the other one.' } })
    const page = await console.visit('requester', `/requests/${first.id}`, { language: 'en' })
    await page.getByText('Three.').waitFor()
    await page.getByLabel('Write to the desk').fill('For the first one only')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill(second.reference)
    await page.getByRole('option', { name: new RegExp(second.reference) }).first().click()
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Leave' }).click()
    await page.getByText('About the other one.').waitFor()
    expect(await page.getByLabel('Write to the desk').inputValue()).toBe('')
    await expect.poll(async () => (await requester.readRequest({ params: { id: second.id } })).body.conversation.unread, patiently).toBe(0)
  })
})

describe('a request', () => {
  test('is cancelled after saying what that means now', async () => {
    const { id, reference } = await submittedRequest(console, requester, { count: 1 })
    const page = await console.visit('requester', `/requests/${id}`, { language: 'en' })
    await page.getByRole('button', { name: 'Cancel the request' }).click()
    const dialog = page.getByRole('dialog', { name: `Cancel ${reference}?` })
    await dialog.getByText('It ends at once').waitFor()
    await expectSound(page)
    await dialog.getByRole('button', { name: 'Back' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Cancel the request' }).click()
    await dialog.getByRole('button', { name: 'Cancel the request' }).click()
    await page.getByText('Cancelled').first().waitFor()
    expect((await requester.readRequest({ params: { id } })).body.status).toBe('cancelled')
    await expect.poll(() => page.getByRole('button', { name: 'Cancel the request' }).count(), patiently).toBe(0)
    await picture(page, 'request-cancelled-en')
  })

  test('whose day has gone by says that it takes longer, and every e-mail can be read', async () => {
    const { id, reference } = await submittedRequest(console, requester, { count: 1 })
    await console.settle()
    console.clock.advance({ days: 9 })
    const page = await console.visit('requester', `/requests/${id}?tab=emails`, { language: 'en' })
    await page.getByText('It is taking longer than').waitFor()
    await page.getByText(new RegExp(`Demande ${reference}.*bien reçue`)).click()
    await page.getByText('Nous avons bien reçu la demande').waitFor()
    await picture(page, 'request-late-en')
    await expectSound(page)
    console.clock.advance({ days: -9 })
  })

  test('that is a draft leads into its preparation', async () => {
    const { id } = await completeDraft(console, requester, { count: 3 })
    const page = await visitRequest(id, { language: 'en' })
    expect(await page.getByRole('link', { name: 'Continue preparing' }).getAttribute('href')).toBe(`/requests/${id}/prepare`)
    await picture(page, 'request-draft-en')
    await expectSound(page)
  })

  test('of another organization is not there', async () => {
    const page = await console.visit('requester', '/requests/01900000-0000-7000-8000-00000000abcd', { language: 'en' })
    await page.getByText('Not found').waitFor()
    await expectSound(page)
  })
})

describe('the list of requests', () => {
  test('shows what is open first, finds by a number in any spelling, keeps its filters in the address, opens by keyboard', async () => {
    const { id, reference, lines } = await returnedRequest()
    const page = await console.visit('requester', '/requests', { language: 'en' })
    const row = page.getByRole('row').filter({ hasText: reference })
    for (const told of ['Correct it and submit again', 'Waiting for you']) await row.getByText(told).waitFor()
    await picture(page, 'requests-en')
    await expectSound(page)
    await page.getByRole('navigation').getByText('Requests').waitFor()

    await page.keyboard.press('/')
    await page.keyboard.type(`0${lines[0]?.e164.slice(3) ?? ''}`)
    await page.waitForURL((url) => url.searchParams.has('q'))
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await page.locator('label').filter({ hasText: 'Waiting for you' }).click()
    await page.waitForURL((url) => url.searchParams.get('group') === 'waiting_for_me')
    await page.reload()
    await row.waitFor()
    await row.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === `/requests/${id}`)
    await page.goBack()
    await row.waitFor()
  })

  test.each(['light', 'dark'] as const)('says what to do where nothing is found, in French, on a phone, %s', async (scheme) => {
    await completeDraft(console, requester, { count: 1 })
    const page = await console.visit('requester', '/requests', { language: 'fr', scheme, ...phone })
    await page.getByRole('row').nth(1).waitFor()
    await expectSoundOnPhone(page, `requests-fr-phone-${scheme}`)
    await page.getByRole('searchbox').fill('+999999')
    await page.getByText('Aucune demande ne correspond').waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Effacer les filtres' }).click()
    await page.getByRole('row').nth(1).waitFor()
  })

  test('shows the desk every organization’s, with whose each is', async () => {
    const page = await console.visit('reviewer', '/requests', { language: 'en', scheme: 'dark' })
    await page.getByText('Démo SARL').first().waitFor()
    await picture(page, 'requests-desk-en-dark')
    await expectSound(page)
  })
})
