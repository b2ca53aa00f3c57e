import { expect, test } from 'vitest'
import { newest } from '../../console/desk/newest.ts'

const answer = (revision: number, words: string) => ({ status: 200, etag: `"${revision}"`, body: { words } })

test('an answer that was overtaken by a later one never takes its place', () => {
  const later = answer(4, 'later')
  expect(newest(later, answer(3, 'earlier'))).toBe(later)
  expect(newest(later, answer(5, 'last'))).toEqual(answer(5, 'last'))
})

test('the same revision may show more, since what a thing depends on changes without it', () => {
  expect(newest(answer(4, 'before'), answer(4, 'after'))).toEqual(answer(4, 'after'))
})

test('what is the same stays the very object, so that nothing is drawn anew', () => {
  const known = answer(4, 'same')
  expect(newest(known, answer(4, 'same'))).toBe(known)
})

test.each([
  ['what comes first', undefined, answer(1, 'first')],
  ['a list, which has no revision', { body: { items: [1] } }, { body: { items: [] } }],
  ['what lost its revision', answer(9, 'x'), { status: 200, body: { words: 'y' } }],
])('%s is taken as it is', (_, known, given) => {
  expect(newest(known, given)).toEqual(given)
})
