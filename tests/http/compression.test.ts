import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'

describe('what the desk answers', () => {
  let desk: TestDesk
  let token: string
  beforeAll(async () => {
    desk = await openDesk()
    token = (await desk.anonymous.signIn({ body: { email: emails.requester, password: testSecrets.password } })).body.token ?? ''
  })
  afterAll(() => desk.close())

  /** As it is on the line: Node's own fetch would unpack it before anybody saw. */
  async function ask(path: string, accept: string) {
    const answer = await new Promise<Parameters<NonNullable<Parameters<typeof get>[2]>>[0]>((answered, failed) => {
      get(desk.url + path, { headers: { authorization: `Bearer ${token}`, 'accept-encoding': accept } }, answered).on('error', failed)
    })
    return { headers: answer.headers, body: await buffer(answer) }
  }
  const list = '/api/v1/offers?country=FR&numberType=mobile&seed=1&limit=100'

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is shorter on the line for whoever reads %s, and says the same', async (encoding, unpack) => {
    const [plain, packed] = [await ask(list, 'identity'), await ask(list, encoding)]
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(packed.headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding', 'cache-control': 'no-store' })
    expect(JSON.parse(unpack(packed.body).toString())).toEqual(JSON.parse(plain.body.toString()))
    expect(packed.body.length * 5).toBeLessThan(plain.body.length)
  })

  test('goes as it is where it is short, or told as it happens', async () => {
    expect((await ask('/api/v1/requests/counts', 'br, gzip')).headers['content-encoding']).toBeUndefined()
    const leaving = new AbortController()
    const stream = await fetch(`${desk.url}/api/v1/live`, { headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'br, gzip' }, signal: leaving.signal })
    expect(stream.headers.get('content-encoding')).toBeNull()
    leaving.abort()
  })
})
