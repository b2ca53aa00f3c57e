import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from '../../server/kernel/cursor.ts'
import { Refusal } from '../../server/kernel/refusal.ts'

const id = '01900000-0000-7000-8000-000000000001'

test('a key comes back as it was packed', () => {
  expect(decodeCursor(encodeCursor(['2026-11-23T08:00:00.000Z', id, 'Ä', 7]), ['instant', 'id', 'string', 'number'])).toEqual(['2026-11-23T08:00:00.000Z', id, 'Ä', 7])
  expect(decodeCursor(undefined, ['id'])).toBeUndefined()
})

test.each([
  ['text that is no cursor', 'nonsense'],
  ['nothing', ''],
  ['too few parts', encodeCursor(['2026-11-23T08:00:00.000Z'])],
  ['an identifier that is none', encodeCursor(['2026-11-23T08:00:00.000Z', 'x'])],
  ['a day that does not exist', encodeCursor(['2026-02-30T08:00:00.000Z', id])],
  ['a day only', encodeCursor(['2026-11-23', id])],
  ['a year of six digits', encodeCursor(['+012026-11-23T08:00:00.000Z', id])],
  ['the year 0000, which the database does not know', encodeCursor(['0000-11-23T08:00:00.000Z', id])],
  ['a number for an instant', encodeCursor([1, id])],
])('a forged cursor with %s is refused, and never reaches the database', (_name, cursor) => {
  expect(() => decodeCursor(cursor, ['instant', 'id'])).toThrow(Refusal)
})

test.each(['1e999', '1e300', '1.5', '"1"', 'null'])('%s for a whole number is refused', (number) => {
  expect(() => decodeCursor(Buffer.from(`[${number}]`).toString('base64url'), ['number'])).toThrow(Refusal)
})

test.each(['a\u0000', '\ud800'])('the text %j, which no column holds, is refused', (text) => {
  expect(() => decodeCursor(encodeCursor([text]), ['string'])).toThrow(Refusal)
})
