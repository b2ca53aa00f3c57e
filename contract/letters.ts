import type { LetterName } from './language/letters.ts'

/**
 * Every letter of the desk, and whether its reader may do without it. Those that wait for an answer cannot be switched off: without one a request
 * lapses, or nobody can come in.
 */
export const letterKinds = {
  request_submitted: 'news',
  request_passed: 'news',
  request_returned: 'waits',
  request_approved: 'news',
  choice_needed: 'waits',
  request_completed: 'news',
  request_partially_completed: 'news',
  request_failed: 'news',
  request_rejected: 'news',
  request_cancelled: 'news',
  request_lapsed: 'news',
  remark_of_desk: 'news',
  remark_of_requester: 'news',
  invitation: 'waits',
} as const satisfies { readonly [Name in LetterName]: 'news' | 'waits' }

/** Letters that a person may switch off. */
export type News = { [Name in LetterName]: (typeof letterKinds)[Name] extends 'news' ? Name : never }[LetterName]

export function isNews(letter: string): letter is News {
  return new Map<string, string>(Object.entries(letterKinds)).get(letter) === 'news'
}
