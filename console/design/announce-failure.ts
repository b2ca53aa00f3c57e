import type { Say } from '../language/speaking.tsx'
import { inWords } from './notice.tsx'
import { announceDone } from './announce-done.ts'

/** Says in passing why a step failed, where nothing of what began it is on the page any more: else nobody would know. */
export function announceFailure(error: unknown, say: Say): void {
  const { title, happened, fix } = inWords(error, say)
  announceDone({ title, children: `${happened} ${fix}`, bad: true })
}
