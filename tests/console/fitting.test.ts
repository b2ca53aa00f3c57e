import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted } from '../../console/design/fitting.ts'
import type { Column } from '../../console/design/listing-columns.ts'

const column = (id: string, least: number, more: Partial<Column<string>> = {}): Column<string> => ({ id, header: id, width: `minmax(${least}px, 1fr)`, cell: (row) => row, ...more })
const idsOf = (columns: readonly Column<string>[]) => columns.map(({ id }) => id)

const list = [column('number', 300), column('carrier', 200, { leaves: 2 }), column('price', 100), column('type', 100, { desktopOnly: true })]

test('every column stands where there is room for all', () => {
  const { columns, isNarrow } = fitted(list, { width: 24 + 700 + 36, picks: false })
  expect([idsOf(columns), isNarrow]).toEqual([['number', 'carrier', 'price', 'type'], false])
})

test('where there is too little, the column that may make room soonest does, and the others stay in their order', () => {
  expect(idsOf(fitted(list, { width: 24 + 700 + 36 - 1, picks: false }).columns)).toEqual(['number', 'price', 'type'])
})

test('where that does not do, a row is a small page, which has every column', () => {
  const { columns, isNarrow } = fitted([column('a', 500), column('b', 500, { leaves: 1 }), column('c', 500)], { width: 900, picks: true })
  expect([idsOf(columns), isNarrow]).toEqual([['a', 'b', 'c'], true])
})

test('a phone has small pages, however few the columns', () => {
  expect(fitted([column('a', 50)], { width: 358, picks: false }).isNarrow).toBe(true)
})

test('what is drawn side by side always fits, and nothing that may not make room has gone', () => {
  const anyColumn = fc.record({ least: fc.integer({ min: 20, max: 400 }), leaves: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }) })
  fc.assert(
    fc.property(fc.array(anyColumn, { minLength: 1, maxLength: 12 }), fc.integer({ min: 200, max: 2600 }), fc.boolean(), (drawn, width, picks) => {
      const columns = drawn.map(({ least, leaves }, place) => column(String(place), least, leaves === undefined ? {} : { leaves }))
      const { columns: shown, isNarrow } = fitted(columns, { width, picks })
      const needed = shown.reduce((sum, one) => sum + Number(/\d+/.exec(one.width ?? '')?.[0]) + 12, 12 + (picks ? 36 : 0))
      if (!isNarrow) expect(needed).toBeLessThanOrEqual(width)
      expect(columns.filter((one) => (isNarrow || one.leaves === undefined) && !shown.includes(one))).toEqual([])
    }),
  )
})
