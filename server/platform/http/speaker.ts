import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { opensSession } from '../../../contract/session-keeping.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { AnyEndpoint } from './routes.ts'
import { cookieToken } from './session-cookie.ts'

/**
 * The token that a call speaks with: a program's in its header, a browser's in its cookie. A browser adds its cookie by itself, so a change that comes
 * with one must come from the desk's own pages: refuses `sign_in.other_site`.
 */
export function tokenOf(request: FastifyRequest): string | undefined {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) return bearer
  const token = cookieToken(request)
  if (token !== undefined && request.method !== 'GET' && request.method !== 'HEAD' && !isFromOurPages(request)) throw new Refusal('sign_in.other_site')
  return token
}

/**
 * A session's cookie is given to the desk's own pages only: a foreign page that could ask for one would sign its visitors in as somebody else, who would read what they do there.
 * Refuses `sign_in.other_site`.
 */
export function refuseCookieElsewhere(endpoint: AnyEndpoint, body: unknown, request: FastifyRequest): void {
  if (opensSession(endpoint) && wishesCookie.safeParse(body).success && !isFromOurPages(request)) throw new Refusal('sign_in.other_site')
}

const wishesCookie = z.object({ session: z.literal('cookie') })

/** Browsers say where a call comes from, and no page can make them lie (Fetch Metadata; Origin for those that lack it). */
function isFromOurPages({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin } = headers
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === headers.host
}
