import type { SessionCookie } from '../../kernel/session-cookie.ts'

type Opened = { readonly token: string; readonly session: { readonly expiresAt: string } }

/** Hands a session over as whoever opened it wished: its token in the answer, or in a cookie that no script reads. */
export function keptAs<O extends Opened>(wish: 'token' | 'cookie', opened: O): O | { cookie: SessionCookie; answer: Omit<O, 'token'> & { token: null } } {
  if (wish === 'token') return opened
  return { cookie: { token: opened.token, expiresAt: new Date(opened.session.expiresAt) }, answer: { ...opened, token: null } }
}
