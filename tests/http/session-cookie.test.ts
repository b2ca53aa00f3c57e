import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../../contract/endpoints/index.ts'
import { opensSession } from '../../contract/session-keeping.ts'
import { keysOf, languages } from '../../contract/vocabulary.ts'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'

/** Where a call with a browser’s cookie, or for one, may come from that is not the desk’s own page. */
const elsewhere: readonly (readonly [string, Record<string, string>])[] = [
  ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour below the same domain', { 'sec-fetch-site': 'same-site' }],
  ['another origin, where the browser says nothing', { origin: 'https://evil.example' }],
  ['an origin that is none', { origin: 'null' }],
  ['who knows where', {}],
]

describe('a session in a browser’s cookie', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  const credentials = { email: emails.requester, password: testSecrets.password, session: 'cookie' }
  const open = (headers: Record<string, string> = {}) =>
    fetch(`${desk.url}/api/v1/sessions`, { method: 'POST', headers: { 'content-type': 'application/json', origin: desk.url, ...headers }, body: JSON.stringify(credentials) })
  async function cookie(): Promise<string> {
    return (await open()).headers.get('set-cookie')?.split(';')[0] ?? ''
  }
  const dossier = { method: 'POST', body: JSON.stringify({ name: 'Tried', country: 'FR', numberType: 'mobile', endUserType: 'business' }) }
  const change = async (headers: Record<string, string>) =>
    fetch(`${desk.url}/api/v1/dossiers`, { ...dossier, headers: { 'content-type': 'application/json', cookie: await cookie(), ...headers } })

  test('is read by no script, sent by no other site, and its token stands nowhere in the answer', async () => {
    const answer = await open()
    expect(answer.status).toBe(201)
    const set = answer.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/^guichet_session=gs_[\w-]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/)
    expect(await answer.json()).toMatchObject({ token: null })
  })

  test('belongs to this host alone once the desk is reached over https', async () => {
    const set = (await open({ 'x-forwarded-proto': 'https' })).headers.get('set-cookie') ?? ''
    expect(set).toMatch(/^__Host-guichet_session=gs_.+; Secure$/)
    const answer = await fetch(`${desk.url}/api/v1/people/me`, { headers: { cookie: set.split(';')[0] ?? '' } })
    expect(answer.status).toBe(200)
  })

  test('is the host’s own over https, whatever a neighbour below the same domain has put beside or before it', async () => {
    const secure = { 'x-forwarded-proto': 'https' }
    const own = (await open(secure)).headers.get('set-cookie')?.split(';')[0] ?? ''
    const { body } = await desk.anonymous.signIn({ body: { email: emails.unlicensed, password: testSecrets.password } })
    const planted = `guichet_session=${body.token ?? ''}`
    const me = (cookies: string, headers: Record<string, string> = {}) => fetch(`${desk.url}/api/v1/people/me`, { headers: { cookie: cookies, ...headers } })
    for (const headers of [secure, undefined]) expect(await (await me(`${planted}; ${own}`, headers)).json()).toMatchObject({ name: 'Claire Martin' })
    expect((await me(planted, secure)).status).toBe(401)
    expect((await me(planted)).status).toBe(200)
  })

  test('says who somebody is, among whatever other cookies there are', async () => {
    const answer = await fetch(`${desk.url}/api/v1/people/me`, { headers: { cookie: `a=b; ${await cookie()}; c=d` } })
    expect(await answer.json()).toMatchObject({ kind: 'person', name: 'Claire Martin' })
  })

  test.each(elsewhere)('changes nothing when sent from %s', async (_where, headers) => {
    const answer = await change(headers)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'sign_in.other_site' })
  })

  test('changes what it may from the desk’s own pages', async () => {
    expect((await change({ 'sec-fetch-site': 'same-origin' })).status).toBe(201)
    expect((await change({ origin: desk.url })).status).toBe(201)
  })

  test('is not asked when a program sends a token of its own along', async () => {
    const { body } = await desk.anonymous.signIn({ body: { email: emails.requester, password: testSecrets.password } })
    expect((await change({ authorization: `Bearer ${body.token ?? ''}`, 'sec-fetch-site': 'cross-site' })).status).toBe(201)
  })

  test('is over, here and in the browser, once it was ended', async () => {
    const mine = await cookie()
    const ended = await fetch(`${desk.url}/api/v1/sessions/current`, { method: 'DELETE', headers: { cookie: mine, origin: desk.url } })
    expect(ended.status).toBe(204)
    expect(ended.headers.get('set-cookie')).toMatch(/^guichet_session=; Path=\/; Max-Age=0;/)
    expect((await fetch(`${desk.url}/api/v1/people/me`, { headers: { cookie: mine } })).status).toBe(401)
  })
})

describe('signing in from a page', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  const used = { id: 'a', rawId: 'a', type: 'public-key', response: { clientDataJSON: 'a', authenticatorData: 'a', signature: 'a' } }
  /** What opens a session, and what it is answered when nothing but its secret is wrong. */
  const ways = {
    signIn: { body: { email: emails.requester, password: testSecrets.password }, otherwise: 201 },
    finishSignIn: { body: { challenge: 'none', code: '123456' }, otherwise: 401 },
    signInWithPasskey: { body: { used }, otherwise: 422 },
    acceptInvitation: { body: { token: `gi_${'x'.repeat(43)}`, name: 'Eve', password: 'a long enough one' }, otherwise: 404 },
  } as const
  const names = keysOf(ways)
  const send = (name: (typeof names)[number], { session, headers }: { session: string; headers: Record<string, string> }) =>
    fetch(desk.url + endpoints[name].path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ ...ways[name].body, session }) })

  test('is looked at in every way there is', () => {
    expect(Object.values(endpoints).filter(opensSession).map(({ name }) => name).toSorted()).toEqual(names.toSorted())
  })

  test.each(elsewhere)('gives %s no cookie', async (_where, headers) => {
    for (const name of names) {
      const answer = await send(name, { session: 'cookie', headers })
      expect(await answer.json(), name).toMatchObject({ status: 403, code: 'sign_in.other_site' })
      expect(answer.headers.get('set-cookie'), name).toBeNull()
    }
  })

  test('is the desk’s own pages’ business, and a program’s that asks for the token', async () => {
    for (const name of names) {
      expect((await send(name, { session: 'cookie', headers: { 'sec-fetch-site': 'same-origin' } })).status, name).toBe(ways[name].otherwise)
      expect((await send(name, { session: 'token', headers: {} })).status, name).toBe(ways[name].otherwise)
    }
  })

  test('takes no form: another site’s page may send one anywhere', async () => {
    const form = new URLSearchParams({ ...ways.signIn.body, session: 'cookie' })
    for (const headers of [{}, { origin: desk.url }]) {
      const answer = await fetch(`${desk.url}/api/v1/sessions`, { method: 'POST', headers, body: form })
      expect(await answer.json()).toMatchObject({ status: 415, code: 'input.media_type' })
    }
    const theirs = await fetch(`${desk.url}/api/v2/routing/sms/phonenumbers`, { method: 'POST', body: form })
    expect(theirs.status).toBe(415)
  })

  test('is done by programs with a form, as RFC 6749 says, in the header or in the form', async () => {
    const { clientId, clientSecret } = testSecrets
    const ask = (headers: Record<string, string>, fields: Record<string, string>) =>
      fetch(`${desk.url}/oauth/token`, { method: 'POST', headers, body: new URLSearchParams({ grant_type: 'client_credentials', ...fields }) })
    const basic = { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` }
    for (const answer of [await ask(basic, {}), await ask({}, { client_id: clientId, client_secret: clientSecret })]) {
      expect(await answer.json()).toMatchObject({ token_type: 'bearer', expires_in: 3600 })
    }
  })
})

describe('the page', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())
  const ask = (path: string, headers: Record<string, string> = {}) => fetch(desk.url + path, { headers: { accept: 'text/html', ...headers } })

  test('comes for every address that a person may open, under a policy without inline script or other origins', async () => {
    for (const path of ['/', '/numbers?country=FR', '/desk/cases/1', '/nowhere']) {
      const answer = await ask(path)
      expect(answer.status, path).toBe(200)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('is asked for by no program: an unknown address of the API stays a refusal', async () => {
    expect((await ask('/api/v1/nowhere')).status).toBe(404)
    expect((await fetch(`${desk.url}/nowhere`)).status).toBe(404)
  })

  test('has another nonce each time', async () => {
    const nonces = await Promise.all([ask('/'), ask('/')].map(async (answer) => /nonce-([\w-]+)/.exec((await answer).headers.get('content-security-policy') ?? '')?.[1]))
    expect(new Set(nonces).size).toBe(2)
  })

  test('speaks the language that this device chose, or else the one that the browser likes best', async () => {
    expect(await (await ask('/', { 'accept-language': 'xx, en;q=0.2, fr-CA;q=0.9' })).text()).toContain('lang="fr"')
    expect(await (await ask('/', { 'accept-language': 'fr;q=0', cookie: 'guichet_language=xx' })).text()).toContain('lang="en"')
    for (const language of languages) expect(await (await ask('/', { 'accept-language': 'xx', cookie: `guichet_language=${language}` })).text()).toContain(`lang="${language}"`)
    expect(await (await ask('/', { 'accept-language': 'fr' })).text()).toContain('lang="fr"')
    expect(await (await ask('/', { 'accept-language': 'fr', cookie: 'guichet_language=en' })).text()).toContain('lang="en"')
  })
})
