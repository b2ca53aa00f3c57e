import { expect, test } from 'vitest'
import { inParts, needPapers, type Offer } from '../../console/purchase/acquirable.ts'
import { chosenOf } from '../../console/purchase/chosen.ts'
import { endedIn, heldIn } from '../../console/purchase/requesting.ts'

const many = (count: number) => Array.from({ length: count }, (_, place) => `offer ${place}`)

test('no more is chosen than one request takes, and what was chosen first stays', () => {
  const known = new Map(many(150).map((id) => [id, { id } as Offer])) // Nothing else of an offer is looked at.
  const chosen = chosenOf(new Set([...many(150).slice(120), ...many(120)]), known)
  expect(chosen.size).toBe(100)
  expect([...chosen.keys()].slice(0, 30)).toEqual(many(150).slice(120))
})

test('more holds than one call takes are let go in parts', () => {
  expect(inParts(many(250)).map(({ length }) => length)).toEqual([100, 100, 50])
  expect(inParts([])).toEqual([])
})

test('the desk says of each number whether it is bought or requested', () => {
  expect(needPapers([])).toBe(false)
  expect(needPapers([{ acquisition: 'buy' }])).toBe(false)
  expect(needPapers([{ acquisition: 'buy' }, { acquisition: 'request' }])).toBe(true)
})

test('the numbers of a draft whose holds have ended are named before others are added, and those that were taken out are not', () => {
  type Draft = Parameters<typeof endedIn>[0]
  const line = (offerId: string, more: object) => ({ offerId, e164: `+1${offerId}`, holdId: `hold ${offerId}`, status: 'wanted', heldUntil: null, ...more })
  const draft = {
    lines: [line('1', { heldUntil: '2026-01-01T00:00:00Z' }), line('2', { status: 'dropped' }), line('3', {})],
    preparation: { missing: [{ pointer: '/holdIds/1', detail: 'The hold has ended.' }] },
  } as unknown as Draft // Nothing else of a request is looked at.
  expect(endedIn(draft)).toEqual([{ offerId: '3', e164: '+13', why: 'The hold has ended.' }])
  expect(heldIn(draft)).toEqual(['hold 1'])
})
