import { expect, test } from 'vitest'
import { allPickedWith, type Picking } from '../../console/design/listing-columns.ts'
import { retryOf, wantsMore, type Paging } from '../../console/design/listing-pages.ts'
import { readAll } from '../../console/inventory/all-matching.ts'

const paging: Paging = { hasMore: true, isLoadingMore: false, loadMore: () => undefined }
const pages = { reading: { error: null }, paging, lastShown: 90, count: 100 }

test('a list asks for its next page before the last row is in sight, once', () => {
  expect(wantsMore(pages)).toBe(true)
  expect(wantsMore({ ...pages, lastShown: 60 })).toBe(false)
  expect(wantsMore({ ...pages, paging: { ...paging, isLoadingMore: true } })).toBe(false)
  expect(wantsMore({ ...pages, paging: { ...paging, hasMore: false } })).toBe(false)
  expect(wantsMore({ ...pages, paging: undefined })).toBe(false)
})

test('a list that is being read again reads on only afterwards, since that would put an end to it', () => {
  expect(wantsMore({ ...pages, reading: { error: null, isFetching: true } })).toBe(false)
  expect(wantsMore({ ...pages, reading: { error: null, isFetching: false } })).toBe(true)
})

test('a next page that failed is not asked for again and again, but when somebody says so', () => {
  expect(wantsMore({ ...pages, reading: { error: new Error('silence') } })).toBe(false)
  const asked: string[] = []
  const reading = { isPending: false, error: new Error('silence'), refetch: () => asked.push('everything') }
  const more = { ...paging, loadMore: () => void asked.push('the next page') }
  retryOf({ ...reading, isFetchNextPageError: true }, more)()
  retryOf(reading, more)()
  expect(asked).toEqual(['the next page', 'everything'])
})

const rows = ['a', 'b', 'c', 'd']
const list = { rows, keyOf: (row: string) => row }
const picking = (...picked: string[]): Picking<string> => ({ picked: new Set(picked), change: () => undefined, refused: (row) => (row === 'd' ? 'in use' : undefined), nameOf: (row) => row })

test('picking all that is in sight leaves what was picked before, and so does letting it go', () => {
  expect([...allPickedWith(picking('x', 'b'), list)]).toEqual(['x', 'a', 'b', 'c'])
  expect([...allPickedWith(picking('x', 'a', 'b', 'c'), list)]).toEqual(['x'])
})

test('reading all that matches gives nothing once it was stopped, be it at the last of them', async () => {
  const stopped = new AbortController()
  const told: number[] = []
  async function* numbers(stopAt: number) {
    for (let number = 1; number <= 400; number += 1) {
      await Promise.resolve()
      if (number === stopAt) stopped.abort()
      yield number
    }
    if (stopAt > 400) stopped.abort()
  }
  expect((await readAll(numbers(Number.NaN), { signal: stopped.signal, tell: (read) => told.push(read) }))?.length).toBe(400)
  expect(told).toEqual([200, 400])
  expect(await readAll(numbers(401), { signal: stopped.signal, tell: () => undefined })).toBeUndefined()
})
