import { describe, expect, test } from 'vitest'
import type { OrderLineStatus, OrderStatus } from '../../contract/lifecycles/order.ts'
import { answeredLines, endOf, keyOf, outcomeOf } from '../../server/modules/orders/order.ts'
import { leaseMs, mostAttempts, pauseAfterAnswer, pauseAfterFault } from '../../server/modules/orders/pacing.ts'
import type { CarrierOrder, CarrierOrderLine } from '../../server/ports/carrier.ts'
import type { Random } from '../../server/ports/random.ts'

const lines = (...statuses: OrderLineStatus[]) => statuses.map((status, index) => ({ e164: `+1202555000${index}`, status }))
const answer = (...answered: Partial<CarrierOrderLine>[]): CarrierOrder => ({
  carrierOrderId: 'SO-1', state: 'in_progress', said: '', lines: answered.map((line, index) => ({ e164: `+1202555000${index}`, state: 'pending', reason: null, ...line })),
})

describe('an answer', () => {
  test.each<{ state: CarrierOrderLine['state']; reason: CarrierOrderLine['reason']; orderStatus: OrderStatus; means: unknown }>([
    { state: 'active', reason: null, orderStatus: 'acknowledged', means: { event: 'activate', reason: null } },
    { state: 'active', reason: null, orderStatus: 'cancelling', means: { event: 'activate', reason: null } },
    { state: 'gone', reason: null, orderStatus: 'acknowledged', means: { event: 'lose', reason: 'number_gone' } },
    { state: 'refused', reason: 'name_mismatch', orderStatus: 'in_progress', means: { event: 'refuse', reason: 'name_mismatch' } },
    { state: 'refused', reason: null, orderStatus: 'in_progress', means: { event: 'refuse', reason: 'carrier_error' } },
    { state: 'cancelled', reason: null, orderStatus: 'cancelling', means: { event: 'cancel', reason: 'cancelled_by_requester' } },
    { state: 'cancelled', reason: null, orderStatus: 'in_progress', means: { event: 'refuse', reason: 'carrier_error' } },
  ])('of $state while the order is $orderStatus means $means.event', ({ state, reason, orderStatus, means }) => {
    expect(answeredLines(lines('pending'), answer({ state, reason }), orderStatus)).toMatchObject([means])
  })

  test('counts once: what was answered before, is still pending or was never asked changes nothing', () => {
    const known = lines('active', 'gone', 'pending', 'pending')
    const told = answer({ state: 'gone' }, { state: 'active' }, {}, { e164: '+49301234567', state: 'active' })
    expect(answeredLines(known, told, 'in_progress')).toEqual([])
  })
})

describe('an order ends', () => {
  test.each<{ status: OrderStatus; of: OrderLineStatus[]; as: string | undefined }>([
    { status: 'acknowledged', of: ['active', 'pending'], as: undefined },
    { status: 'acknowledged', of: ['active', 'active'], as: 'complete' },
    { status: 'in_progress', of: ['active', 'gone'], as: 'complete_partly' },
    { status: 'in_progress', of: ['gone', 'refused'], as: 'fail' },
    { status: 'cancelling', of: ['cancelled', 'gone'], as: 'confirm_cancel' },
    { status: 'cancelling', of: ['cancelled', 'active'], as: 'complete_partly' },
    { status: 'cancelling', of: ['active'], as: 'complete' },
    { status: 'cancelling', of: ['gone'], as: 'fail' },
  ])('$status with $of as $as', ({ status, of, as }) => {
    expect(endOf(status, lines(...of))).toBe(as)
  })

  test('and a purchase by all lines of all its orders', () => {
    expect([outcomeOf(lines('active')), outcomeOf(lines('active', 'refused')), outcomeOf(lines('gone'))]).toEqual(['complete', 'complete_partly', 'fail'])
  })
})

test('an order has one key, whoever asks for it and when', () => {
  expect(keyOf('01a2076b-4400-7041-a9cf-066aa4f5c6c8')).toBe('guichet-01a2076b-4400-7041-a9cf-066aa4f5c6c8')
})

describe('pauses', () => {
  const shortest: Random = { whole: () => 0, bytes: () => Buffer.alloc(0) }
  const longest: Random = { whole: (below: number) => below - 1, bytes: () => Buffer.alloc(0) }

  test('after a fault grow from five seconds to an hour, and vary by half', () => {
    expect([1, 2, 3, 10, 11, 500].map((attempts) => pauseAfterFault(attempts, longest))).toEqual([5000, 10_000, 20_000, 2_560_000, 3_600_000, 3_600_000])
    expect([1, 500].map((attempts) => pauseAfterFault(attempts, shortest))).toEqual([2500, 1_800_000])
  })

  test('after an answer grow from one second to a quarter of an hour', () => {
    expect([0, 1, 2, 9, 10, 500].map((attempts) => pauseAfterAnswer(attempts, longest))).toEqual([1000, 2000, 4000, 512_000, 900_000, 900_000])
  })

  test('let an order be tried for two to four days, and a claim outlive its calls by far', () => {
    const daysOf = (random: Random) => Array.from({ length: mostAttempts }, (_, index) => pauseAfterFault(index + 1, random)).reduce((sum, pauseMs) => sum + pauseMs, 0) / 86_400_000
    expect(daysOf(shortest)).toBeGreaterThan(1.4)
    expect(daysOf(longest)).toBeLessThan(4)
    expect(leaseMs).toBeGreaterThan(3 * 10_000)
  })
})
