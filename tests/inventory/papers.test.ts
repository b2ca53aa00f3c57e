import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { playOrders } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { approved, lastingClient, submittedRequest } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
})
afterAll(() => desk.close())

test('a number tells how the papers behind it stand, and whose request it came with; it is found by both', async () => {
  const request = await submittedRequest(desk, requester, { count: 2 })
  await approved(desk, await lastingClient(desk, 'reviewer'), request.id)
  await playOrders(desk)

  const { body } = await requester.listNumbers({ query: { dossierState: ['approved'], requestId: request.id } })
  expect(body.total).toBe(2)
  expect(body.items[0]).toMatchObject({ requestReference: request.reference, dossierId: request.dossierId, dossier: { name: 'Papers', status: 'approved' } })
  expect((await requester.listNumbers({ query: { dossierState: ['none', 'expired'] } })).body.total).toBe(0)

  // A draft that is begun meanwhile changes nothing: the approved version counts.
  const dossier = await requester.readDossier({ params: { id: request.dossierId ?? '' } })
  await requester.changeDossier({ params: { id: dossier.body.id }, body: { name: 'Papers of 2027' }, ifMatch: dossier.etag ?? '' })
  expect((await requester.listNumbers({ query: { dossierState: ['approved'] } })).body.items[0]?.dossier).toMatchObject({ status: 'approved' })
})

test('papers that are over are told and found as such', async () => {
  const [number] = (await requester.listNumbers()).body.items
  await desk.desk.work('desk', theSystem, (_needs, tx) => tx.updateTable('dossier_versions').set({ expires_on: '2026-12-24' }).where('dossier_id', '=', number?.dossierId ?? '').where('status', '=', 'approved').execute())
  expect((await requester.readNumber({ params: { id: number?.id ?? '' } })).body.dossier).toMatchObject({ status: 'approved', expiresOn: '2026-12-24' })
  desk.clock.set('2026-12-25T09:00:00Z')
  await desk.settle()
  const { body } = await requester.listNumbers({ query: { dossierState: ['expired'] } })
  expect(body.total).toBe(2)
  expect(body.items[0]?.dossier).toMatchObject({ status: 'expired' })
})
