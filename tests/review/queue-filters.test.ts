import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { playOrders } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { approved, caseOf, lastingClient, personOf, submittedRequest } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
let rosa: Client
let remi: Client
/** One case of each kind, by what is special about it. */
let cases: Readonly<Record<'waiting' | 'german' | 'rosas' | 'returned' | 'ordered', string>>
let firstNumber: string
let firstReference: string
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  rosa = await lastingClient(desk, 'reviewer')
  remi = await lastingClient(desk, 'secondReviewer')
  const waiting = await submittedRequest(desk, requester, { count: 1 })
  firstNumber = waiting.lines[0]?.e164 ?? ''
  firstReference = waiting.reference
  const opened = async (country: string) => await caseOf(desk, (await submittedRequest(desk, requester, { count: 1, country })).id)
  const rosas = await opened('FR')
  await rosa.claimCase({ params: { id: rosas } })
  const returned = await opened('FR')
  await remi.claimCase({ params: { id: returned } })
  await remi.returnCase({ params: { id: returned }, body: { reason: 'field_missing' } })
  const german = await opened('DE')
  const ordered = await approved(desk, remi, (await submittedRequest(desk, requester, { count: 1 })).id)
  cases = { waiting: await caseOf(desk, waiting.id), german, rosas, returned, ordered }
})
afterAll(() => desk.close())

type Query = NonNullable<NonNullable<Parameters<Client['listCases']>[0]>['query']>

async function found(query: Query, reader: Client = rosa): Promise<string[]> {
  const { items } = (await reader.listCases({ query })).body
  return items.map(({ id }) => Object.entries(cases).find(([, known]) => known === id)?.[0] ?? id).toSorted()
}

describe('the queue is narrowed down', () => {
  test('by whose turn it is: the desk, the requester, or the carrier', async () => {
    expect(await found({})).toEqual(['german', 'returned', 'rosas', 'waiting'])
    expect(await found({ waitingOn: 'requester' })).toEqual(['returned'])
    expect(await found({ waitingOn: 'desk' })).toEqual(['german', 'ordered', 'rosas', 'waiting'])
    await playOrders(desk)
    expect(await found({ waitingOn: 'nobody' })).toEqual(['ordered'])
    expect(await found({ waitingOn: 'desk' })).toEqual(['german', 'rosas', 'waiting'])
    expect((await rosa.listCases({ query: { waitingOn: 'requester' } })).body.items).toMatchObject([{ waitingOn: 'requester' }])
    const unknown = 'mars' as 'desk' // What a program without types may send.
    await expect(rosa.listCases({ query: { waitingOn: unknown } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })

  test('by who works on it', async () => {
    const { id } = await personOf(desk, 'reviewer')
    expect(await found({ mine: true })).toEqual(['rosas'])
    expect(await found({ assignee: id }, remi)).toEqual(['rosas'])
    expect(await found({ unassigned: true })).toEqual(['german', 'waiting'])
    expect(await found({ unassigned: true, mine: true })).toEqual([])
    await expect(rosa.listCases({ query: { assignee: 'rosa' } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })

  test('by country and by carrier', async () => {
    expect(await found({ country: 'DE' })).toEqual(['german'])
    const { items } = (await rosa.listCases()).body
    const carrier = items.find(({ id }) => id === cases.german)?.carriers[0] ?? ''
    const sold = items.filter(({ carriers }) => carriers.includes(carrier)).map(({ id }) => id)
    expect((await rosa.listCases({ query: { carrier } })).body.items.map(({ id }) => id)).toEqual(sold)
    expect(await found({ carrier: 'nobody-sells-this' })).toEqual([])
  })

  test.each([
    ['its reference', () => firstReference.toLowerCase()],
    ['the figures of its reference', () => firstReference.slice(2)],
    ['a number as it is dialled from abroad', () => firstNumber.replace('+', '00')],
    ['a number as its country writes it', () => `0${firstNumber.slice(3)}`.replaceAll(/(\d\d)(?=\d)/g, '$1 ')],
    ['a number as people write it who want to please everybody', () => `+33 (0)${firstNumber.slice(3, 4)}.${firstNumber.slice(4, 8)}-${firstNumber.slice(8)}`],
    ['the end of a number', () => firstNumber.slice(-7)],
  ])('by %s', async (_how, typed) => {
    expect(await found({ q: typed() })).toEqual(['waiting'])
  })

  test('by its organization, accents or not, and by nothing that only looks like a pattern', async () => {
    for (const q of ['demo', 'DÉMO', 'émo sa']) expect(await found({ q }), q).toEqual(['german', 'returned', 'rosas', 'waiting'])
    for (const q of ['%', '_', 'R-_', '\\', 'nobody of that name']) expect(await found({ q }), q).toEqual([])
  })
})

describe('the counts', () => {
  test('say how many cases each group holds, for the one who asks', async () => {
    expect((await rosa.readQueueCounts()).body).toEqual({ desk: 3, requester: 1, carrier: 0, mine: 1, unassigned: 2, late: 0 })
    expect((await remi.readQueueCounts()).body).toMatchObject({ mine: 1, unassigned: 2 })
    expect((await rosa.readQueueCounts({ query: { country: 'DE' } })).body).toMatchObject({ desk: 1, requester: 0, mine: 0, unassigned: 1 })
    expect((await rosa.readQueueCounts({ query: { q: firstReference } })).body).toMatchObject({ desk: 1, unassigned: 1 })
  })

  test('agree with the lists that they count', async () => {
    const { body } = await rosa.readQueueCounts()
    expect({
      desk: (await found({ waitingOn: 'desk' })).length, requester: (await found({ waitingOn: 'requester' })).length, carrier: (await found({ waitingOn: 'carrier' })).length,
      mine: (await found({ mine: true })).length, unassigned: (await found({ unassigned: true })).length, late: (await found({ late: true })).length,
    }).toEqual(body)
  })

  test('tell what is late from the first day after its due day on; what waits for its requester never is', async () => {
    expect(await found({ late: true })).toEqual([])
    desk.clock.set('2026-12-01T08:00:00Z')
    expect(await found({ late: true })).toEqual(['german', 'rosas', 'waiting'])
    expect((await rosa.readQueueCounts()).body).toMatchObject({ late: 3 })
    desk.clock.set('2026-11-23T08:00:00Z')
  })

  test('are for the desk', async () => {
    await expect(requester.readQueueCounts()).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(desk.anonymous.readQueueCounts()).rejects.toMatchObject({ status: 401 })
    await expect(rosa.readQueueCounts({ query: { country: 'France' } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })
})
