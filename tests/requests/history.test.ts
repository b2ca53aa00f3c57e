import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { carrierNamed, playOrders } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { approved, caseOf, claimed, completeDraft, fillSlot, holdNumbers, lastingClient, submittedRequest } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
let reviewer: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  reviewer = await lastingClient(desk, 'reviewer')
})
afterAll(() => desk.close())

const timelineOf = async (id: string, client = requester) => (await client.readTimeline({ params: { id } })).body
const historyOf = async (id: string, client = requester) => (await client.listHistory({ params: { id }, query: { limit: 200 } })).body.items
const american = { country: 'US', numberType: 'local', carrier: 'meridian' } as const

/** Returned for a paper, mended an hour later, approved, and completed. */
async function mendedRequest() {
  const request = await submittedRequest(desk, requester, { count: 1 })
  desk.clock.advance({ hours: 1 })
  const caseId = await claimed(desk, reviewer, request.id)
  const { body } = await reviewer.readCase({ params: { id: caseId } })
  const slot = body.dossier?.slots[0]?.slot ?? ''
  await reviewer.judgeSlot({ params: { id: caseId, slot }, body: { verdict: 'refuse', reason: 'document_too_old' } })
  await reviewer.returnCase({ params: { id: caseId }, body: {} })
  desk.clock.advance({ hours: 1 })
  await fillSlot(desk, requester, (await requester.readDossier({ params: { id: request.dossierId ?? '' } })).body, slot)
  await requester.submitRequest({ params: { id: request.id } })
  return request
}

describe('the timeline of a request', () => {
  test('says when each status was entered and by whom, what comes next, and when the clock stood still', async () => {
    const request = await mendedRequest()
    const timeline = await timelineOf(request.id)
    expect(timeline.steps.map(({ status }) => status)).toEqual(['draft', 'submitted', 'in_review', 'waiting_for_requester', 'submitted'])
    const [draft, , reviewed, returned, again] = timeline.steps
    expect(draft?.enteredAt).toBe(request.createdAt)
    expect(reviewed).toMatchObject({ leftAt: returned?.enteredAt, by: { kind: 'person', name: 'Rosa Weiss' } })
    expect(again).toMatchObject({ leftAt: null })
    expect(timeline.ahead).toEqual(['in_review', 'approved', 'with_carrier', 'completed'])
    expect(timeline.pauses).toEqual([{ from: returned?.enteredAt, until: again?.enteredAt, because: 'waiting_for_requester' }])
    expect(Date.parse(timeline.pauses[0]?.until ?? '') - Date.parse(timeline.pauses[0]?.from ?? '')).toBe(3_600_000)

    await approved(desk, reviewer, request.id)
    await playOrders(desk)
    const done = await timelineOf(request.id)
    expect(done.steps.map(({ status }) => status).slice(-4)).toEqual(['in_review', 'approved', 'with_carrier', 'completed'])
    expect(done.ahead).toEqual([])
  })

  test('of what needs no papers leads past the reviewers', async () => {
    const draft = await completeDraft(desk, requester, { ...american, count: 1 })
    expect(await timelineOf(draft.id)).toMatchObject({ steps: [{ status: 'draft' }], ahead: ['submitted', 'approved', 'with_carrier', 'completed'], pauses: [] })
  })

  test('shows no step where a draft is changed', async () => {
    const draft = await completeDraft(desk, requester, { count: 1 })
    await requester.changeRequest({ params: { id: draft.id }, body: { note: 'x' }, ifMatch: '*' })
    expect((await timelineOf(draft.id)).steps).toHaveLength(1)
  })

  test('is for whoever may see the request', async () => {
    const { id } = await submittedRequest(desk, requester, { count: 1 })
    expect(await timelineOf(id, reviewer)).toEqual(await timelineOf(id))
    await expectClosed((client) => client.readTimeline({ params: { id } }))
  })
})

describe('the history of a request', () => {
  test('is moves, remarks, orders, numbers and e-mails in one, newest first', async () => {
    const request = await mendedRequest()
    await requester.addRemark({ params: { id: request.id }, body: { text: 'Here it is.' } })
    await approved(desk, reviewer, request.id)
    await playOrders(desk)
    const history = await historyOf(request.id)
    expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).toSorted().reverse())
    const names = history.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([
      'request.created', 'request.submit', 'request.claim', 'request.return', 'request.approve', 'request.order', 'request.complete', 'remark.added', 'order.prepared',
      'order.acknowledge', 'order.complete', 'requestLine.activate', 'message.keep',
    ]))
    // What the desk does among itself is not told before it is decided, nor the usual way of each number.
    expect(names.filter((name) => name.startsWith('case.') || name === 'requestLine.order' || name === 'request.change' || name === 'requestLine.added')).toEqual([])

    const [line] = request.lines
    expect(history.find(({ name }) => name === 'requestLine.activate')).toMatchObject({ from: 'ordered', to: 'active', by: { kind: 'carrier' }, params: { e164: line?.e164 } })
    expect(history.find(({ name }) => name === 'order.prepared')?.params).toEqual({ carrierId: line?.carrierId, carrierName: line?.carrierName, quantity: 1 })
    expect(history.find(({ name }) => name === 'order.acknowledge')?.params.carrierName).toBe(line?.carrierName)
    expect(history.find(({ name }) => name === 'remark.added')?.params).toEqual({ remark: 1 })
    expect(history.find(({ name }) => name === 'request.return')).toMatchObject({ by: { name: 'Rosa Weiss' } })
    expect(history.find(({ name }) => name === 'request.return')?.params.deadline).toBeDefined()
    const letter = history.findLast(({ name }) => name === 'message.keep')
    expect(letter?.params).toMatchObject({ template: 'request_submitted', recipient: 'claire@demo.example' })
    expect(letter?.params.subject).toContain(request.reference)
    expect((await requester.readMessage({ params: { id: letter?.params.messageId ?? '' } })).body.template).toBe('request_submitted')
  })

  test('tells a choice: what is gone, what is proposed in its place, what was chosen', async () => {
    const holdIds = await holdNumbers(desk, requester, 1, american)
    const gone = (await requester.readHold({ params: { id: holdIds[0] ?? '' } })).body.e164
    await carrierNamed(desk, 'meridian').steer({ lose: [gone] })
    const request = await submittedRequest(desk, requester, { ...american, holdIds, alternatives: 'ask_me' })
    await playOrders(desk)
    const proposal = (await requester.readRequest({ params: { id: request.id } })).body.lines.find(({ status }) => status === 'proposed')
    expect(proposal?.nearness).toMatchObject({ sameArea: true })
    expect(proposal?.nearness?.sharedDigits).toBeGreaterThanOrEqual(3)
    await requester.chooseAlternatives({ params: { id: request.id }, body: { lineIds: [proposal?.id ?? ''] } })
    const history = await historyOf(request.id)
    expect(history.find(({ name }) => name === 'requestLine.lose')?.params).toEqual({ e164: gone, reason: 'number_gone' })
    expect(history.filter(({ name }) => name === 'requestLine.added').map(({ params }) => params.insteadOf)).toEqual([gone, gone, gone])
    expect(history.find(({ name }) => name === 'requestLine.choose')?.params).toEqual({ e164: proposal?.e164 })
    expect(history.find(({ name }) => name === 'request.ask')?.params.deadline).toBeDefined()
    expect((await timelineOf(request.id)).pauses).toMatchObject([{ because: 'waiting_for_choice' }])
  })

  test('is read page by page, each entry once', async () => {
    const request = await mendedRequest()
    const all = (await historyOf(request.id)).map(({ id }) => id)
    const paged: string[] = []
    let cursor: string | undefined
    do {
      const { body } = await requester.listHistory({ params: { id: request.id }, query: { limit: 3, ...(cursor !== undefined && { cursor }) } })
      paged.push(...body.items.map(({ id }) => id))
      cursor = body.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(paged).toEqual(all)
    await expect(requester.listHistory({ params: { id: request.id }, query: { cursor: 'x' } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  })

  test('shows a customer no letter that the desk wrote to its own people', async () => {
    const { id } = await submittedRequest(desk, requester, { count: 1 })
    await reviewer.claimCase({ params: { id: await caseOf(desk, id) } })
    await requester.addRemark({ params: { id }, body: { text: 'Hello' } })
    await desk.settle()
    const letters = async (client: Client) => (await historyOf(id, client)).filter(({ params }) => params.template === 'remark_of_requester')
    expect(await letters(reviewer)).toHaveLength(1)
    expect(await letters(requester)).toEqual([])
  })

  test('is for whoever may see the request', async () => {
    const { id } = await submittedRequest(desk, requester, { count: 1 })
    await expectClosed((client) => client.listHistory({ params: { id } }))
  })
})

async function expectClosed(call: (client: Client) => Promise<unknown>): Promise<void> {
  await expect(call((await addOrganization(desk)).client)).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
  await expect(call((await addOrganization(desk, { roles: ['organization_admin'] })).client)).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
  await expect(call(await lastingClient(desk, 'unlicensed'))).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
  await expect(call(desk.anonymous)).rejects.toMatchObject({ status: 401 })
}
