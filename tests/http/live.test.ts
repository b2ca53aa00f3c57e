import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theSystem } from '../../server/kernel/actor.ts'
import { openAuthenticator } from '../support/authenticator.ts'
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
  async function listen(token: string, since?: string) {
    const leaving = new AbortController()
    const answer = await fetch(`${desk.url}/api/v1/live${since === undefined ? '' : `?since=${since}`}`, { headers: { authorization: `Bearer ${token}` }, signal: leaving.signal })
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    const told: Told[] = []
    let [text, hasMissed] = ['', false]
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    const readOn = async (): Promise<void> => {
      const { value = '', done } = (await reader?.read()) ?? { done: true }
      if (done) throw new Error('The stream is over.')
      text += value
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const data = /^event: change\ndata: (.*)$/.exec(event)?.[1]
        if (data !== undefined) told.push(JSON.parse(data) as Told) // As live.ts writes it.
        if (event.startsWith('event: missed\n')) hasMissed = true
      }
    }
    const next = async (fits: (change: Told) => boolean): Promise<Told> => {
      for (let found = told.find(fits); ; found = told.find(fits)) {
        if (found !== undefined) return found
        await readOn()
      }
    }
    const missed = async (): Promise<void> => {
      while (!hasMissed) await readOn()
    }
    return { told, next, missed, leave: () => leaving.abort() }
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
    expect(viewer.told.filter(({ noun }) => noun === 'client')).toEqual([])
    expect(new Set(viewer.told.map(({ organizationId }) => organizationId)).size).toBe(1)
    // Signing in is an event of one's own organization: what a stranger is told of comes from there alone.
    expect(foreign.told.filter((change) => change.id === id || change.id === last)).toEqual([])
    for (const { leave } of [foreign, viewer]) leave()
  })

  test('tells everybody of a change to their own person or organization, who may not see people as well, since it decides what they may do', async () => {
    const { told, next, leave } = await listen(await tokenOf('viewer'))
    const requester = await desk.as('requester')
    const { body: me } = await (await desk.as('viewer')).whoAmI()
    await requester.changeMe({ body: { language: 'en' }, ifMatch: '*' })
    await requester.changePerson({ params: { id: me.id }, body: { language: 'en' }, ifMatch: '*' })
    await (await desk.as('operator')).changeOrganization({ params: { id: me.organization.id }, body: { timeZone: 'Europe/Madrid' }, ifMatch: '*' })
    await next(({ noun, id }) => noun === 'organization' && id === me.organization.id)
    expect(told.filter(({ noun }) => noun === 'person').map(({ id }) => id)).toEqual([me.id])
    leave()
  })

  test('tells everybody of what they did themselves, who may not see people as well, since another page of theirs shows it', async () => {
    const client = await desk.as('viewer')
    const { told, next, leave } = await listen(await tokenOf('viewer'))
    const device = openAuthenticator(desk.desk.world.site.origin())
    await tokenOf('requester')
    const { body: { id } } = await client.addPasskey({ body: { name: 'Phone', created: device.create((await client.preparePasskey()).body) } })
    await next((change) => change.id === id)
    const own = (await client.listSessions()).body.items.map((session) => session.id)
    expect(told.filter((change) => change.noun === 'session' && !own.includes(change.id))).toEqual([])
    leave()
  })

  test('tells of a change at once while thousands of others are told', async () => {
    const { next, leave } = await listen(await tokenOf('requester'))
    await next(await start('The stream runs').then((id) => (change) => change.id === id))
    const organizationId = (await (await desk.as('requester')).whoAmI()).body.organization.id
    const labels = Array.from({ length: 2500 }, (_, place) => ({ name: 'number.changed', subject: { type: 'number', id: `one of many ${place}`, organizationId } }) as const)
    await desk.desk.work('desk', theSystem, ({ announce }) => announce(...labels))
    const id = await start('After many')
    const began = performance.now()
    await next((change) => change.id === id)
    // A round that reads no further than a thousand tells the rest after 18 seconds.
    expect(performance.now() - began).toBeLessThan(12_000)
    leave()
  })

  test('hangs up on whoever leaves a megabyte unread, rather than keep it for them, and takes them in again', async () => {
    const token = await tokenOf('requester')
    const { next } = await listen(token)
    await next(await start('Reads on').then((id) => (change) => change.id === id))
    const organizationId = (await (await desk.as('requester')).whoAmI()).body.organization.id
    const long = Array.from({ length: 1200 }, (_, place) => ({ name: 'number.changed', subject: { type: 'number', id: `${place} ${'x'.repeat(1000)}`, organizationId } }) as const)
    await desk.desk.work('desk', theSystem, ({ announce }) => announce(...long))
    await expect(next(({ id }) => id.startsWith('1199 '))).rejects.toThrow()
    const again = await listen(token)
    const id = await start('After all that')
    await again.next((change) => change.id === id)
    again.leave()
  })

  test('tells one session fifty times at once and no more; another session of the same person is its own', async () => {
    const [token, other] = [await tokenOf('viewer'), await tokenOf('viewer')]
    const ask = (authorization: string) => fetch(`${desk.url}/api/v1/live`, { headers: { authorization: `Bearer ${authorization}` } })
    const streams = await Promise.all(Array.from({ length: 50 }, () => listen(token)))
    const refused = await ask(token)
    expect(await refused.json()).toMatchObject({ status: 429, code: 'live.too_many' })
    expect(refused.headers.get('retry-after')).toBe('60')
    ;(await listen(other)).leave()
    streams[0]?.leave()
    await expect.poll(async () => (await ask(token)).status).toBe(200)
    for (const { leave } of streams) leave()
  })

  test('is for those who signed in', async () => {
    expect((await fetch(`${desk.url}/api/v1/live`)).status).toBe(401)
    expect((await fetch(`${desk.url}/api/v1/live?since=yesterday`)).status).toBe(401)
  })

  test('says what changed and nothing of what it says', async () => {
    const { next, leave } = await listen(await tokenOf('requester'))
    const id = await start('A secret name')
    expect(Object.keys(await next((change) => change.id === id)).toSorted()).toEqual(['id', 'name', 'noun', 'organizationId'])
    leave()
  })

  describe('since a moment', () => {
    /** What came before is further back than anybody looks. */
    const now = (): string => {
      desk.clock.advance({ minutes: 1 })
      return desk.clock.now().toISOString()
    }

    test('first tells what changed since, and nothing that is older', async () => {
      const token = await tokenOf('viewer')
      const older = await start('Older')
      const since = now()
      const [first, second] = [await start('Before the stream ran'), await start('Too')]
      desk.clock.advance({ minutes: 2 })
      const { told, next, leave } = await listen(token, since)
      await next((change) => change.id === second)
      expect(told.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]))
      expect(told.filter(({ id }) => id === older)).toEqual([])
      const later = await start('Later')
      await next((change) => change.id === later)
      leave()
    })

    test('tells nobody what another organization changed since, nor those who may not see people of people', async () => {
      const [stranger, viewer] = [await tokenOf('unlicensed'), await tokenOf('viewer')]
      const since = now()
      await (await desk.as('requester')).addClient({ body: { name: 'Another machine', grants: ['sms:phoneNumber:view'] } })
      const id = await start('Not told a stranger')
      const own = await listen(viewer, since)
      await own.next((change) => change.id === id)
      expect(own.told.filter(({ noun }) => noun === 'client')).toEqual([])
      const foreign = await listen(stranger, since)
      const staff = await listen(await tokenOf('operator'), since)
      await staff.next((change) => change.id === id)
      // Their own sign-in comes after it in the trail.
      await tokenOf('unlicensed')
      await foreign.next(({ noun }) => noun === 'session')
      expect(foreign.told.filter((change) => change.id === id)).toEqual([])
      for (const { leave } of [own, foreign, staff]) leave()
    })

    test('tells what was under way before the stream ran and is done only then, though later changes were done sooner', async () => {
      const token = await tokenOf('operator')
      const organizationId = (await (await desk.as('requester')).whoAmI()).body.organization.id
      const [written, permitted] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
      const slow = desk.desk.work('desk', theSystem, async ({ announce }) => {
        await announce({ name: 'number.changed', subject: { type: 'number', id: 'slow', organizationId } })
        written.resolve(undefined)
        await permitted.promise
      })
      await written.promise
      const sooner = await start('Sooner')
      const { next, leave } = await listen(token, desk.clock.now().toISOString())
      await next((change) => change.id === sooner)
      permitted.resolve(undefined)
      await slow
      expect(await next((change) => change.id === 'slow')).toMatchObject({ noun: 'number' })
      leave()
    })

    test('says that all is to be read again where too much has changed, and goes on from there', async () => {
      const token = await tokenOf('viewer')
      const organizationId = (await (await desk.as('requester')).whoAmI()).body.organization.id
      const since = now()
      const labels = Array.from({ length: 300 }, (_, place) => ({ name: 'number.changed', subject: { type: 'number', id: `labelled ${place}`, organizationId } }) as const)
      await desk.desk.work('desk', theSystem, ({ announce }) => announce(...labels))
      const { next, missed, leave } = await listen(token, since)
      await missed()
      const id = await start('After too much')
      await next((change) => change.id === id)
      leave()
    })

    test('is refused where it is no moment', async () => {
      const authorization = `Bearer ${await tokenOf('viewer')}`
      for (const since of ['yesterday', '', '2026-11-23', '2026-11-23T08:00:00%2B01:00']) {
        const answer = await fetch(`${desk.url}/api/v1/live?since=${since}`, { headers: { authorization } })
        expect(answer.status).toBe(400)
        expect(await answer.json()).toMatchObject({ code: 'input.invalid', errors: [{ pointer: '/since', code: 'field.invalid' }] })
      }
    })
  })
})
