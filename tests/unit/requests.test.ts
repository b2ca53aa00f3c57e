import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOver, statesOf } from '../../contract/lifecycle.ts'
import { requestLifecycle } from '../../contract/lifecycles/request.ts'
import { defaultDeskRules as rules } from '../../server/kernel/desk-rules.ts'
import { waitingOn } from '../../server/modules/requests/ball.ts'
import { readChoice } from '../../server/modules/requests/choice.ts'
import { refuseUnready, type HandedIn } from '../../server/modules/requests/handing-in.ts'
import { mostRounds, outcomeOf, quantityOf, roundOf, unansweredGone, type Line } from '../../server/modules/requests/line.ts'
import { deadlineIn, extendAheadMs, heldUntil, pausedClock, runningClock, shownClock } from '../../server/modules/requests/promise.ts'
import { usableHolds, type NamedHold } from '../../server/modules/requests/wanted-numbers.ts'

const now = new Date('2026-11-23T08:00:00Z') // A Monday.
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

function refusalOf(act: () => unknown): unknown {
  try {
    act()
  } catch (refusal) {
    return refusal
  }
  return undefined
}

describe('who has the ball', () => {
  test('is nobody exactly when the request is over', () => {
    for (const status of statesOf(requestLifecycle)) expect(waitingOn(status) === 'nobody', status).toBe(isOver(requestLifecycle, status))
  })
})

describe('handing in', () => {
  const number = { e164: '+33644022000', carrier_id: 'nordtel', country: 'FR', number_type: 'mobile', hold_status: 'held', held_until: later(1) } as const
  const dossier = { country: 'FR', numberType: 'mobile', carriers: ['nordtel'], missing: [] } as const
  const request = { country: 'FR', number_type: 'mobile', alternatives: 'ask_me', contact_email: 'a@b.example' } as const
  const ready: HandedIn = { request, numbers: [number], regulated: true, dossier, now }

  test('of a request that lacks nothing is not refused', () => {
    expect(refusalOf(() => refuseUnready(ready))).toBeUndefined()
    expect(refusalOf(() => refuseUnready({ ...ready, regulated: false, dossier: undefined }))).toBeUndefined()
  })

  test('of an empty request names everything that is missing at once', () => {
    const empty: HandedIn = { ...ready, request: { ...ready.request, alternatives: null, contact_email: null }, numbers: [], dossier: undefined }
    expect(refusalOf(() => refuseUnready(empty))).toMatchObject({
      code: 'request.incomplete',
      issues: [
        { pointer: '/holdIds', code: 'numbers.missing' }, { pointer: '/dossierId', code: 'dossier.missing' },
        { pointer: '/alternatives', code: 'alternatives.missing' }, { pointer: '/contactEmail', code: 'contact.missing' },
      ],
    })
  })

  test('names the demands that the dossier leaves unanswered, by pointers below /dossier', () => {
    const missing = [{ pointer: '/information/company_name', code: 'information.missing', params: { demand: 'company_name' } }] as const
    expect(refusalOf(() => refuseUnready({ ...ready, dossier: { ...dossier, missing } }))).toMatchObject({
      code: 'request.incomplete', issues: [{ pointer: '/dossier/information/company_name', code: 'information.missing' }],
    })
  })

  test.each([
    ['request.country_mismatch', { numbers: [{ ...number, country: 'DE' }] }, 'hold.country_mismatch'],
    ['request.dossier_mismatch', { dossier: { ...dossier, country: 'DE' } }, 'hold.country_mismatch'],
    ['request.dossier_mismatch', { dossier: { ...dossier, numberType: 'local' } }, 'hold.type_mismatch'],
    ['request.dossier_mismatch', { dossier: { ...dossier, carriers: ['meridian'] } }, 'hold.carrier_not_covered'],
    ['request.hold_lost', { numbers: [{ ...number, hold_status: 'expired' }] }, 'hold.lost'],
    ['request.hold_lost', { numbers: [{ ...number, held_until: now }] }, 'hold.lost'],
    ['request.hold_lost', { numbers: [{ ...number, hold_status: null, held_until: null }] }, 'hold.lost'],
  ] as const)('is refused as %s, naming the number', (code, change, issue) => {
    const named = expect.objectContaining({ pointer: '/holdIds/0', code: issue })
    expect(refusalOf(() => refuseUnready({ ...ready, ...change }))).toMatchObject({ code, issues: expect.arrayContaining([named]) })
  })

  test('of a request with several faults names them all under the first code', () => {
    const faulty: HandedIn = { ...ready, request: { ...ready.request, alternatives: null }, numbers: [number, { ...number, hold_status: 'lost' }] }
    expect(refusalOf(() => refuseUnready(faulty))).toMatchObject({
      code: 'request.incomplete', issues: [{ code: 'alternatives.missing' }, { pointer: '/holdIds/1', code: 'hold.lost' }],
    })
  })
})

describe('the holds of a request', () => {
  const hold: NamedHold = { id: 'a', status: 'held', held_until: later(1), request_id: null, e164: '+33644022000', country: 'FR', number_type: 'mobile' }
  const request = { id: 'r', country: 'FR', wanted: [], now }

  test('count once each, in the order in which they were named', () => {
    const holds = [hold, { ...hold, id: 'b', request_id: 'r' }]
    expect(usableHolds(['b', 'a', 'b'], holds, request).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  test.each([
    ['resource.not_found', [], 'hold.unknown'],
    ['resource.not_found', [{ ...hold, request_id: 'another' }], 'hold.unknown'],
    ['request.hold_lost', [{ ...hold, status: 'released' }], 'hold.lost'],
    ['request.hold_lost', [{ ...hold, held_until: now }], 'hold.lost'],
    ['request.country_mismatch', [{ ...hold, country: 'DE' }], 'hold.country_mismatch'],
  ] as const)('are refused as %s, by pointer', (code, found, issue) => {
    expect(refusalOf(() => usableHolds(['a'], found, request))).toMatchObject({ code, issues: [{ pointer: '/holdIds/0', code: issue }] })
  })

  test('may be lost where they are wanted already: only what is added has to be held', () => {
    const lost = { ...hold, status: 'expired', request_id: 'r' }
    expect(usableHolds(['a'], [lost], { ...request, wanted: ['a'] })).toEqual([lost])
    expect(refusalOf(() => usableHolds(['a', 'b'], [lost, { ...lost, id: 'b' }], { ...request, wanted: ['a'] }))).toMatchObject({ issues: [{ pointer: '/holdIds/1' }] })
  })

  test('of several types are refused, naming those that differ from the first', () => {
    expect(refusalOf(() => usableHolds(['a', 'b'], [hold, { ...hold, id: 'b', number_type: 'local' }], request))).toMatchObject({
      code: 'request.type_mismatch', issues: [{ pointer: '/holdIds/1', code: 'hold.type_mixed' }],
    })
  })
})

describe('the promise of a date', () => {
  const row = { country: 'FR', expected_by: null, business_days_left: null, clock_paused_at: null, closed_at: null, answer_deadline: null, choice_deadline: null }

  test('is five business days away, stands still while the requester must act, and goes on with what was left', () => {
    const running = { ...row, ...runningClock(row, now, rules) }
    expect(shownClock(running, now, rules)).toEqual({ state: 'running', expectedBy: '2026-11-30', businessDaysLeft: 5 })
    expect(shownClock(running, later(48), rules)).toMatchObject({ businessDaysLeft: 3 })
    const paused = { ...running, ...pausedClock(running, later(48), rules) }
    expect(shownClock(paused, later(24 * 30), rules)).toEqual({ state: 'paused', expectedBy: null, businessDaysLeft: 3 })
    expect(pausedClock(paused, later(24 * 30), rules)).toEqual({ expected_by: null, business_days_left: 3, clock_paused_at: later(48) })
    expect({ ...paused, ...runningClock(paused, new Date('2026-12-14T08:00:00Z'), rules) }).toMatchObject({ expected_by: '2026-12-17', clock_paused_at: null })
  })

  test('that has passed says so, and counts the days it is late', () => {
    const running = { ...row, ...runningClock(row, now, rules) }
    expect(shownClock(running, new Date('2026-12-02T08:00:00Z'), rules)).toEqual({ state: 'late', expectedBy: '2026-11-30', businessDaysLeft: -2 })
  })

  test('of a request that is over says whether it was met, and counts no more', () => {
    const running = { ...row, ...runningClock(row, now, rules) }
    expect(shownClock({ ...running, closed_at: later(24) }, later(24 * 365), rules)).toEqual({ state: 'met', expectedBy: '2026-11-30', businessDaysLeft: null })
    expect(shownClock({ ...row, closed_at: later(1) }, later(2), rules)).toMatchObject({ state: 'not_started' })
  })

  test('a deadline lasts until the end of its day at the desk', () => {
    expect(deadlineIn(5, { country: 'FR', now, rules }).toISOString()).toBe('2026-11-30T22:59:59.999Z')
  })

  test('numbers are kept past whatever is waited for, and what was extended is not due again', () => {
    fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), fc.constantFrom('answer_deadline', 'choice_deadline', 'none'), (hours, awaited) => {
      const kept = heldUntil({ ...row, expected_by: '2026-11-30', ...(awaited !== 'none' && { [awaited]: later(hours) }) }, now, rules)
      expect(kept.getTime()).toBeGreaterThan(now.getTime() + extendAheadMs)
      if (awaited !== 'none') expect(kept.getTime()).toBeGreaterThan(later(hours).getTime())
    }))
  })
})

describe('lines', () => {
  const line = (id: string, status: Line['status'], more: Partial<Line> = {}): Line => ({ id, status, reason: null, replaces_line_id: null, ...more })

  test('that stand in for others are not counted again, and what the requester took out was never asked for', () => {
    const cancelled = line('d', 'dropped', { reason: 'cancelled_by_requester' })
    const lines = [line('a', 'gone'), line('b', 'active'), line('c', 'dropped'), cancelled, line('e', 'active', { replaces_line_id: 'a' })]
    expect(quantityOf(lines)).toBe(3)
  })

  test.each([
    ['complete', [line('a', 'gone'), line('b', 'active', { replaces_line_id: 'a' })]],
    ['complete_partly', [line('a', 'gone', { reason: 'area_sold_out' }), line('b', 'active')]],
    ['fail', [line('a', 'gone'), line('b', 'refused')]],
    ['fail', []],
  ] as const)('end a request as %s', (outcome, lines) => {
    expect(outcomeOf(lines)).toBe(outcome)
  })

  test('that are gone are looked after once: not when replaced, not when nothing was found', () => {
    const lines = [line('a', 'gone'), line('b', 'gone'), line('c', 'gone', { reason: 'area_sold_out' }), line('d', 'gone', { replaces_line_id: 'a' })]
    expect(unansweredGone(lines).map(({ id }) => id)).toEqual(['b', 'd'])
    expect(lines.map((each) => roundOf(each, lines))).toEqual([0, 0, 0, 1])
    expect(mostRounds).toBeGreaterThan(0)
  })
})

describe('a choice', () => {
  const proposals: Line[] = ['a', 'a', 'b'].map((replaced, index) => ({ id: `p${index}`, status: 'proposed', reason: null, replaces_line_id: replaced }))

  test('takes at most one number in place of each, and passes over the others', () => {
    expect(readChoice(proposals, ['p1', 'p2'])).toMatchObject({ chosen: [{ id: 'p1' }, { id: 'p2' }], passedOver: [{ id: 'p0' }] })
    expect(readChoice(proposals, [])).toMatchObject({ chosen: [], passedOver: proposals })
  })

  test('of two numbers for one, of the same one twice, or of what was not proposed is refused by pointer', () => {
    expect(refusalOf(() => readChoice(proposals, ['p0', 'p1', 'x']))).toMatchObject({
      code: 'choice.not_offered', issues: [{ pointer: '/lineIds/1', code: 'choice.too_many' }, { pointer: '/lineIds/2', code: 'choice.not_offered' }],
    })
    expect(refusalOf(() => readChoice(proposals, ['p0', 'p0']))).toMatchObject({ issues: [{ pointer: '/lineIds/1', code: 'choice.too_many' }] })
  })
})
