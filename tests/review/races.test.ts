import { afterAll, beforeAll, expect, test } from 'vitest'
import { RefusedByDesk, type Client } from '../../contract/client.ts'
import { playOrders } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { acceptEveryPaper, caseOf, claimed, completeDraft, lastingClient, submittedRequest } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let requester: Client
let rosa: Client
let remi: Client
let changes: StatusChanges
beforeAll(async () => {
  desk = await openDesk()
  changes = await watchStatusChanges(desk.test)
  requester = await lastingClient(desk, 'requester')
  rosa = await lastingClient(desk, 'reviewer')
  remi = await lastingClient(desk, 'secondReviewer')
})
afterAll(async () => {
  await changes.close()
  await desk.close()
})

/** Starts all at once, and says of each what came of it: 200, or the code of the refusal. Anything else fails the test. */
async function outcomes(calls: readonly Promise<{ status: number }>[]): Promise<(number | string)[]> {
  return await Promise.all(calls.map((call) => call.then(({ status }) => status, (error: unknown) => {
    if (error instanceof RefusedByDesk) return error.code
    throw error
  })))
}

const rounds = Array.from({ length: 5 }, (_, round) => round)

test('of two reviewers who take a case at once one has it, and the other is told who', async () => {
  for (const _ of rounds) {
    const params = { id: await caseOf(desk, (await submittedRequest(desk, requester, { count: 1 })).id) }
    expect((await outcomes([rosa.claimCase({ params }), remi.claimCase({ params })])).toSorted()).toEqual([200, 'case.claimed_by_another'])
  }
})

test('of two approvals at once one decides, and the orders are prepared once', async () => {
  for (const _ of rounds) {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const params = { id: await claimed(desk, rosa, request.id) }
    await acceptEveryPaper(rosa, params.id)
    const approve = () => rosa.approveCase({ params })
    expect((await outcomes([approve(), approve(), approve()])).toSorted()).toEqual([200, 'state.wrong', 'state.wrong'])
    expect((await rosa.listOrders({ query: { requestId: request.id } })).body.items).toHaveLength(1)
  }
})

test('an approval and a rejection at once leave one decision on case, request and papers alike', async () => {
  for (const _ of rounds) {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const params = { id: await claimed(desk, rosa, request.id) }
    await acceptEveryPaper(rosa, params.id)
    const both = [rosa.approveCase({ params }), rosa.rejectCase({ params, body: { reason: 'fraud_suspected' } })]
    expect((await outcomes(both)).toSorted()).toEqual([200, 'state.wrong'])
    const { body } = await rosa.readCase({ params })
    expect(['approved', 'rejected']).toContain(body.status)
    expect([body.dossier?.status, body.request.status]).toEqual([body.status, body.status])
  }
})

test('an approval and a cancellation at once end in one of the two, never in an order that nobody wants', async () => {
  for (const round of rounds) {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const params = { id: await claimed(desk, rosa, request.id) }
    await acceptEveryPaper(rosa, params.id)
    const approve = () => rosa.approveCase({ params })
    const cancel = () => requester.cancelRequest({ params: { id: request.id } })
    const [first, second] = await outcomes(round % 2 === 0 ? [approve(), cancel()] : [cancel(), approve()])
    // A cancellation is always possible; an approval only while it has not happened.
    expect(round % 2 === 0 ? second : first).toBe(200)
    expect([200, 'state.wrong']).toContain(round % 2 === 0 ? first : second)
    await playOrders(desk)
    const { body } = await requester.readRequest({ params: { id: request.id } })
    expect(body).toMatchObject({ status: 'cancelled', lines: [{ status: 'dropped', heldUntil: null }] })
    expect((await requester.readOffer({ params: { id: body.lines[0]?.offerId ?? '' } })).body.status).toBe('available')
    expect(['approved', 'withdrawn']).toContain((await rosa.readCase({ params })).body.status)
  }
})

test('a request that is handed in twice at once goes in once, and makes one case', async () => {
  for (const _ of rounds) {
    const { id } = await completeDraft(desk, requester, { count: 1 })
    const submit = () => requester.submitRequest({ params: { id } })
    expect((await outcomes([submit(), submit()])).toSorted()).toEqual([200, 'state.wrong'])
    expect((await rosa.readCase({ params: { id: await caseOf(desk, id) } })).body.status).toBe('waiting')
  }
})

test('one hold that two drafts ask for at once stands in one of them', async () => {
  for (const _ of rounds) {
    const { lines: [line], id } = await completeDraft(desk, requester, { count: 1 })
    await requester.changeRequest({ params: { id }, body: { holdIds: [] }, ifMatch: '*' })
    const create = () => requester.createRequest({ body: { country: 'FR', holdIds: [line?.holdId ?? ''] } })
    expect((await outcomes([create(), create()])).toSorted()).toEqual([201, 'resource.not_found'])
  }
})

test('everything that happened above was announced once, and followed the arrows', async () => {
  expect(await changes.disagreements()).toEqual([])
})
