import { Refusal } from '../../kernel/refusal.ts'
import type { SessionCookie } from '../../kernel/session-cookie.ts'

type Opened = { readonly token: string; readonly session: { readonly expiresAt: string } }
type Kept<O> = O | { cookie: SessionCookie; answer: Omit<O, 'token'> & { token: null } }

/** Hands a session over as whoever opened it wished: its token in the answer, or in a cookie that no script reads. */
export function keptAs<O extends Opened>(wish: 'token' | 'cookie', opened: O): Kept<O> {
  if (wish === 'token') return opened
  return { cookie: { token: opened.token, expiresAt: new Date(opened.session.expiresAt) }, answer: { ...opened, token: null } }
}

/** The same for what may have been refused, and stays refused. */
export function keptUnlessRefused<O extends Opened>(wish: 'token' | 'cookie', outcome: O | Refusal): Kept<O> | Refusal {
  return outcome instanceof Refusal ? outcome : keptAs(wish, outcome)
}
