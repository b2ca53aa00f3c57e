import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { claimed, completeDossier, fillSlot, holdNumbers, lastingClient, submittedRequest } from '../support/requesting.ts'
import { expectSound, openConsole, surprises, type TestConsole } from './support/console.ts'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

let console: TestConsole
let requester: Client
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
})
afterAll(() => console.close())

/** What stands in the fields of the page whenever it writes into one, or somebody clicks, each state once. */
async function watchFields(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const states: string[] = []
    const look = () => {
      const policy = document.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ?? ''
      const state = `${policy} ${document.querySelector('textarea')?.value ?? ''}`
      if (states.at(-1) !== state) states.push(state)
    }
    const watch = (prototype: object, property: string) => {
      const native = Object.getOwnPropertyDescriptor(prototype, property)
      const set = function (this: unknown, next: unknown) {
        native?.set?.call(this, next)
        look()
      }
      Object.defineProperty(prototype, property, { ...native, set })
    }
    watch(HTMLInputElement.prototype, 'checked')
    watch(HTMLTextAreaElement.prototype, 'value')
    addEventListener('click', look, { capture: true })
    Object.assign(globalThis, { states })
  })
  // The list that was put there above.
  return () => page.evaluate(() => (globalThis as unknown as { states: string[] }).states)
}

async function alternatives(): Promise<{ id: string; page: Page }> {
  await completeDossier(console, requester)
  const { body: request } = await requester.createRequest({ body: { country: 'FR', holdIds: await holdNumbers(console, requester, 1) } })
  const page = await console.visit('requester', `/requests/${request.id}/prepare/alternatives`, { language: 'en' })
  await page.getByRole('radio', { name: 'Choose for me' }).waitFor()
  return { id: request.id, page }
}
const saved = (page: Page) => page.locator('[role="status"][data-phase="kept"]').waitFor()

test('what was chosen and written stands from then on: its own saving never takes it back, not for a moment', async () => {
  const { page } = await alternatives()
  const states = await watchFields(page)
  await page.getByRole('radio', { name: 'Choose for me' }).check()
  await saved(page)
  await page.getByRole('radio', { name: 'Ask me' }).check()
  await saved(page)
  await page.getByLabel('Note').fill('By Friday')
  await page.getByLabel('Note').press('Tab')
  await saved(page)
  const [first, ...others] = (await states()).map((state) => state.trim())
  // The page may write into its fields while it opens, before anything is chosen.
  expect(first === '' ? others : [first, ...others]).toEqual(['choose_for_me', 'ask_me', 'ask_me By Friday'])
  expect(surprises(page)).toEqual([])
})

test('an answer that was sent before the choice, and arrives after it, does not undo it', async () => {
  const { id, page } = await alternatives()
  await page.getByRole('button', { name: 'Next: Review and submit' }).click()
  await page.getByRole('heading', { level: 2, name: 'Review and submit' }).waitFor()
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  let arrived = (): void => undefined
  const arrival = new Promise<void>((resolve) => (arrived = resolve))
  await page.route(`**/api/v1/requests/${id}`, async (route) => {
    if (route.request().postData() !== JSON.stringify({ step: 'alternatives' })) return await route.continue()
    const response = await route.fetch()
    await released
    await route.fulfill({ response })
    arrived()
  })
  await page.getByRole('button', { name: 'Back: If a number is gone' }).click()
  await page.getByRole('radio', { name: 'Choose for me' }).check()
  await expect.poll(async () => (await requester.readRequest({ params: { id } })).body.alternatives).toBe('choose_for_me')
  await saved(page)
  const states = await watchFields(page)
  release()
  await arrival
  await page.getByLabel('Note').fill('By Friday')
  await page.getByLabel('Note').press('Tab')
  await saved(page)
  expect((await states()).filter((state) => !state.startsWith('choose_for_me'))).toEqual([])
})

test('who turns back before the step was remembered is remembered where they are', async () => {
  const { id, page } = await alternatives()
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(`**/api/v1/requests/${id}`, async (route) => {
    if (route.request().postData() === JSON.stringify({ step: 'review' })) await released
    await route.continue()
  })
  await page.getByRole('button', { name: 'Next: Review and submit' }).click()
  await page.getByRole('heading', { level: 2, name: 'Review and submit' }).waitFor()
  await page.getByRole('button', { name: 'Back: If a number is gone' }).click()
  await page.getByRole('radio', { name: 'Choose for me' }).waitFor()
  const answers: unknown[] = []
  page.on('response', (answer) => void (answer.request().method() === 'PATCH' && answers.push(answer.request().postDataJSON())))
  release()
  await expect.poll(() => answers).toEqual([{ step: 'review' }, { step: 'alternatives' }])
  expect((await requester.readRequest({ params: { id } })).body.preparation?.step).toBe('alternatives')
})

test('the browser asks whoever closes the page before it is kept, and saves it meanwhile', async () => {
  const { id, page } = await alternatives()
  await page.route(`**/api/v1/requests/${id}`, (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()))
  await page.getByLabel('Note').fill('By Friday')
  await page.locator('[role="status"][data-phase="failed"]').waitFor()
  await page.unroute(`**/api/v1/requests/${id}`)
  const questions: string[] = []
  page.on('dialog', (dialog) => {
    questions.push(dialog.type())
    void dialog.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => questions).toEqual(['beforeunload'])
  await saved(page)
  expect((await requester.readRequest({ params: { id } })).body.note).toBe('By Friday')
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => page.isClosed()).toBe(true)
  expect(questions).toHaveLength(1)
})

test('what was typed just before the page goes, and nobody is asked, is sent on without it', async () => {
  const { id, page } = await alternatives()
  await page.evaluate(() => {
    const native = fetch
    const outlasting: (boolean | undefined)[] = []
    Object.assign(globalThis, { outlasting, fetch: (address: string, call: RequestInit) => (call.method === 'PATCH' && outlasting.push(call.keepalive), native(address, call)) })
  })
  // The pause after the last key never ends.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.getByLabel('Note').fill('By Monday')
  // The list that was put there above.
  const outlasting = await page.evaluate(() => (dispatchEvent(new PageTransitionEvent('pagehide')), (globalThis as unknown as { outlasting: unknown[] }).outlasting))
  expect(outlasting).toEqual([true])
  await expect.poll(async () => (await requester.readRequest({ params: { id } })).body.note, { timeout: 15_000 }).toBe('By Monday')
})

/** A request that came back because of a paper, which was replaced since. */
async function mended(): Promise<string> {
  const request = await submittedRequest(console, requester)
  const reviewer = await lastingClient(console, 'reviewer')
  const caseId = await claimed(console, reviewer, request.id)
  const [slot = '', ...others] = (await reviewer.readCase({ params: { id: caseId } })).body.verdictsMissing
  await reviewer.judgeSlot({ params: { id: caseId, slot }, body: { verdict: 'refuse', reason: 'document_too_old' } })
  for (const other of others) await reviewer.judgeSlot({ params: { id: caseId, slot: other }, body: { verdict: 'accept' } })
  await reviewer.returnCase({ params: { id: caseId }, body: {} })
  await fillSlot(console, requester, (await requester.readDossier({ params: { id: request.dossierId ?? '' } })).body, slot)
  return request.id
}

test('what came back is not submitted again, from its own page, without what was typed in the wizard and could not be saved', async () => {
  const id = await mended()
  const page = await console.visit('requester', `/requests/${id}/prepare/alternatives`, { language: 'en' })
  const toRequest = page.getByRole('link', { name: /^Request R-/ })
  const again = page.getByRole('button', { name: /Submit again/ })
  await page.getByLabel('Where the desk writes to').fill('claire.durand@')
  await toRequest.click()
  await page.getByText('Not yet: some of what you typed is not saved').waitFor()
  expect(await again.getAttribute('aria-disabled')).toBe('true')
  await again.click({ force: true })
  await expectSound(page)
  expect((await requester.readRequest({ params: { id } })).body.status).toBe('waiting_for_requester')
  await page.getByRole('link', { name: 'Change: If a number is gone' }).click()
  await page.getByLabel('Where the desk writes to').fill('claire.durand@demo.example')
  await toRequest.click()
  await expect.poll(() => again.getAttribute('aria-disabled')).toBe(null)
  await again.click()
  await page.getByText('With the desk').first().waitFor()
  expect((await requester.readRequest({ params: { id } })).body).toMatchObject({ status: 'submitted', contactEmail: 'claire.durand@demo.example' })
})
