import { expect, test } from 'vitest'
import { retryOf, wantsMore, type Paging } from '../../console/design/listing-pages.ts'

const paging: Paging = { hasMore: true, isLoadingMore: false, loadMore: () => undefined }
const pages = { reading: { error: null }, paging, lastShown: 90, count: 100 }

test('a list asks for its next page before the last row is in sight, once', () => {
  expect(wantsMore(pages)).toBe(true)
  expect(wantsMore({ ...pages, lastShown: 60 })).toBe(false)
  expect(wantsMore({ ...pages, paging: { ...paging, isLoadingMore: true } })).toBe(false)
  expect(wantsMore({ ...pages, paging: { ...paging, hasMore: false } })).toBe(false)
  expect(wantsMore({ ...pages, paging: undefined })).toBe(false)
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
