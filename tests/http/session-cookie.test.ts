import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../contract/vocabulary.ts'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'

describe('a session in a browser’s cookie', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  const credentials = { email: emails.requester, password: testSecrets.password, session: 'cookie' }
  const open = (headers: Record<string, string> = {}) =>
    fetch(`${desk.url}/api/v1/sessions`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(credentials) })
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

  test('says who somebody is, among whatever other cookies there are', async () => {
    const answer = await fetch(`${desk.url}/api/v1/people/me`, { headers: { cookie: `a=b; ${await cookie()}; c=d` } })
    expect(await answer.json()).toMatchObject({ kind: 'person', name: 'Claire Martin' })
  })

  test.each([
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour below the same domain', { 'sec-fetch-site': 'same-site' }],
    ['another origin, where the browser says nothing', { origin: 'https://evil.example' }],
    ['an origin that is none', { origin: 'null' }],
    ['who knows where', {}],
  ])('changes nothing when sent from %s', async (_where, headers) => {
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
