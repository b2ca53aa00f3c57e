import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { fail, openDesk, type TestDesk } from '../support/desk.ts'
import { lastingClient } from '../support/organizations.ts'

let desk: TestDesk
let operator: Client
/** What a call costs: the clock is turned while the carrier is asked. */
let callMs = 0
beforeAll(async () => {
  desk = await openDesk((world) => ({
    ...world,
    carriers: world.carriers.map((carrier) => ({
      ...carrier,
      findOrder: async (key: string) => {
        desk.clock.advance({ ms: callMs })
        return await carrier.findOrder(key)
      },
    })),
  }))
  operator = await lastingClient(desk, 'operator')
  // What was read of their stock before is another day's.
  desk.clock.advance({ days: 3 })
})
afterAll(() => desk.close())

describe('a carrier over time', () => {
  test('shows its calls hour by hour: answered, failed, slow and the slowest', async () => {
    const began = desk.clock.now().toISOString()
    await call()
    callMs = 2_500
    await call()
    callMs = 0
    await operator.steerSimulation({ params: { id: 'solent' }, body: { failing: true } })
    await expect(call()).rejects.toThrow()
    const failedAt = desk.clock.now().toISOString()
    desk.clock.advance({ hours: 2 })
    await expect(call()).rejects.toThrow()

    const { body } = await operator.readCarrier({ params: { id: 'solent' } })
    expect(body.hours).toEqual([
      { hour: began, answered: 2, failed: 1, slow: 1, slowestMs: 2_500 },
      { hour: '2026-11-26T10:00:00.000Z', answered: 0, failed: 1, slow: 0, slowestMs: 0 },
    ])
    expect(body).toMatchObject({
      health: 'failing', failingSince: failedAt, lastFailureAt: desk.clock.now().toISOString(), lastFailure: expect.stringMatching(/\w/), lastDay: { answered: 2, failed: 2, slow: 1, slowestMs: 2_500 },
    })
  })

  test('is well again with its next answer; what failed last stays to be read', async () => {
    await operator.steerSimulation({ params: { id: 'solent' }, body: { failing: false } })
    await call()
    const { body } = await operator.listCarriers()
    expect(body.items.find(({ id }) => id === 'solent')).toMatchObject({ health: 'healthy', failingSince: null, lastFailureAt: expect.any(String), lastDay: { answered: 3, failed: 2 } })
  })

  test('is told of the last day, or of as many as are asked for, and forgotten after three months', async () => {
    desk.clock.advance({ days: 3 })
    expect((await operator.readCarrier({ params: { id: 'solent' } })).body).toMatchObject({ hours: [], lastDay: { answered: 0, failed: 0 } })
    expect((await operator.readCarrier({ params: { id: 'solent' }, query: { days: 4 } })).body.hours).toHaveLength(2)
    await expect(operator.readCarrier({ params: { id: 'solent' }, query: { days: 0 } })).rejects.toMatchObject({ status: 400 })
    desk.clock.advance({ days: 90 })
    for (const sweep of desk.desk.sweeps.filter(({ name }) => name === 'forget how carriers were')) expect(await sweep.run(fail)).toBe(5)
    expect((await operator.readCarrier({ params: { id: 'solent' }, query: { days: 92 } })).body.hours).toEqual([])
  })

  test('covers countries and types, each with how many numbers are available and known', async () => {
    const { body } = await operator.readCarrier({ params: { id: 'nordtel' } })
    const french = body.coverage.find(({ country, numberType }) => country === 'FR' && numberType === 'mobile')
    expect(french?.available).toBe(french?.known)
    expect(french?.known).toBeGreaterThan(1000)
    expect(body.countries).toEqual([...new Set(body.coverage.map(({ country }) => country))])
    expect(body.offers).toBe(body.coverage.reduce((sum, { available }) => sum + available, 0))
    expect(body.stockReadAt).toEqual(expect.any(String))
  })
})

async function call(): Promise<void> {
  await desk.desk.carriers.byId('solent')?.findOrder('any')
}
