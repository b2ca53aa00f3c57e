import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AnswerNotOurs, createClient, DeskUnreachable, obtainToken, RefusedByDesk, type Client } from '../../contract/client.ts'

const id = '0198c5a2-7f00-7000-8000-000000000001'
const hold = {
  id, organizationId: id, offerId: id, e164: '+33700000001', international: '+33 7 00 00 00 01', country: 'FR', numberType: 'mobile', carrierId: 'sim', monthlyPrice: { minor: 100, currency: 'EUR' }, setupPrice: { minor: 0, currency: 'EUR' }, status: 'held',
  heldUntil: '2026-11-23T10:00:00Z', requestId: null, keptBy: 'desk', createdAt: '2026-11-23T09:00:00Z', arrows: ['release'],
}
const organization = { id, name: 'Acme', kind: 'customer', licence: 'CX 3', smsUnlocked: true, country: 'FR', language: 'fr', timeZone: 'Europe/Paris', createdAt: '2026-11-23T09:00:00Z' }
const problem = {
  type: 'urn:guichet:refusal:hold.limit_reached', title: 'Too many holds.', status: 409, detail: 'You hold 100 numbers.', code: 'hold.limit_reached', fix: 'Release some.',
  instance: 'req-1', errors: [{ pointer: '/offerIds/3', code: 'offer.unknown', detail: 'No such offer.' }], limit: 100,
}

/** `breaks`: the line goes down once this much of the answer is on its way. */
type Reply = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown; readonly breaks?: string }
type Heard = { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers']; readonly body: string }

/** A server that answers what a test tells it to, and remembers what it heard. */
let server: Server
let baseUrl: string
let client: Client
let replies: Reply[] = []
let heard: Heard[] = []

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  baseUrl = `http://127.0.0.1:${address.port}`
  client = createClient({ baseUrl: `${baseUrl}/`, token: 't0ken', language: 'fr' })
})
afterAll(() => server.close())
beforeEach(() => {
  replies = []
  heard = []
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  heard.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body: (await buffer(request)).toString('latin1') })
  const { status = 200, headers = {}, body, breaks } = replies.shift() ?? {}
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  if (breaks !== undefined) return void response.write(breaks, () => response.destroy())
  response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : body === undefined ? undefined : JSON.stringify(body))
}

describe('what is sent', () => {
  test('path parameters are escaped, lists joined by commas, absent values left out', async () => {
    replies = [{ body: { items: [], nextCursor: null, total: 0 } }, { body: hold }]
    await client.listNumbers({ query: { country: ['FR', 'DE'], inUse: true, requestId: undefined, limit: 10 } })
    await client.readHold({ params: { id: 'a/b?c' } })
    expect(heard.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /api/v1/numbers?country=FR%2CDE&inUse=true&limit=10', 'GET /api/v1/holds/a%2Fb%3Fc'])
  })

  test('a path parameter that would lead to another endpoint never leaves', async () => {
    for (const wrong of ['', '.', '..']) await expect(client.readHold({ params: { id: wrong } })).rejects.toThrow(TypeError)
    expect(heard).toEqual([])
  })

  test('token, language, idempotency key and If-Match travel as headers, the body as JSON', async () => {
    replies = [{ status: 201, body: { results: [], held: 0, refused: 0 } }, { body: organization }]
    await client.holdOffers({ body: { offerIds: [id] }, idempotencyKey: 'once' })
    await client.changeOrganization({ params: { id }, body: { name: 'Émile' }, ifMatch: '"3"' })
    expect(heard[0]).toMatchObject({ method: 'POST', body: JSON.stringify({ offerIds: [id] }), headers: { authorization: 'Bearer t0ken', 'accept-language': 'fr', 'idempotency-key': 'once' } })
    expect(heard[1]).toMatchObject({ method: 'PATCH', headers: { 'if-match': '"3"', 'content-type': 'application/json' } })
  })

  test('a paper is uploaded as multipart with its name', async () => {
    const document = { id, organizationId: id, name: 'kbis.pdf', mediaType: 'application/pdf', bytes: 4, sha256: 'x', status: 'stored', uploadedAt: '2026-11-23T09:00:00Z', uses: [], arrows: [] }
    replies = [{ status: 201, body: document }]
    await client.uploadDocument({ file: { name: 'kbis.pdf', content: new TextEncoder().encode('%PDF') } })
    expect(heard[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(heard[0]?.body).toContain('name="file"; filename="kbis.pdf"')
    expect(heard[0]?.body).toContain('%PDF')
  })

  test('what an endpoint does not take does not compile', () => {
    const wrong = [
      // @ts-expect-error -- A hold is read by its id.
      () => client.readHold(),
      // @ts-expect-error -- Two people may edit a dossier: If-Match is demanded.
      () => client.changeDossier({ params: { id }, body: {} }),
      // @ts-expect-error -- Reading creates nothing, so it takes no idempotency key.
      () => client.readHold({ params: { id }, idempotencyKey: 'x' }),
      // @ts-expect-error -- There is no such state.
      () => client.listHolds({ query: { status: ['sleeping'] } }),
    ]
    expect(wrong).toHaveLength(4)
  })
})

describe('what comes back', () => {
  test('status, body, revision and whether it was a replay', async () => {
    replies = [{ status: 201, headers: { etag: '"1"', 'idempotent-replayed': 'true' }, body: organization }]
    const sent = { name: 'Acme', licence: 'CX 3', country: 'FR' } as const
    expect(await client.createOrganization({ body: sent })).toEqual({ status: 201, body: organization, etag: '"1"', replayed: true })
  })

  test('nothing is null, a paper is its bytes', async () => {
    replies = [{ status: 204 }, { body: Buffer.from([37, 80, 68, 70, 0, 255]) }]
    expect((await client.endSession({ params: { id: 'current' } })).body).toBeNull()
    expect((await client.downloadDocument({ params: { id } })).body).toEqual(new Uint8Array([37, 80, 68, 70, 0, 255]))
  })

  test('a list is walked to its end, page after page', async () => {
    replies = [{ body: { items: [hold, hold], nextCursor: 'c1' } }, { body: { items: [hold], nextCursor: null } }]
    const seen = []
    for await (const item of client.all.listHolds({ query: { limit: 2 } })) seen.push(item.e164)
    expect(seen).toEqual(['+33700000001', '+33700000001', '+33700000001'])
    expect(heard.map(({ url }) => url)).toEqual(['/api/v1/holds?limit=2', '/api/v1/holds?limit=2&cursor=c1'])
  })

  test('a list that gives the same cursor twice is reported, not walked for ever', async () => {
    replies = [{ body: { items: [], nextCursor: 'c1' } }, { body: { items: [], nextCursor: 'c1' } }]
    await expect(client.all.listHolds().next()).rejects.toThrow(AnswerNotOurs)
  })
})

describe('what goes wrong', () => {
  test('a refusal is thrown with its code, its words and its findings', async () => {
    replies = [{ status: 409, headers: { 'content-type': 'application/problem+json', 'retry-after': '7' }, body: problem }]
    const refusal = await client.holdOffers({ body: { offerIds: [id] } }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(RefusedByDesk)
    expect(refusal).toMatchObject({
      status: 409, code: 'hold.limit_reached', title: 'Too many holds.', detail: 'You hold 100 numbers.', fix: 'Release some.', requestId: 'req-1', errors: problem.errors,
      retryAfterSeconds: 7, problem: { limit: 100 },
    })
  })

  test.each([
    ['a page of a proxy', { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' }, /status 502 and text\/html: <h1>Bad gateway/],
    ['another program', { status: 200, body: 'hello' }, /status 200 and application\/json: hello/],
    ['an answer that the contract does not know', { status: 200, body: { ...hold, status: 'sleeping' } }, /something else than the contract says[^]*status/],
    ['another success than declared', { status: 202, body: hold }, /status 202/],
  ])('%s is named as not ours', async (_name, reply, message) => {
    replies = [reply]
    const error = await client.readHold({ params: { id } }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AnswerNotOurs)
    expect(String(error)).toMatch(message)
  })

  test('a desk that is away is named with the reason', async () => {
    const nobody = createClient({ baseUrl: 'http://127.0.0.1:1' })
    const error = await nobody.whoAmI().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(DeskUnreachable)
    expect(String(error)).toMatch(/GET \/api\/v1\/people\/me got no answer: .+/)
  })

  test.each([
    { what: 'a paper', reply: { breaks: '%PDF-1.7 …' }, ask: () => client.downloadDocument({ params: { id } }) },
    { what: 'an answer', reply: { breaks: '{"id":' }, ask: () => client.readHold({ params: { id } }) },
    { what: 'a refusal', reply: { status: 409, breaks: '{"title":' }, ask: () => client.readHold({ params: { id } }) },
    { what: 'a token', reply: { breaks: '{"access_token":' }, ask: () => obtainToken(baseUrl, 'me', 's€cret') },
  ])('a line that breaks within $what is silence of the desk, and no fault of the caller', async ({ reply, ask }) => {
    replies = [reply]
    await expect(ask()).rejects.toBeInstanceOf(DeskUnreachable)
  })
})

describe('a token', () => {
  test('is obtained with the client\'s id and secret', async () => {
    replies = [{ body: { access_token: 'abc', token_type: 'bearer', expires_in: 3600 } }]
    expect(await obtainToken(baseUrl, 'me', 's€cret')).toEqual({ token: 'abc', expiresInSeconds: 3600 })
    expect(heard[0]).toMatchObject({ method: 'POST', url: '/oauth/token', body: 'grant_type=client_credentials' })
    expect(heard[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:s€cret').toString('base64')}`)
  })

  test('is refused with a code, in the shape of OAuth', async () => {
    replies = [{ status: 401, body: { error: 'invalid_client', error_description: 'Unknown client.' } }]
    await expect(obtainToken(baseUrl, 'me', 'wrong')).rejects.toMatchObject({ name: 'RefusedByDesk', status: 401, code: 'oauth.invalid_client', detail: 'Unknown client.' })
  })

  test('is refused while the desk is away as any call is', async () => {
    replies = [{ status: 503, body: { ...problem, status: 503, code: 'desk.database_away' } }]
    await expect(obtainToken(baseUrl, 'me', 'secret')).rejects.toMatchObject({ name: 'RefusedByDesk', status: 503, code: 'desk.database_away' })
  })
})
