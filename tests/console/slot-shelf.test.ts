import { QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createClient, type Client } from '../../contract/client.ts'
import { ask } from '../../console/desk/queries.ts'
import { createKeeper, type Keeper } from '../../console/dossiers/keeper.ts'
import { slotShelf } from '../../console/dossiers/slot-shelf.ts'
import { takeDossier } from '../../console/dossiers/dossier-shelf.ts'
import type { DossierAnswer } from '../../server/modules/dossiers/index.ts'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { completeDossier } from '../support/requesting.ts'
import { testSecrets } from '../support/test-secrets.ts'

let desk: TestDesk
let requester: Client
let queries: QueryClient
let dossier: DossierAnswer
beforeAll(async () => {
  desk = await openDesk()
  const { body } = await createClient({ baseUrl: desk.url }).signIn({ body: { email: emails.requester, password: testSecrets.password } })
  const { token } = body
  requester = createClient({ baseUrl: desk.url, token })
  // As a page's own `fetch` is: it knows where it came from, and who is signed in.
  const direct = fetch
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    headers.set('authorization', `Bearer ${String(token)}`)
    return direct(new URL(path, desk.url), { ...init, headers })
  })
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await desk.close()
})
beforeEach(async () => {
  dossier = await completeDossier(desk, requester)
  queries = new QueryClient()
  await queries.query(ask('readDossier', { params: { id: dossier.id } }))
})

const first = () => {
  const { slot, documentId } = dossier.slots[0] ?? { slot: '', documentId: null }
  return { slot, documentId: documentId ?? '' }
}
/** A keeper whose pauses never end: a test says when something is sent. */
const keeperOf = (): Keeper => createKeeper(slotShelf(queries, dossier.id, first()), () => () => undefined)
const kept = async () => (await requester.readDossier({ params: { id: dossier.id } })).body.slots[0]

test('a day that is typed is kept, and what else was said of the paper stays', async () => {
  const keeper = keeperOf()
  const { issuedOn = '', paper = '' } = (await kept()) ?? {}
  keeper.type('/expiresOn', '2031-01-31')
  await keeper.keep()
  expect(await kept()).toMatchObject({ expiresOn: '2031-01-31', issuedOn, paper })
  keeper.type('/expiresOn', '')
  await keeper.keep()
  expect(await kept()).toMatchObject({ expiresOn: null, issuedOn, paper })
  expect(keeper.now().phase).toBe('kept')
})

test('a day that is no day stays in its field with the reason, and the other is kept', async () => {
  const keeper = keeperOf()
  keeper.type('/issuedOn', '2026-02-31')
  keeper.type('/expiresOn', '2031-01-31')
  await keeper.keep()
  expect(keeper.now()).toMatchObject({ phase: 'typing', typed: { '/issuedOn': '2026-02-31' } })
  expect(Object.keys(keeper.now().refused)).toEqual(['/issuedOn'])
  expect(await kept()).toMatchObject({ expiresOn: '2031-01-31' })
})

test('what was typed of a paper that was taken out meanwhile never puts it back', async () => {
  const keeper = keeperOf()
  keeper.type('/expiresOn', '2031-01-31')
  takeDossier(queries, await requester.clearSlot({ params: { id: dossier.id, slot: first().slot } }))
  await keeper.keep()
  expect(await kept()).toMatchObject({ documentId: null, expiresOn: null })
  expect(keeper.now()).toMatchObject({ phase: 'kept', typed: {} })
})

test('a colleague’s day is what the field shows, and goes along with what is typed in another', async () => {
  const keeper = keeperOf()
  takeDossier(queries, await requester.fillSlot({ params: { id: dossier.id, slot: first().slot }, body: { documentId: first().documentId, issuedOn: '2026-01-07' } }))
  expect(keeper.valueOf('/issuedOn')).toBe('2026-01-07')
  keeper.type('/expiresOn', '2031-01-31')
  await keeper.keep()
  expect(await kept()).toMatchObject({ issuedOn: '2026-01-07', expiresOn: '2031-01-31' })
})
