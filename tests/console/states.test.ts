import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { problemMediaType } from '../../contract/problem.ts'
import { en } from '../../contract/language/en/index.ts'
import { freeOffers, idsOf, playOrders } from '../support/buying.ts'
import type { Who } from '../support/desk.ts'
import { completeDraft, lastingClient } from '../support/requesting.ts'
import { handInCase, type ReadyCase } from './support/cases.ts'
import { desktop, expectNoSideways, expectSound, openConsole, phone, picture, type TestConsole } from './support/console.ts'

// A real desk, on a machine that does other things as well.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

type Ids = { readonly ready: ReadyCase; readonly draft: string; readonly purchase: string; readonly number: string }
let console: TestConsole
let ids: Ids
/** Something of everything that a page shows. */
beforeAll(async () => {
  console = await openConsole()
  const requester = await lastingClient(console, 'requester')
  const ready = await handInCase(console, requester)
  const { id: draft } = await completeDraft(console, requester, { count: 1 })
  const { body: purchase } = await requester.purchaseOffers({ body: { offerIds: idsOf(await freeOffers(console, 2, { carrier: 'meridian' })) } })
  await requester.invitePerson({ body: { email: 'nora@demo.example', roles: ['viewer'] } })
  await requester.addClient({ body: { name: 'Export', grants: ['sms:phoneNumber:view'] } })
  await playOrders(console, { until: new Date(console.clock.now().getTime() + 300_000) })
  const { body: numbers } = await requester.listNumbers({ query: {} })
  ids = { ready, draft, purchase: purchase.id, number: numbers.items[0]?.id ?? '' }
})
afterAll(() => console.close())

/** `list`: which answers its rows come in, and what it says without any. */
type Stop = { readonly who: Who; readonly path: string | ((ids: Ids) => string); readonly list?: { readonly from: RegExp; readonly empty: string } }

const stops: readonly Stop[] = [
  { who: 'requester', path: '/numbers', list: { from: /\/numbers\?/, empty: 'No numbers yet' } },
  { who: 'requester', path: ({ number }) => `/numbers?number=${number}` },
  { who: 'requester', path: '/numbers/purchase' },
  { who: 'requester', path: '/numbers/purchase/results?country=US&numberType=local', list: { from: /\/offers\?/, empty: 'No number matches now' } },
  { who: 'requester', path: ({ purchase }) => `/numbers/purchases/${purchase}` },
  { who: 'requester', path: '/requests', list: { from: /\/requests\?/, empty: 'No request is open' } },
  { who: 'requester', path: ({ ready }) => `/requests/${ready.requestId}` },
  { who: 'requester', path: ({ draft }) => `/requests/${draft}/prepare/papers` },
  { who: 'requester', path: '/dossiers', list: { from: /\/dossiers\?/, empty: 'No dossier yet' } },
  { who: 'requester', path: ({ ready }) => `/dossiers/${ready.dossierId}` },
  { who: 'requester', path: '/regulations/FR' },
  { who: 'requester', path: '/settings/organization' },
  { who: 'requester', path: '/settings/people', list: { from: /\/people\?/, empty: 'Nobody here yet' } },
  { who: 'requester', path: '/settings/people', list: { from: /\/invitations\?/, empty: 'Nobody is invited at the moment.' } },
  { who: 'requester', path: '/settings/clients', list: { from: /\/clients/, empty: 'No program acts for you yet' } },
  { who: 'requester', path: '/settings/notifications' },
  { who: 'requester', path: '/settings/me' },
  { who: 'reviewer', path: '/desk/queue', list: { from: /\/cases\?/, empty: 'Nothing is waiting on the desk' } },
  { who: 'reviewer', path: ({ ready }) => `/desk/cases/${ready.id}` },
  { who: 'operator', path: '/desk/numbers', list: { from: /\/numbers\?/, empty: 'No numbers yet' } },
  { who: 'operator', path: '/desk/regulations', list: { from: /\/regulations$/, empty: 'No country yet' } },
  { who: 'operator', path: '/desk/regulations/FR/edit' },
  { who: 'operator', path: '/desk/orders', list: { from: /\/orders\?/, empty: 'No orders yet' } },
  { who: 'operator', path: '/desk/carriers' },
  { who: 'operator', path: '/desk/figures' },
  { who: 'operator', path: '/desk/organizations', list: { from: /\/organizations\?/, empty: 'No organization yet' } },
]

describe('a page that waits, that is refused, and whose list is empty or has one row', () => {
  test.each(stops.map((stop, place) => ({ ...stop, place, name: `${stop.who} on ${typeof stop.path === 'string' ? stop.path : stop.path.toString().replace(/.*`(.*)`/, '$1')}` })))('$name', async ({ who, path, list, place }) => {
    const page = await console.visit(who, '/nowhere', { language: 'en' })
    const answers = await holdAnswers(page)
    const address = typeof path === 'string' ? path : path(ids)
    const called = `${place}-${address.replaceAll(/[^a-z]+/g, '-')}`
    await page.goto(address)
    await expectLooksSound(page, place, `${called}-waits`)

    answers.fail()
    await page.getByRole('alert').getByText(bug.title).first().waitFor()
    await expectLooksSound(page, place + 1, `${called}-fails`)
    expect(await page.getByText(en.console.shell.bug.title).count()).toBe(0)
    if (list === undefined) return

    answers.give(list.from, 0)
    await page.goto(address)
    await page.getByText(list.empty, { exact: true }).first().waitFor()
    await expectLooksSound(page, place, `${called}-empty`)
    answers.give(list.from, 1)
    await page.goto(address)
    await page.getByRole('grid').first().locator('[data-index]').first().waitFor()
    await expectLooksSound(page, place + 1, `${called}-one`)
  })
})

test.each([
  ['a dossier', () => `/dossiers/${ids.ready.dossierId}`, 'Papers of Démo'],
  ['the wizard', () => `/requests/${ids.draft}/prepare/papers`, 'Papers'],
] as const)('%s that could not be read is there after “Try again”', async (_what, path, heading) => {
  const page = await console.visit('requester', '/nowhere', { language: 'en' })
  const answers = await holdAnswers(page)
  answers.fail()
  await page.goto(path())
  await page.getByRole('heading', { level: 1, name: 'This page cannot be shown now' }).waitFor()
  answers.give(/^$/, 0)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { name: heading }).first().waitFor()
})

test('an address that leads nowhere stands in the frame; where the desk does not say who is here that is said alone, and tried again', async () => {
  const page = await console.visit('requester', '/nowhere', { language: 'en' })
  await page.getByRole('heading', { level: 1, name: 'There is nothing here' }).waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Dossiers' }).waitFor()
  for (const place of [0, 1]) await expectLooksSound(page, place, `nowhere-${place}`)
  const isWhoIsHere = (url: URL) => url.pathname === '/api/v1/people/me'
  await page.route(isWhoIsHere, (route) => route.fulfill({ status: 500, contentType: problemMediaType, body: refused }))
  await page.reload()
  await page.getByRole('alert').getByText(bug.title).waitFor()
  for (const place of [0, 1]) await expectLooksSound(page, place, `nobody-known-${place}`)
  await page.unroute(isWhoIsHere)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'There is nothing here' }).waitFor()
})

test.each([
  ['/requests/01a21600-fc84-7', 'Requests'],
  ['/dossiers/xyz', 'Dossiers'],
  ['/dossiers/01900000-0000-7000-8000-00000000abcd', 'Dossiers'],
  ['/numbers/purchases/xyz', 'SMS number inventory'],
])('a link that was cut off or mistyped, %s, is nothing that was sent wrongly: there is nothing here, and the list is a step away', async (path, list) => {
  const page = await console.visit('requester', path, { language: 'en' })
  await page.getByRole('heading', { level: 1, name: 'There is nothing here' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: list }).waitFor()
  await expectSound(page)
})

test.each([
  ['requester', '/requests/01900000-0000-7000-8000-00000000abcd', 'Requests'],
  ['reviewer', '/desk/cases/01900000-0000-7000-8000-00000000abcd', 'Queue'],
] as const)('to the %s, what is not there is not to be tried again, and the list is a step away: %s', async (who, path, list) => {
  const page = await console.visit(who, path, { language: 'en' })
  await page.getByText('Not found').waitFor()
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  await page.getByRole('main').getByRole('link', { name: list }).waitFor()
  await expectSound(page)
})

/** Light and wide for one state, dark and on a phone for the next: colours and places depend on these, and hardly on each other. */
async function expectLooksSound(page: Page, place: number, name: string): Promise<void> {
  const [size, colorScheme] = place % 2 === 0 ? [desktop, 'light' as const] : [phone, 'dark' as const]
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.getByRole('main').waitFor()
  await picture(page, name)
  await expectSound(page)
  await expectNoSideways(page)
}

const bug = { ...en.refusals['desk.bug'], code: 'desk.bug', type: 'urn:guichet:refusal:desk.bug', status: 500, instance: '01a2145b-00af-7015-bcba-45ae462743a4', errors: [] }
const refused = JSON.stringify({ ...bug, detail: bug.happened })

/** Answers of the desk other than who somebody is wait until it is said what becomes of them. */
async function holdAnswers(page: Page) {
  const { promise: decided, resolve: decide } = Promise.withResolvers<undefined>()
  let answer = async (route: Route) => await route.fulfill({ status: 500, contentType: problemMediaType, body: refused })
  await page.route((url) => url.pathname.startsWith('/api/v1/') && url.pathname !== '/api/v1/people/me' && !url.pathname.endsWith('/live'), async (route) => {
    await decided
    await answer(route)
  })
  return {
    fail: () => decide(undefined),
    give(from: RegExp, rows: number) {
      answer = async (route) => {
        if (!from.test(route.request().url())) return await route.fallback()
        const response = await route.fetch()
        const body: { readonly items: readonly unknown[] } = await response.json()
        await route.fulfill({ response, json: { ...body, items: body.items.slice(0, rows), total: rows, nextCursor: null } })
      }
    },
  }
}
