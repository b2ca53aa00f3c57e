import { expect, test } from 'vitest'
import { en } from '../../contract/language/en/index.ts'
import { lifecycles } from '../../contract/lifecycles/index.ts'
import { ownWord } from '../../console/design/status-meaning.ts'

const named = lifecycles.flatMap(({ name: noun }) => Object.entries(en.statuses[noun]).filter(([, word]) => /requester/i.test(word)).map(([status]) => [noun, status] as const))

test('some statuses speak of the requester', () => {
  expect(named).toEqual([['request', 'waiting_for_requester']])
})

test.each(named)('%s %s says “you” to the requester, and speaks of them to the desk', (noun, status) => {
  expect(ownWord(noun, status, 'requester')).toBe('console:design:waitingForYou')
  expect(ownWord(noun, status, 'desk')).toBeUndefined()
})
