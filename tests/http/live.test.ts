import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emails, openDesk, type TestDesk, type Who } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { testSecrets } from '../support/test-secrets.ts'

type Told = { readonly noun: string; readonly id: string; readonly name: string; readonly organizationId: string }

describe('the stream of what changes', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  async function tokenOf(who: Who): Promise<string> {
    return (await desk.anonymous.signIn({ body: { email: emails[who], password: testSecrets.password } })).body.token ?? ''
  }

  /** Listens as somebody, and gives a way to wait for the first change that fits. */
  async function listen(token: string) {
    const leaving = new AbortController()
    const answer = await fetch(`${desk.url}/api/v1/live`, { headers: { authorization: `Bearer ${token}` }, signal: leaving.signal })
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    const told: Told[] = []
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    const next = async (fits: (change: Told) => boolean): Promise<Told> => {
      for (;;) {
        const found = told.find(fits)
        if (found !== undefined) return found
        const { value = '', done } = (await reader?.read()) ?? { done: true }
        if (done) throw new Error('The stream is over.')
        for (const [, data = ''] of value.matchAll(/event: change\ndata: (.*)\n/g)) told.push(JSON.parse(data) as Told) // As live.ts writes it.
      }
    }
    return { told, next, leave: () => leaving.abort() }
  }

  const start = async (name: string) => (await (await desk.as('requester')).createDossier({ body: { name, country: 'FR', numberType: 'mobile', endUserType: 'business' } })).body.id

  test('tells an organization of its own changes, and staff of everybody’s, at once', async () => {
    const [own, staff] = [await listen(await tokenOf('viewer')), await listen(await tokenOf('operator'))]
    const id = await start('Told')
    expect(await own.next((change) => change.id === id)).toMatchObject({ noun: 'dossier', name: 'dossier.created' })
    expect(await staff.next((change) => change.id === id)).toMatchObject({ noun: 'dossier' })
    for (const { leave } of [own, staff]) leave()
  })

  test('tells nobody of another organization’s, nor those who may not see people of people', async () => {
    const [foreign, viewer] = [await listen(await tokenOf('unlicensed')), await listen(await tokenOf('viewer'))]
    const id = await start('Not told')
    const { client } = await addOrganization(desk, { name: 'Stranger' })
    await client.createDossier({ body: { name: 'Theirs', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
    await (await desk.as('requester')).addClient({ body: { name: 'A machine', grants: ['sms:phoneNumber:view'] } })
    const last = await start('Last')
    await viewer.next((change) => change.id === last)
    expect(viewer.told.filter(({ noun }) => noun === 'client' || noun === 'session')).toEqual([])
    expect(new Set(viewer.told.map(({ organizationId }) => organizationId)).size).toBe(1)
    // Signing in is an event of one's own organization: what a stranger is told of comes from there alone.
    expect(foreign.told.filter((change) => change.id === id || change.id === last)).toEqual([])
    for (const { leave } of [foreign, viewer]) leave()
  })

  test('is for those who signed in', async () => {
    expect((await fetch(`${desk.url}/api/v1/live`)).status).toBe(401)
  })

  test('says what changed and nothing of what it says', async () => {
    const { next, leave } = await listen(await tokenOf('requester'))
    const id = await start('A secret name')
    expect(Object.keys(await next((change) => change.id === id)).toSorted()).toEqual(['id', 'name', 'noun', 'organizationId'])
    leave()
  })
})
