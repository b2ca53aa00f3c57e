import { expect, test } from 'vitest'
import { meanwhile, revisionFor, saved, typed } from '../../console/inventory/labelling.ts'

const read = { label: '', etag: '"1"' }
const sales = { label: 'Sales', etag: '"2"' }

test('a field that nobody typed in saves over what stands there now, and knows of no quarrel', () => {
  expect(revisionFor(undefined, sales)).toBe('"2"')
  expect(meanwhile(undefined, sales)).toBeUndefined()
})

test('a label that a colleague saved while somebody typed is told, and not overwritten before they were', () => {
  const typing = typed('Support', typed('S', undefined, read), sales)
  expect(meanwhile(typing, sales)).toBe('Sales')
  expect(revisionFor(typing, sales)).toBe('"1"')
  expect(revisionFor({ ...typing, isTold: true }, sales)).toBe('"2"')
})

test('another change of the number does not stand in the way of a label', () => {
  expect(revisionFor(typed('Support', undefined, read), { label: '', etag: '"7"' })).toBe('"7"')
})

test('what is typed while the label is saved stays', () => {
  const now = typed('Support desk', undefined, read)
  expect(saved('Support desk', now, sales)).toBeUndefined()
  expect(saved('Support', now, sales)).toEqual({ words: 'Support desk', over: sales })
})
