import { MutationObserver, onlineManager } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { queries } from '../../console/shell/queries.ts'
import { createClient } from '../../contract/client.ts'
import { DeskUnreachable } from '../../contract/client/refused.ts'

/** A port that nobody listens on. */
const client = createClient({ baseUrl: 'http://127.0.0.1:1' })

beforeEach(() => onlineManager.setOnline(false))
afterEach(() => {
  onlineManager.setOnline(true)
  queries.clear()
})

test('a step that is taken while the line is down says so at once, and is not done later behind somebody’s back', async () => {
  const buy = new MutationObserver(queries, { mutationFn: () => client.endSession({ params: { id: 'current' } }) })
  await expect(Promise.race([buy.mutate(), stillWaiting()])).rejects.toBeInstanceOf(DeskUnreachable)
})

test('what is asked while the line is down says so, instead of waiting without a word', async () => {
  const asked = queries.query({ queryKey: ['whoami'], queryFn: () => client.whoAmI(), retry: false })
  await expect(Promise.race([asked, stillWaiting()])).rejects.toBeInstanceOf(DeskUnreachable)
})

/** What a step that is held back until the line returns looks like from outside. */
function stillWaiting(): Promise<string> {
  return new Promise((resolve) => void setTimeout(resolve, 3000, 'held back'))
}
