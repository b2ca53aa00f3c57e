import type { Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { plantNumbers } from '../../bench/many-numbers.ts'
import type { Client } from '../../contract/client.ts'
import { lastingClient, submittedRequest } from '../support/requesting.ts'
import { builtFrom, expectSound, openConsole, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 })

const planted = 120

let console: TestConsole
let requester: Client
beforeAll(async () => {
  console = await openConsole()
  requester = await lastingClient(console, 'requester')
  await plantNumbers(console.desk, { organizationId: (await requester.whoAmI()).body.organization.id, count: planted })
})
afterAll(() => console.close())

/** Keeps back what the desk is asked for, until it is let go or the line breaks. */
async function holdBack(page: Page, path: string, isMeant: (request: Request) => boolean = () => true) {
  const { promise: word, resolve: say } = Promise.withResolvers<'go' | 'break'>()
  const asked = Promise.withResolvers<undefined>()
  await page.route(path, async (route) => {
    if (!isMeant(route.request())) return await route.fallback()
    asked.resolve(undefined)
    if ((await word) === 'go') await route.continue()
    else await route.abort()
  })
  return { asked: asked.promise, go: () => say('go'), break: () => say('break') }
}

const rows = (page: Page) => page.getByRole('grid').locator('[role="row"][data-index]')
const posted = (request: Request) => request.method() === 'POST'

describe('while numbers are bought', () => {
  test('who asks for results as soon as they have typed gets them, however late their page comes, and finds what they typed again by Back', async () => {
    const page = await console.visit('requester', '/nowhere', { language: 'en' })
    const script = await holdBack(page, `**/${builtFrom('purchase/results-page.tsx')}`)
    await page.clock.install()
    await page.goto('/numbers/purchase?country=US')
    await page.getByRole('button', { name: /^Show [\d,]+ numbers$/ }).waitFor()
    await page.getByLabel('Contains').fill('2')
    await page.getByLabel('Contains').press('Enter')
    await script.asked
    await page.clock.runFor(1000)
    script.go()
    await page.getByRole('heading', { level: 1, name: /contains 2/ }).waitFor()
    await page.goBack()
    await page.getByRole('button', { name: /^Show [\d,]+ numbers$/ }).waitFor()
    expect(await page.getByLabel('Contains').inputValue()).toBe('2')
  })

  test('those that need papers are requested and never sold, though the countries are not known', async () => {
    const page = await console.visit('requester', '/nowhere', { language: 'en' })
    const countries = await holdBack(page, '**/api/v1/regulations')
    await page.goto('/numbers/purchase/results?country=FR&numberType=mobile')
    await rows(page).first().getByRole('button', { name: /^(?:Request|Buy) now/ }).waitFor()
    expect(await page.getByRole('button', { name: /^Buy/ }).count()).toBe(0)
    await page.getByText(/need papers by law/).waitFor()
    countries.go()
  })

  test('what is chosen while others are set aside stays chosen, and what is set aside cannot be undone unheard', async () => {
    const page = await console.visit('requester', '/numbers/purchase/results?country=US&numberType=local', { language: 'en' })
    await rows(page).nth(0).getByRole('checkbox').click()
    const holding = await holdBack(page, '**/api/v1/holds', posted)
    await page.getByRole('button', { name: 'Hold 1' }).click()
    await holding.asked
    await rows(page).nth(1).getByRole('checkbox').click()
    holding.go()
    await page.getByText('1 number held').waitFor()
    await page.getByText('2 selected').waitFor()

    await page.getByRole('button', { name: 'Release', exact: true }).click()
    await page.getByText('1 number released').waitFor()
    await page.unrouteAll()
    const again = await holdBack(page, '**/api/v1/holds', posted)
    await page.getByRole('button', { name: 'Hold again' }).last().click()
    again.break()
    await page.getByRole('alert').getByText('The desk is not answering').waitFor()
    await expectSound(page)
  })
})

describe('in the inventory', () => {
  test('clearing the selection while all are read leaves nothing selected', async () => {
    const page = await console.visit('requester', '/numbers', { language: 'en' })
    await page.getByRole('checkbox', { name: 'Select every row that is loaded' }).check()
    const reading = await holdBack(page, '**/api/v1/numbers?*limit=200*')
    await page.getByRole('button', { name: /^Load and select all/ }).click()
    await reading.asked
    await page.getByRole('button', { name: 'Clear selection' }).click()
    const read = page.waitForResponse(/limit=200/)
    reading.go()
    await (await read).finished()
    await page.getByRole('button', { name: 'Columns' }).click()
    expect(await page.getByText(/numbers selected/).count()).toBe(0)
  })

  test('a question stays until its step was answered, and shows how that went', async () => {
    const page = await console.visit('requester', '/numbers?status=["active"]&inUse=false', { language: 'en' })
    await rows(page).nth(0).getByRole('checkbox').click()
    await page.getByRole('button', { name: 'Release 1 number' }).click()
    const question = page.getByRole('dialog')
    await question.getByRole('textbox').fill('release')
    const releasing = await holdBack(page, '**/api/v1/numbers/release')
    await question.getByRole('button', { name: 'Release 1 number' }).click()
    await releasing.asked
    expect(await question.getByRole('button', { name: 'Back' }).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    releasing.break()
    await question.getByRole('alert').getByText('The desk is not answering').waitFor()
    await expectSound(page)
  })

  test('a label that nobody has begun to change follows a colleague’s, and one that somebody has says so', async () => {
    const [number] = (await requester.listNumbers({ query: { q: '+33660000065' } })).body.items
    const params = { id: number?.id ?? '' }
    const label = async (words: string) => {
      const { etag = '' } = await requester.readNumber({ params })
      await requester.changeNumber({ params, body: { label: words }, ifMatch: etag })
    }
    const page = await console.visit('requester', `/numbers?q=%2B33660000065&number=${params.id}`, { language: 'en' })
    const field = page.getByRole('dialog').getByLabel('Label')
    await field.waitFor()
    await label('Sales')
    await expect.poll(() => field.inputValue(), { timeout: 15_000 }).toBe('Sales')
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
    await field.fill('Mine')
    await label('Theirs')
    await page.getByText('Saved by somebody else meanwhile: “Theirs”').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Changed in the meantime').waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Label saved').waitFor()
  })
})

test.each([
  { what: 'criteria', path: '/numbers/purchase', search: '?country=US', fieldOf: (page: Page) => page.getByLabel('Contains'), typed: '2', kept: ['contains', '"2"'] },
  { what: 'into a list’s search', path: '/requests', search: '', fieldOf: (page: Page) => page.getByRole('searchbox'), typed: '+3366', kept: ['q', '+3366'] },
] as const)('who types $what and goes elsewhere at once arrives there, however late its page comes, and finds what they typed again by Back', async ({ path, search, fieldOf, typed, kept: [name, value] }) => {
  const page = await console.visit('requester', '/nowhere', { language: 'en' })
  const script = await holdBack(page, `**/${builtFrom('dossiers/list-page.tsx')}`)
  await page.clock.install()
  await page.goto(path + search)
  await fieldOf(page).waitFor()
  await page.clock.pauseAt(Date.now() + 60_000)
  await fieldOf(page).fill(typed)
  await page.getByRole('link', { name: 'Dossiers' }).click()
  await script.asked
  await page.clock.runFor(1000)
  script.go()
  await page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor()
  await page.goBack()
  await page.waitForURL((url) => url.pathname === path && url.searchParams.get(name) === value)
  expect(await fieldOf(page).inputValue()).toBe(typed)
})

describe('in a conversation', () => {
  test('what is typed while a remark is on its way is the next one', async () => {
    const { id } = await submittedRequest(console, requester, { count: 1 })
    const page = await console.visit('requester', `/requests/${id}`, { language: 'en' })
    const box = page.getByLabel('Write to the desk')
    const send = async (text: string, typedOn: string) => {
      const reading = await holdBack(page, '**/remarks*', (request) => request.method() === 'GET')
      await box.fill(text)
      const button = page.getByRole('button', { name: 'Send' })
      await button.click()
      await reading.asked
      await box.fill(typedOn)
      reading.go()
      await expect.poll(() => button.getAttribute('data-loading'), { timeout: 15_000 }).toBe(null)
      await page.unrouteAll()
    }
    await send('Is June enough?', 'Is June enough? Or July?')
    expect(await box.inputValue()).toBe('Or July?')
    await send('Or July?', 'Thank you.')
    expect(await box.inputValue()).toBe('Thank you.')
  })

  test('nothing counts as read in a tab that nobody looks at; and what could not be said of it is said later', async () => {
    const { id } = await submittedRequest(console, requester, { count: 1 })
    await (await console.as('reviewer')).addRemark({ params: { id }, body: { text: 'One paper is missing.' } })
    const unread = async () => (await requester.readRequest({ params: { id } })).body.conversation.unread
    const page = await console.visit('requester', '/nowhere', { language: 'en' })
    await page.addInitScript(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' })
    })
    const turn = (to: 'hidden' | 'visible') =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value })
        document.dispatchEvent(new Event('visibilitychange'))
      }, to)
    let tries = 0
    await page.route('**/remarks/marker', async (route) => {
      tries += 1
      await (tries === 1 ? route.abort() : route.continue())
    })
    await page.goto(`/requests/${id}`)
    await page.getByText('One paper is missing.').waitFor()
    await turn('hidden')
    expect(tries).toBe(0)
    await Promise.all([page.waitForEvent('requestfailed', (request) => request.url().endsWith('/marker')), turn('visible')])
    expect(await unread()).toBe(1)
    await turn('hidden')
    await turn('visible')
    await expect.poll(unread, { timeout: 15_000 }).toBe(0)
    expect(tries).toBe(2)
  })
})

test('a box that filters is not ticked any more once the filter is gone by other means', async () => {
  const page = await console.visit('requester', '/requests', { language: 'en' })
  const box = page.getByRole('checkbox', { name: 'With new remarks only' })
  await box.check()
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await page.waitForURL((url) => !url.searchParams.has('unread'))
  expect(await box.isChecked()).toBe(false)
})
