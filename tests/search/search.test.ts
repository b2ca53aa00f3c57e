import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { writtenForms } from '../../server/kernel/phone-number.ts'
import { findingStore } from '../../server/modules/search/index.ts'
import { freeOffers, playOrders, requestNumbers } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization, type NewOrganization } from '../support/organizations.ts'
import { personOf } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
let operator: Client
let reviewer: Client
let other: NewOrganization
/** A number in the inventory of the demo organization, and one that it holds. */
let owned: string
let held: string
let reference: string
beforeAll(async () => {
  desk = await openDesk()
  ;[requester, operator, reviewer] = [await desk.as('requester'), await desk.as('operator'), await desk.as('reviewer')]
  other = await addOrganization(desk, { name: 'Étoile Télécom' })
  const [bought, kept] = await freeOffers(desk, 2, { carrier: 'meridian' })
  if (bought === undefined || kept === undefined) throw new Error('The stock is empty.')
  ;[owned, held] = [bought.e164, kept.e164]
  reference = (await requestNumbers(requester, [bought])).reference
  await playOrders(desk)
  await requester.holdOffers({ body: { offerIds: [kept.id] } })
  await requester.createDossier({ body: { name: 'Papiers de l’été 100%', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
  await other.client.createDossier({ body: { name: 'Papiers d’Étoile', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
})
afterAll(() => desk.close())

describe('a number is found', () => {
  const formats = (e164: string) => {
    const national = e164.slice(2)
    const [area, exchange, rest] = [national.slice(0, 3), national.slice(3, 6), national.slice(6)]
    return [e164, `+1 ${area} ${exchange} ${rest}`, `+1 (0)${area} ${exchange}\u2011${rest}`, `\u202a+1 ${area} ${exchange} ${rest}\u202c`, `001${national}`, `1${national}`, `(${area}) ${exchange}-${rest}`, `${area}.${exchange}.${rest}`, `tel:${e164}`,
      national, e164.slice(-6), e164.slice(0, -2)]
  }
  test('in the inventory, however it is written', async () => {
    for (const format of formats(owned)) expect({ format, hits: await find(requester, format) }).toEqual({ format, hits: expect.arrayContaining([expect.objectContaining({ kind: 'number', title: owned })]) })
    const [first] = await find(requester, owned)
    expect(first).toMatchObject({ kind: 'number', title: owned, detail: 'Actif · États-Unis' })
    expect((await requester.readNumber({ params: { id: first?.id ?? '' } })).body.e164).toBe(owned)
  })

  test('with the request that it came by, and for the desk with whose it is', async () => {
    const hits = await find(operator, owned)
    expect(hits.find(({ kind }) => kind === 'number')?.detail).toBe('Active · United States · Démo SARL')
    expect(hits.find(({ kind }) => kind === 'request')).toMatchObject({ title: reference, detail: expect.stringContaining(writtenForms(owned).international) })
  })

  test('where it is held, by whoever holds it and nobody else', async () => {
    expect((await find(requester, held)).map(({ kind }) => kind)).toContain('hold')
    for (const client of [other.client, operator]) expect((await find(client, held)).map(({ kind }) => kind)).not.toContain('hold')
  })

  test('in the stock, by whoever may ask for numbers', async () => {
    const [free] = await freeOffers(desk, 1, { country: 'FR', numberType: 'mobile' })
    const national = `0${free?.e164.slice(3) ?? ''}`
    expect((await find(other.client, national))[0]).toMatchObject({ kind: 'offer', id: free?.id, title: free?.e164 })
    expect(await find(await desk.as('viewer'), national)).toEqual([])
  })
})

describe('by what people have in hand', () => {
  test('a request is found by its reference, in small letters, without the R and without its hyphen', async () => {
    for (const q of [reference, reference.toLowerCase(), reference.slice(2), reference.replace('-', ''), reference.replace('-', ' '), reference.replace('-', '\u2011')]) expect((await find(requester, q))[0]).toMatchObject({ kind: 'request', title: reference })
  })

  test('an order is found by what its carrier calls it', async () => {
    const { body } = await operator.listOrders({ query: { limit: 1 } })
    const name = body.items[0]?.carrierOrderId ?? ''
    expect(await find(operator, name.toLowerCase())).toMatchObject([{ kind: 'order', title: name, id: body.items[0]?.id, detail: expect.stringContaining('Meridian Voice') }])
  })

  test('an organization is found by its name without accents, and by its ID', async () => {
    for (const q of ['etoile', 'TÉLÉCOM', other.organizationId, other.organizationId.toUpperCase()]) {
      expect({ q, hits: (await find(operator, q)).filter(({ kind }) => kind === 'organization') }).toMatchObject({ q, hits: [{ id: other.organizationId, title: 'Étoile Télécom', organizationId: other.organizationId, detail: expect.not.stringContaining(other.organizationId) }] })
    }
  })

  test('a person is found by their e-mail address, a request by its contact\'s', async () => {
    const hits = await find(operator, 'claire@demo')
    expect(hits.map(({ kind }) => kind)).toEqual(['request', 'person'])
    expect(hits[1]).toMatchObject({ title: 'Claire Martin', detail: 'claire@demo.example · Démo SARL', organizationId: (await personOf(desk, 'requester')).organization_id })
    expect((await find(requester, 'victor@demo.example')).map(({ title }) => title)).toEqual(['Victor Petit'])
  })

  test('a country is found by its name in the reader\'s language, a carrier by its own', async () => {
    expect((await find(requester, 'allem')).find(({ kind }) => kind === 'country')).toMatchObject({ id: 'DE', title: 'Allemagne', detail: 'pièces exigées' })
    expect((await find(operator, 'germ')).find(({ kind }) => kind === 'country')).toMatchObject({ id: 'DE', title: 'Germany' })
    expect(await find(operator, 'nordtel')).toMatchObject([{ kind: 'carrier', id: 'nordtel' }])
  })

  test('a sign that means something to the database means nothing here', async () => {
    expect((await find(requester, '100%')).map(({ title }) => title)).toEqual(['Papiers de l’été 100%'])
    for (const q of ['%%', '__', '\\\\', '\'--']) expect(await find(operator, q)).toEqual([])
  })

  test('the best comes first, and no more than five of a kind', async () => {
    for (let count = 0; count < 7; count += 1) await addOrganization(desk, { name: `Five Ltd ${count}` })
    await addOrganization(desk, { name: 'Five' })
    const hits = (await find(operator, 'five')).filter(({ kind }) => kind === 'organization')
    expect(hits).toHaveLength(5)
    expect(hits[0]?.title).toBe('Five')
  })
})

describe('nobody finds what they may not view', () => {
  test('another organization finds nothing of the first: no number, request, order, person, dossier', async () => {
    const { body } = await operator.listOrders({ query: { limit: 1 } })
    for (const q of [owned, owned.slice(-6), reference, body.items[0]?.carrierOrderId ?? '', 'claire@demo.example', 'Démo', 'été', 'martin']) {
      expect({ q, hits: (await find(other.client, q)).filter(({ kind }) => kind !== 'offer' && kind !== 'country') }).toEqual({ q, hits: [] })
    }
    expect((await find(other.client, 'papiers')).map(({ title }) => title)).toEqual(['Papiers d’Étoile'])
  })

  test('the store of an organization alone finds nothing of another, whatever it is narrowed to', async () => {
    const { organization_id: first } = await personOf(desk, 'requester')
    await desk.desk.work('desk', theSystem, async (_needs, tx) => {
      const store = findingStore(tx, { organizationId: other.organizationId })
      expect(await store.peopleKnownAs('claire', first)).toEqual([])
      expect(await store.requestsCalled(reference, undefined)).toEqual([])
      expect((await findingStore(tx, 'desk').peopleKnownAs('claire', undefined))).toHaveLength(1)
    })
  })

  test('a requester finds no carriers and no people, staff without the licence\'s permissions no holds', async () => {
    expect(await find(other.client, 'nordtel')).toEqual([])
    expect((await find(other.client, 'somebody')).map(({ kind }) => kind)).toEqual([])
    expect((await find(reviewer, 'claire@demo.example')).map(({ kind }) => kind)).toEqual(['person', 'request'])
  })

  test('nobody who is not signed in finds anything, and one letter is not enough', async () => {
    await expect(desk.anonymous.searchEverything({ query: { q: owned } })).rejects.toMatchObject({ status: 401 })
    await expect(requester.searchEverything({ query: { q: ' a ' } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
    await expect(requester.searchEverything({ query: { q: 'a'.repeat(101) } })).rejects.toMatchObject({ status: 400 })
    // @ts-expect-error A caller without types can leave anything out.
    await expect(requester.searchEverything({ query: {} })).rejects.toMatchObject({ status: 400 })
    expect((await find(await desk.as('unlicensed'), 'plain')).map(({ kind }) => kind)).toEqual(['organization'])
  })
})

async function find(client: Client, q: string) {
  return (await client.searchEverything({ query: { q } })).body.hits
}
