import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SessionCookie } from '../../kernel/session-cookie.ts'

const plainName = 'guichet_session'
/** RFC 6265bis: browsers take such a cookie only over https, for this host alone and every path, so no neighbour can plant one. Over https no other counts. */
const hostName = `__Host-${plainName}`

/** The session token in the browser's cookie, if it sent one. */
export function cookieToken(request: FastifyRequest): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  const valueOf = (wanted: string) => cookies.find(([name]) => name === wanted)?.[1]
  return valueOf(hostName) ?? (isSecure(request) ? undefined : valueOf(plainName))
}

type Sent = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly now: Date }

/**
 * Strict: another site's link or form never carries it. HttpOnly: no script reads it. Secure wherever the desk is reached over https. Its age is
 * told rather than its end: on a device whose clock is wrong a session lasts as long as on any other.
 */
export function sendSessionCookie({ request, reply, now }: Sent, cookie: SessionCookie): void {
  const secure = isSecure(request)
  const [value, age] = cookie === 'over' ? ['', 0] : [cookie.token, Math.ceil((cookie.expiresAt.getTime() - now.getTime()) / 1000)]
  const parts = [`${secure ? hostName : plainName}=${value}`, 'Path=/', `Max-Age=${age}`, 'HttpOnly', 'SameSite=Strict', ...(secure ? ['Secure'] : [])]
  void reply.header('set-cookie', parts.join('; '))
}

/** Behind a proxy that ends TLS the proxy says so; who claims it falsely only keeps their own cookie from being sent in the clear. */
function isSecure(request: FastifyRequest): boolean {
  return request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https'
}
