import type { LetterName } from './language/letters.ts'

/**
 * Every letter of the desk, and whether its reader may do without it. Those that wait for an answer cannot be switched off: without one a request
 * lapses, or nobody can come in. Nor can those about how somebody signs in: whoever got into their account would switch them off first.
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
  password_changed: 'security',
  totp_enabled: 'security',
  totp_disabled: 'security',
  passkey_added: 'security',
  passkey_removed: 'security',
  signed_out: 'security',
} as const satisfies { readonly [Name in LetterName]: 'news' | 'waits' | 'security' }

/** Letters that a person may switch off. */
export type News = { [Name in LetterName]: (typeof letterKinds)[Name] extends 'news' ? Name : never }[LetterName]

/** Letters to a person about how they sign in. */
export type SecurityLetter = { [Name in LetterName]: (typeof letterKinds)[Name] extends 'security' ? Name : never }[LetterName]

export function isSecurityLetter(letter: LetterName): letter is SecurityLetter {
  return letterKinds[letter] === 'security'
}

export function isNews(letter: string): letter is News {
  return new Map<string, string>(Object.entries(letterKinds)).get(letter) === 'news'
}
