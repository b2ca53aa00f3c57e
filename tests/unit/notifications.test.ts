import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { otherEvents } from '../../contract/events.ts'
import { lifecycles } from '../../contract/lifecycles/index.ts'
import { asksInVain, datesIn, letterFor, toldEvents, type Happened } from '../../server/modules/notifications/letter-of-event.ts'
import { isStale, nextAttempt } from '../../server/modules/notifications/retry.ts'
import { askedFor, choices, goneForGood, lost, obtained, type Line } from '../../server/modules/notifications/told-numbers.ts'

const now = new Date('2026-11-23T08:00:00Z')
const happened = (name: string, more: Partial<Happened> = {}): Happened => ({ name, from_status: null, to_status: null, data: {}, ...more })

describe('the letter of an event', () => {
  test('belongs to what a requester, whoever is invited, or whoever signs in has to know, and to nothing else', () => {
    const every = [...lifecycles.flatMap(({ name, arrows }) => arrows.map(([, event]) => `${name}.${event}`)), ...otherEvents]
    const told = [...new Set(every)].filter((name) => letterFor(happened(name, { to_status: 'cancelled' })) !== undefined)
    expect(told.toSorted()).toEqual([
      'everySession.ended', 'invitation.created', 'invitation.resend', 'passkey.added', 'passkey.removed', 'password.changed', 'remark.added', 'request.approve', 'request.ask', 'request.cancel', 'request.complete', 'request.complete_partly', 'request.confirm_cancel', 'request.fail', 'request.lapse', 'request.pass',
      'request.reject', 'request.return', 'request.submit', 'totp.disabled', 'totp.enabled',
    ])
    expect(toldEvents.toSorted()).toEqual(told.toSorted())
  })

  test('of a cancellation is written once it is over, and never for a draft', () => {
    expect(letterFor(happened('request.cancel', { from_status: 'submitted', to_status: 'cancelled' }))).toBe('request_cancelled')
    expect(letterFor(happened('request.cancel', { from_status: 'with_carrier', to_status: 'cancelling' }))).toBeUndefined()
    expect(letterFor(happened('request.confirm_cancel', { from_status: 'cancelling', to_status: 'cancelled' }))).toBe('request_cancelled')
    expect(letterFor(happened('request.cancel', { from_status: 'draft', to_status: 'cancelled' }))).toBeUndefined()
  })

  test('asks for nothing that is no longer waited for', () => {
    const returned = happened('request.return', { to_status: 'waiting_for_requester' })
    expect(asksInVain('request_returned', returned, 'waiting_for_requester')).toBe(false)
    expect(asksInVain('request_returned', returned, 'submitted')).toBe(true)
    expect(asksInVain('request_submitted', happened('request.submit', { to_status: 'submitted' }), 'in_review')).toBe(false)
  })

  test('takes its dates from the event, and none from an event that has none', () => {
    expect(datesIn(happened('request.submit', { data: { expectedBy: '2026-11-30', deadline: '2026-12-21T22:59:59.999Z' } }))).toEqual({
      expectedBy: '2026-11-30', deadline: new Date('2026-12-21T22:59:59.999Z'),
    })
    expect(datesIn(happened('request.submit', { data: { expectedBy: null, deadline: null } }))).toEqual({ expectedBy: null, deadline: null })
    expect(datesIn(happened('request.submit'))).toEqual({ expectedBy: null, deadline: null })
  })
})

describe('another attempt', () => {
  test('comes after a minute at first, never sooner than the one before, and never later than six hours', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), (attempts) => {
      const waitMs = (count: number) => nextAttempt(count, now).getTime() - now.getTime()
      return waitMs(1) === 60_000 && waitMs(attempts) <= waitMs(attempts + 1) && waitMs(attempts) <= 6 * 3_600_000
    }))
  })

  test('is the last after three days', () => {
    expect(isStale(now, new Date(now.getTime() + 3 * 86_400_000 - 1))).toBe(false)
    expect(isStale(now, new Date(now.getTime() + 3 * 86_400_000))).toBe(true)
  })
})

describe('the numbers of a request', () => {
  const statuses = ['wanted', 'ordered', 'active', 'gone', 'refused', 'dropped'] as const
  const reasons = ['number_gone', 'carrier_error', null] as const
  /** Requests as they may end: lines, and alternatives of alternatives. */
  const someLines = fc.array(fc.record({ status: fc.constantFrom(...statuses), reason: fc.constantFrom(...reasons), back: fc.option(fc.nat({ max: 20 })) }), { maxLength: 12 })
    .map((some) => some.map(({ status, reason, back }, index): Line => ({
      id: `line ${index}`, number: `+33 6 00 00 00 ${index}`, status, reason, replaces: back === null || index === 0 ? null : `line ${back % index}`,
    })))

  test('that were asked for are each told once: obtained, another in their place, or lost', () => {
    fc.assert(fc.property(someLines, (lines) => {
      const told = new Set([...obtained(lines).map(({ number, insteadOf }) => insteadOf ?? number), ...[...lost(lines).values()].flat()])
      expect(askedFor(lines).filter(({ number }) => !told.has(number))).toEqual([])
      expect([...lost(lines).values()].flat()).toEqual([...new Set([...lost(lines).values()].flat())])
      const active = new Set(obtained(lines).map(({ insteadOf, number }) => insteadOf ?? number))
      expect([...lost(lines).values()].flat().filter((number) => active.has(number))).toEqual([])
    }))
  })

  test('that are gone are those with a choice and those without, never both', () => {
    const line = (id: string, status: Line['status'], replaces: string | null = null): Line => ({ id, number: id, status, reason: null, replaces })
    const lines = [line('a', 'gone'), line('b', 'gone'), line('c', 'active'), line('p', 'proposed', 'a'), line('q', 'proposed', 'a'), line('d', 'gone'), line('e', 'wanted', 'd')]
    expect(choices(lines)).toEqual([{ gone: 'a', alternatives: ['p', 'q'] }])
    expect(goneForGood(lines)).toEqual(['b'])
  })
})
