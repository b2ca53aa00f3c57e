import { expect, test } from 'vitest'
import { createIntentions } from '../../console/desk/intentions.ts'

const numbered = () => {
  let count = 0
  return createIntentions(() => `key-${(count += 1)}`)
}

test('what is sent again is the same intention until the desk has answered', () => {
  const intentions = numbered()
  expect(intentions.keyFor({ body: { text: 'Hello' } })).toBe('key-1')
  expect(intentions.keyFor({ body: { text: 'Hello' } })).toBe('key-1')
  intentions.answered({ body: { text: 'Hello' } })
  expect(intentions.keyFor({ body: { text: 'Hello' } })).toBe('key-2')
})

test('what was put differently is another one, since the desk keeps a key with what it came with', () => {
  const intentions = numbered()
  expect(intentions.keyFor({ body: { text: 'Hel' } })).toBe('key-1')
  expect(intentions.keyFor({ body: { text: 'Hello' } })).toBe('key-2')
  expect(intentions.keyFor({ body: { text: 'Hel' } })).toBe('key-1')
})

test('an answer ends the intention that it answers and no other', () => {
  const intentions = numbered()
  intentions.keyFor({ body: { text: 'One' } })
  intentions.keyFor({ body: { text: 'Two' } })
  intentions.answered({ body: { text: 'One' } })
  expect(intentions.keyFor({ body: { text: 'Two' } })).toBe('key-2')
})
