/** A session that a browser keeps in its cookie, or one that is over and leaves it. */
export type SessionCookie = { readonly token: string; readonly expiresAt: Date } | 'over'
