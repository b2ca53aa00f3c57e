import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { isGenesysCall } from '../../../contract/genesys/index.ts'
import { served } from '../../../contract/served.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { answerCall } from './answer-call.ts'
import { addConsole, isPageAsked, sendPage } from './console.ts'
import { languageOf } from './asked-language.ts'
import { errorBodyOf } from './error-body.ts'
import type { Http } from './http.ts'
import { addLiveRoute } from './live.ts'
import { problemOf } from './problem.ts'
import { refusalOf } from './refuse.ts'
import { isOutside, type AllRoutes, type AnyEndpoint, type AnyHandler } from './routes.ts'
import { addTokenRoute } from './token-route.ts'

const jsonLimit = 1024 * 1024
/** Five minutes bring the largest paper over the slowest line that is any use (70 kB a second); whoever takes longer holds a connection for nothing. */
const slowestRequestMs = 300_000

/** Lists are an eighth of their length on the line. What is short, already packed (papers, pictures, built files) or a stream of events goes as it is. */
const shorter = { globalDecompression: false, threshold: 2_000, encodings: ['br' as const, 'gzip' as const], brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } }

/** Builds the server. An endpoint without an access declaration or without a handler does not start. */
export async function createServer<Needs>(http: Http<Needs>): Promise<FastifyInstance> {
  const server = Fastify({
    logger: { level: http.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    bodyLimit: jsonLimit,
    requestTimeout: slowestRequestMs,
    genReqId: http.newRequestId,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  })
  await server.register(compress, shorter)
  await server.register(multipart)
  acceptBodies(server)
  server.setErrorHandler((error, request, reply) => refuse(error, request, reply))
  server.setNotFoundHandler((request, reply) => (isPageAsked(request) ? sendPage(http, request, reply) : refuse(new Refusal('route.unknown', { path: request.url.split('?')[0] ?? '' }), request, reply)))
  closeConnectionsWhenLeaving(server)
  server.addHook('onSend', (request, reply, _payload, done) => {
    // Where Genesys Cloud's clients look for what finds a call in the log, whether it was refused or not.
    if (isGenesysCall(request.url)) void reply.header('inin-correlation-id', request.id)
    void reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': reply.getHeader('cache-control') ?? 'no-store', 'referrer-policy': 'no-referrer' })
    done()
  })
  addDeskRoutes(server, http)
  addLiveRoute(server, http)
  await addTokenRoute(server, http)
  await addConsole(server, http)
  for (const [name, endpoint] of Object.entries(served)) addEndpoint(server, http, endpoint, routeNamed(http.routes, name))
  return server
}

/** A call that is under way when the server closes is answered, and its connection ends with it: kept alive, it would hold the desk up for a minute. */
function closeConnectionsWhenLeaving(server: FastifyInstance): void {
  let leaving = false
  server.addHook('preClose', (done) => {
    leaving = true
    done()
  })
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (leaving) void reply.header('connection', 'close')
    done()
  })
}

/** The contract's names are the routes' names; only here do the two meet without their types. */
function routeNamed<Needs>(routes: AllRoutes<Needs>, name: string): AnyHandler<AnyEndpoint, Needs> {
  const found = new Map<string, unknown>(Object.entries(routes)).get(name)
  if (found === undefined) throw new Error(`The endpoint ${name} has no handler.`)
  return found as AnyHandler<AnyEndpoint, Needs> // AllRoutes has typed it against its own endpoint.
}

function acceptBodies(server: FastifyInstance): void {
  // SDKs send `content-type: application/json` with an empty body on DELETE; that is nothing to refuse.
  server.removeContentTypeParser('application/json')
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text: string, done) => {
    if (text === '') return done(null, undefined)
    try {
      done(null, JSON.parse(text))
    } catch {
      done(new Refusal('input.malformed'))
    }
  })
}

function addEndpoint<Needs>(server: FastifyInstance, http: Http<Needs>, endpoint: AnyEndpoint, handler: AnyHandler<AnyEndpoint, Needs>): void {
  // The declaration is typed, but a route without one would be open to everybody: worth refusing to start for.
  if ((endpoint.access as unknown) === undefined) throw new Error(`The endpoint ${endpoint.name} declares no access.`)
  if (endpoint.idempotent && isOutside(handler)) throw new Error(`The endpoint ${endpoint.name} asks outside of a transaction and so cannot take an Idempotency-Key.`)
  server.route({
    method: endpoint.method,
    url: endpoint.path,
    handler: (request, reply) => answerCall({ http, endpoint, handler, request, reply }),
  })
}

function addDeskRoutes<Needs>(server: FastifyInstance, http: Http<Needs>): void {
  server.get('/healthz', () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => ((await http.isReady()) ? { status: 'ready' } : reply.status(503).send({ status: 'database_away' })))
  server.get('/openapi.json', () => http.openApi)
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const refusal = refusalOf(error) ?? new Refusal('desk.bug')
  if (refusal.code === 'desk.bug') request.log.error({ err: error }, 'a bug')
  else if (refusal.status >= 500) request.log.warn({ err: error }, refusal.code)
  if (refusal.status === 503) void reply.header('retry-after', '5')
  if (refusal.status === 429) void reply.header('retry-after', String(refusal.params['retryAfterSeconds'] ?? 60))
  if (refusal.status === 401) void reply.header('www-authenticate', 'Bearer realm="guichet"')
  const telling = { language: languageOf(request), requestId: request.id }
  if (isGenesysCall(request.url)) return reply.status(refusal.status).send(errorBodyOf(refusal, telling))
  return reply.status(refusal.status).type('application/problem+json').send(problemOf(refusal, telling))
}
