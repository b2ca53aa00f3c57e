import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languages, type Language } from '../../../contract/vocabulary.ts'
import { languageOf } from './asked-language.ts'
import type { Http } from './http.ts'
import { cookieToken } from './session-cookie.ts'

/** The console: files that never change under `/assets/`, and one page for every address that a person may open. */
export async function addConsole<Needs>(server: FastifyInstance, http: Http<Needs>): Promise<void> {
  const { assets } = http.console
  server.get('/', (request, reply) => sendPage(http, request, reply))
  if (assets === undefined) return
  await server.register(staticFiles, { root: assets, prefix: '/assets/', preCompressed: true, immutable: true, maxAge: '365d', index: false, wildcard: true })
}

/** A person's browser opens an address: it asks for a page, and for nothing of the API. */
export function isPageAsked({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !/^\/(?:api|oauth|assets)\//.test(url) && (headers.accept ?? '').includes('text/html')
}

/**
 * Strict: scripts, fonts and data from the desk's own origin only, no inline script, inline style only with this answer's nonce. `blob:` shows papers that
 * the page itself has fetched.
 */
export function sendPage<Needs>(http: Pick<Http<Needs>, 'console' | 'newNonce' | 'clock'>, request: FastifyRequest, reply: FastifyReply) {
  const nonce = http.newNonce()
  const policy = [
    "default-src 'none'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' blob: data:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'",
    "manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ]
  void reply.headers({ 'content-security-policy': policy.join('; '), 'cross-origin-opener-policy': 'same-origin', 'cache-control': 'no-store' })
  const reader = { language: preferredLanguage(request), scheme: preferredScheme(request), nonce, isSignedIn: cookieToken(request) !== undefined, renderedAt: http.clock.now() }
  return reply.type('text/html; charset=utf-8').send(http.console.render(reader))
}

/** Chosen on this device, or else what the browser asks for. */
function preferredLanguage(request: FastifyRequest): Language {
  const chosen = preference(request, 'guichet_language')
  return languages.find((known) => known === chosen) ?? languageOf(request)
}

function preferredScheme(request: FastifyRequest): 'auto' | 'light' | 'dark' {
  const chosen = preference(request, 'guichet_scheme')
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto'
}

function preference({ headers }: FastifyRequest, name: string): string | undefined {
  return new RegExp(`(?:^|;\\s*)${name}=([a-z]+)`).exec(headers.cookie ?? '')?.[1]
}
