import { expect, test } from 'vitest'
import { createRereading, everything } from '../../console/desk/rereading.ts'

/** What was read, in order; readings that end and breaths that pass when a test lets them. */
function world() {
  const read: string[] = []
  const due = new Set<() => void>()
  const ends = new Map<string, () => void>()
  const rereading = createRereading({
    read(resource) {
      read.push(resource)
      return new Promise<void>((done) => void ends.set(resource, done))
    },
    later(_ms, task) {
      due.add(task)
      return () => due.delete(task)
    },
  })
  return {
    ...rereading, read, due,
    breathe() {
      for (const task of [...due]) {
        due.delete(task)
        task()
      }
    },
    async end(resource: string) {
      ends.get(resource)?.()
      await new Promise((passed) => setImmediate(passed))
    },
  }
}

test('what many changes touch in one breath is read again once', () => {
  const { touch, breathe, read } = world()
  touch(['orders', 'requests'])
  touch(['requests'])
  breathe()
  expect(read).toEqual(['orders', 'requests'])
})

test('a long list that changes while it is being read is read to its end, and once more afterwards', async () => {
  const { touch, breathe, end, read } = world()
  touch(['numbers'])
  breathe()
  for (let change = 0; change < 5; change += 1) {
    touch(['numbers'])
    breathe()
  }
  expect(read).toEqual(['numbers'])
  await end('numbers')
  breathe()
  expect(read).toEqual(['numbers', 'numbers'])
  await end('numbers')
  breathe()
  expect(read).toEqual(['numbers', 'numbers'])
})

test('a list that is slow to be read keeps no other from being read again', () => {
  const { touch, breathe, read } = world()
  touch(['numbers'])
  breathe()
  touch(['numbers', 'requests'])
  breathe()
  expect(read).toEqual(['numbers', 'requests'])
})

test('where everything may have changed, everything is read again, and nothing besides', async () => {
  const { touch, breathe, end, read } = world()
  touch(['numbers'])
  touch([everything])
  touch(['requests'])
  breathe()
  expect(read).toEqual([everything])
  touch([everything])
  await end(everything)
  breathe()
  expect(read).toEqual([everything, everything])
})

test('nothing is read for a page that is gone', async () => {
  const { touch, breathe, end, stop, read, due } = world()
  touch(['numbers'])
  breathe()
  touch(['numbers', 'requests'])
  stop()
  await end('numbers')
  expect(due.size).toBe(0)
  expect(read).toEqual(['numbers'])
})
