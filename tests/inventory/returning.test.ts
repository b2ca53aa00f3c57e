import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { endQuarantine, returnNumber } from '../../server/modules/inventory/index.ts'
import { freeOffers, playOrders } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { lastingClient } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
})
afterAll(() => desk.close())

test('a number whose carrier the desk no longer has is put off, not recorded as given back; once the carrier is there again it goes back', async () => {
  const [offer] = await freeOffers(desk, 1)
  await requester.purchaseOffers({ body: { offerIds: [offer?.id ?? ''] } })
  await playOrders(desk)
  const number = async () => (await requester.readNumber({ params: { id: offer?.e164 ?? '' } })).body
  await requester.releaseNumber({ params: { id: (await number()).id } })
  desk.clock.advance({ days: desk.desk.world.rules.quarantineDays })

  const carrierless = { work: desk.desk.work, carrierOf: () => undefined }
  expect(await endQuarantine(carrierless)).toBe(1)
  expect(await returnNumber(carrierless)).toBe(1)
  expect((await number()).status).toBe('returning')
  // Until the next attempt is due nobody asks again.
  expect(await returnNumber(carrierless)).toBe(0)

  desk.clock.advance({ minutes: 1 })
  await desk.settle()
  expect((await number()).status).toBe('returned')
  expect((await requester.readOffer({ params: { id: offer?.id ?? '' } })).body.status).toBe('available')
})
