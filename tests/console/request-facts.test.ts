import { expect, test } from 'vitest'
import { endsAtOnce } from '../../console/requests/facts.ts'

test.each(['draft', 'submitted', 'in_review', 'waiting_for_requester'] as const)('taken back while %s, a request ends at once', (status) => {
  expect(endsAtOnce({ status })).toBe(true)
})

// Numbers come into being when the carrier says that it has the order: before that it may have it all the same.
test.each(['approved', 'with_carrier', 'waiting_for_choice'] as const)('taken back while %s, its orders have to end first, whether or not the carrier has answered', (status) => {
  expect(endsAtOnce({ status })).toBe(false)
})
