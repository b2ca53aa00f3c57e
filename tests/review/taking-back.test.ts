import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { acceptEveryPaper, claimed, lastingClient, submittedRequest } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let requester: Client
let rosa: Client
let changes: StatusChanges
beforeAll(async () => {
  desk = await openDesk()
  changes = await watchStatusChanges(desk.test)
  requester = await lastingClient(desk, 'requester')
  rosa = await lastingClient(desk, 'reviewer')
})
afterAll(async () => {
  expect(await changes.disagreements()).toEqual([])
  await changes.close()
  await desk.close()
})

async function claimedCase() {
  const request = await submittedRequest(desk, requester, { count: 1 })
  const id = await claimed(desk, rosa, request.id)
  const { body } = await rosa.readCase({ params: { id } })
  const [slot = ''] = body.verdictsMissing
  return { request, params: { id }, inSlot: { id, slot }, slots: body.verdictsMissing, documentId: body.dossier?.slots.find((one) => one.slot === slot)?.documentId ?? '' }
}
const statusOf = async (id: string) => (await requester.readDocument({ params: { id } })).body.status

describe('a verdict that was given by mistake', () => {
  test.each([{ verdict: 'accept' }, { verdict: 'refuse', reason: 'document_too_old', note: 'From 2019' }] as const)('is taken back: $verdict leaves no trace on slot and document, and misses again', async (verdict) => {
    const { params, inSlot, slots, documentId } = await claimedCase()
    await rosa.judgeSlot({ params: inSlot, body: verdict })
    const { body } = await rosa.clearVerdict({ params: inSlot })
    expect(body.verdictsMissing.toSorted()).toEqual(slots.toSorted())
    expect(body.dossier?.slots.find(({ slot }) => slot === inSlot.slot)).toMatchObject({ status: 'filled', reason: null, note: null, documentId })
    expect(body.judgements.filter(({ slot }) => slot === inSlot.slot)).toEqual([])
    expect(await statusOf(documentId)).toBe('stored')
    await expect(rosa.approveCase({ params })).rejects.toMatchObject({ status: 422, code: 'case.verdict_missing' })
    await acceptEveryPaper(rosa, params.id)
    expect((await rosa.approveCase({ params })).body.status).toBe('approved')
  })

  test('returns nothing any more: where nothing is refused, there is nothing to return', async () => {
    const { params, inSlot } = await claimedCase()
    await rosa.judgeSlot({ params: inSlot, body: { verdict: 'refuse', reason: 'document_too_old' } })
    await rosa.clearVerdict({ params: inSlot })
    await expect(rosa.returnCase({ params, body: {} })).rejects.toMatchObject({ code: 'case.nothing_refused' })
  })

  test('is told in the history of the case', async () => {
    const { params, inSlot } = await claimedCase()
    await rosa.judgeSlot({ params: inSlot, body: { verdict: 'accept' } })
    await rosa.clearVerdict({ params: inSlot })
    const events = await desk.desk.work('desk', { kind: 'system', id: null, name: 'test' }, (_needs, tx) =>
      tx.selectFrom('events').select('data').where('name', '=', 'case.judge').where('subject_id', '=', params.id).orderBy('sequence').execute())
    expect(events.map(({ data }) => data)).toMatchObject([{ slot: inSlot.slot, verdict: 'accept' }, { slot: inSlot.slot, verdict: null }])
  })
})

describe('nothing is taken back', () => {
  test('where there is no verdict, twice, or in a slot that is none', async () => {
    const { inSlot } = await claimedCase()
    await expect(rosa.clearVerdict({ params: inSlot })).rejects.toMatchObject({ status: 409, code: 'state.wrong', problem: { event: 'unjudge' } })
    await rosa.judgeSlot({ params: inSlot, body: { verdict: 'accept' } })
    await rosa.clearVerdict({ params: inSlot })
    await expect(rosa.clearVerdict({ params: inSlot })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
    await expect(rosa.clearVerdict({ params: { ...inSlot, slot: 'shoe_size' } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await expect(rosa.clearVerdict({ params: { ...inSlot, id: 'R-1001' } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })

  test('once the case is decided, or back in the queue', async () => {
    const { params, inSlot } = await claimedCase()
    await acceptEveryPaper(rosa, params.id)
    await rosa.unclaimCase({ params })
    await expect(rosa.clearVerdict({ params: inSlot })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
    await rosa.claimCase({ params })
    await rosa.approveCase({ params })
    await expect(rosa.clearVerdict({ params: inSlot })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })

  test('by whoever has not claimed the case, may not judge, or is a customer', async () => {
    const { inSlot } = await claimedCase()
    await rosa.judgeSlot({ params: inSlot, body: { verdict: 'accept' } })
    await expect((await lastingClient(desk, 'secondReviewer')).clearVerdict({ params: inSlot })).rejects.toMatchObject({ status: 409, code: 'case.claimed_by_another' })
    await expect((await lastingClient(desk, 'operator')).clearVerdict({ params: inSlot })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(requester.clearVerdict({ params: inSlot })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
  })
})
