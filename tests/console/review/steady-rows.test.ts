import { expect, test } from 'vitest'
import type { QueuedCase } from '../../../console/review/queue-query.ts'
import { steady, type SteadyRow } from '../../../console/review/steady-rows.ts'

const row = (id: string, status = 'waiting'): QueuedCase => ({ id, status }) as QueuedCase // The rows keep their places whatever else they hold.
const shown = (...ids: string[]): SteadyRow[] => ids.map((id) => ({ row: row(id), gone: false }))
const told = (rows: readonly SteadyRow[]) => rows.map(({ row: { id, status }, gone }) => `${id} ${status}${gone ? ' gone' : ''}`)

test('what changed changes in its place, what left keeps its place, and what is new in between is not put there', () => {
  expect(told(steady(shown('a', 'b', 'c'), [row('new'), row('a', 'claimed'), row('c')]))).toEqual(['a claimed', 'b waiting gone', 'c waiting'])
})

test('what comes after everything that is shown is shown at once', () => {
  expect(told(steady(shown('a', 'b'), [row('a'), row('b'), row('c'), row('d')]))).toEqual(['a waiting', 'b waiting', 'c waiting', 'd waiting'])
})

test('where everything has left, what is there now follows', () => {
  expect(told(steady(shown('a'), [row('b')]))).toEqual(['a waiting gone', 'b waiting'])
})
