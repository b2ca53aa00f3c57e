import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, signIn, emails, type TestDesk } from '../support/desk.ts'

let desk: TestDesk
let claire: Client
beforeAll(async () => {
  desk = await openDesk()
  claire = await desk.as('requester')
})
afterAll(() => desk.close())
beforeEach(async () => {
  for (const { id } of (await claire.listViews()).body.items) await claire.clearView({ params: { id } })
})

const french = { page: 'numbers', name: 'French mobiles', query: 'country=FR&numberType=mobile' } as const
const namesOf = async (client: Client) => (await client.listViews({ query: { page: 'numbers' } })).body.items.map(({ name }) => name)

describe('a saved view', () => {
  test('is there on every device of whoever saved it, page by page and by name, and for nobody else', async () => {
    await claire.saveView({ body: french })
    await claire.saveView({ body: { ...french, name: 'à vérifier' } })
    await claire.saveView({ body: { ...french, page: 'requests', name: 'Late' } })
    const elsewhere = await signIn(desk.url, emails.requester)
    expect((await elsewhere.listViews()).body.items.map(({ page, name }) => [page, name])).toEqual([['numbers', 'à vérifier'], ['numbers', 'French mobiles'], ['requests', 'Late']])
    expect(await namesOf(elsewhere)).toEqual(['à vérifier', 'French mobiles'])
    expect(await namesOf(await desk.as('viewer'))).toEqual([])
    expect(await namesOf(await desk.as('operator'))).toEqual([])
  })

  test('is renamed, or shows something else, where its reader has seen it as it is', async () => {
    const saved = await claire.saveView({ body: french })
    const renamed = await claire.changeView({ params: { id: saved.body.id }, body: { name: 'Mobiles of France' }, ifMatch: saved.etag ?? '' })
    expect(renamed.body).toMatchObject({ name: 'Mobiles of France', query: french.query })
    await expect(claire.changeView({ params: { id: saved.body.id }, body: { query: '' }, ifMatch: saved.etag ?? '' })).rejects.toMatchObject({ status: 412, code: 'precondition.stale' })
    const [listed] = (await claire.listViews()).body.items
    expect((await claire.changeView({ params: { id: saved.body.id }, body: { query: 'sort=price' }, ifMatch: listed?.etag ?? '' })).body.query).toBe('sort=price')
  })

  test('has a name of its own on its page, whatever its accents and capitals; the refusal says which has it', async () => {
    const { body: saved } = await claire.saveView({ body: { ...french, name: 'Été' } })
    await expect(claire.saveView({ body: { ...french, name: ' ETE ' } })).rejects.toMatchObject({ status: 409, code: 'view.name_taken', problem: { name: 'Été', viewId: saved.id } })
    const other = await claire.saveView({ body: french })
    await expect(claire.changeView({ params: { id: other.body.id }, body: { name: 'été' }, ifMatch: other.etag ?? '' })).rejects.toMatchObject({ code: 'view.name_taken' })
    await claire.saveView({ body: { ...french, page: 'orders', name: 'Été' } })
  })

  test('saved twice with one key is saved once', async () => {
    const once = await claire.saveView({ body: french, idempotencyKey: 'view-1' })
    const again = await claire.saveView({ body: french, idempotencyKey: 'view-1' })
    expect(again).toMatchObject({ replayed: true, body: { id: once.body.id } })
  })

  test('is forgotten once, and can be saved anew', async () => {
    const { body } = await claire.saveView({ body: french })
    await claire.clearView({ params: { id: body.id } })
    await expect(claire.clearView({ params: { id: body.id } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await claire.saveView({ body: french })
  })

  test('of somebody else is not there, not even for the desk', async () => {
    const { body, etag = '' } = await claire.saveView({ body: french })
    for (const stranger of [await desk.as('viewer'), await desk.as('operator')]) {
      await expect(stranger.clearView({ params: { id: body.id } })).rejects.toMatchObject({ status: 404 })
      await expect(stranger.changeView({ params: { id: body.id }, body: { name: 'Mine' }, ifMatch: etag })).rejects.toMatchObject({ status: 404 })
    }
    expect(await namesOf(claire)).toEqual([french.name])
  })

  test('is the fiftieth at most', async () => {
    for (let count = 1; count <= 50; count += 1) await claire.saveView({ body: { ...french, name: `View ${count}` } })
    await expect(claire.saveView({ body: french })).rejects.toMatchObject({ status: 409, code: 'view.limit_reached', problem: { limit: 50 } })
  })

  test('is refused to nobody in particular, and without a name or a page', async () => {
    await expect(desk.anonymous.listViews()).rejects.toMatchObject({ status: 401 })
    await expect(desk.anonymous.saveView({ body: french })).rejects.toMatchObject({ status: 401 })
    await expect(claire.saveView({ body: { ...french, name: '  ' } })).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer: '/name' }] })
    await expect(claire.saveView({ body: { ...french, page: 'kitchen' as 'orders' } })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/page' }] }) // What a program without types may send.
  })
})
