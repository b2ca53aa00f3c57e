import { QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createClient, type Client } from '../../contract/client.ts'
import { ask } from '../../console/desk/queries.ts'
import { changeSlot } from '../../console/dossiers/change-slot.ts'
import { createKeeper, type Keeper } from '../../console/desk/keeper.ts'
import { slotShelf } from '../../console/dossiers/slot-shelf.ts'
import { takeDossier } from '../../console/dossiers/dossier-shelf.ts'
import type { DossierAnswer } from '../../server/modules/dossiers/index.ts'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { pdfPaper } from '../support/papers.ts'
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
const anotherPaper = async () => (await requester.uploadDocument({ file: { name: 'another.pdf', content: await pdfPaper('Another') } })).body.id
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

const issuedByColleague = (issuedOn: string) => requester.fillSlot({ params: { id: dossier.id, slot: first().slot }, body: { documentId: first().documentId, issuedOn } })

test.each(['not heard of yet', 'shown while one typed'])('a colleague’s day, %s, is put before whoever typed another one, and is not overwritten', async (how) => {
  const keeper = keeperOf()
  keeper.type('/issuedOn', '2026-02-02')
  const theirs = await issuedByColleague('2026-01-07')
  if (how === 'shown while one typed') takeDossier(queries, theirs)
  await keeper.keep()
  expect(await kept()).toMatchObject({ issuedOn: '2026-01-07' })
  expect(keeper.now()).toMatchObject({ phase: 'typing', typed: { '/issuedOn': '2026-02-02' }, conflicts: { '/issuedOn': '2026-01-07' } })
  keeper.decide('/issuedOn', 'mine')
  await keeper.keep()
  expect(await kept()).toMatchObject({ issuedOn: '2026-02-02' })
})

test('what was typed of a paper in whose place a colleague put another one, unheard of yet, does not bring it back', async () => {
  const keeper = keeperOf()
  keeper.type('/expiresOn', '2031-01-31')
  const documentId = await anotherPaper()
  await requester.fillSlot({ params: { id: dossier.id, slot: first().slot }, body: { documentId } })
  await keeper.keep()
  expect(await kept()).toMatchObject({ documentId, expiresOn: null })
  expect(keeper.now()).toMatchObject({ phase: 'kept', typed: {} })
})

describe('another paper in its place', () => {
  const put = async (documentId: string) =>
    await changeSlot(queries, { dossierId: dossier.id, slot: first().slot }, (ifMatch) => requester.fillSlot({ params: { id: dossier.id, slot: first().slot }, body: { documentId }, ifMatch }))

  test('goes there where only something else was changed meanwhile', async () => {
    await requester.changeDossier({ params: { id: dossier.id }, body: { name: 'Renamed' }, ifMatch: '*' })
    await issuedByColleague('2026-01-07')
    const documentId = await anotherPaper()
    expect((await put(documentId)).body).toMatchObject({ name: 'Renamed', slots: expect.arrayContaining([expect.objectContaining({ documentId })]) })
  })

  test('does not push out one that a colleague put there unseen', async () => {
    const theirs = await anotherPaper()
    await requester.fillSlot({ params: { id: dossier.id, slot: first().slot }, body: { documentId: theirs } })
    await expect(put(await anotherPaper())).rejects.toMatchObject({ status: 412, code: 'precondition.stale' })
    expect(await kept()).toMatchObject({ documentId: theirs })
    const documentId = await anotherPaper()
    await put(documentId)
    expect(await kept()).toMatchObject({ documentId })
  })
})
