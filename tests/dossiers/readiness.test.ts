import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, type TestDesk, type Who } from '../support/desk.ts'
import { papersDesk, type PapersDesk } from '../support/judging.ts'
import { addOrganization } from '../support/organizations.ts'
import { completeDossier } from '../support/requesting.ts'

let desk: TestDesk
let papers: PapersDesk
beforeAll(async () => {
  desk = await openDesk()
  papers = papersDesk(desk)
})
afterAll(() => desk.close())

/** Every test has an organization of its own, without any dossier. */
let requester: Client
beforeEach(async () => {
  requester = (await addOrganization(desk)).client
})

const french = { country: 'FR', numberType: 'mobile' } as const
const readiness = async (query: Parameters<Client['lookUpReadiness']>[0]['query'] = french, client = requester) => (await client.lookUpReadiness({ query })).body
const forBusiness = async () => (await readiness()).readiness.filter(({ endUserType }) => endUserType === 'business')
const complete = () => completeDossier(desk, requester, { ...french, endUserType: 'business' })

describe('the papers for a kind of number', () => {
  test('without a dossier lack all that is demanded, by carrier and end user', async () => {
    const answer = await readiness()
    expect(answer.papers).toBe('papers_needed')
    expect(new Set(answer.readiness.map(({ carrierId }) => carrierId))).toEqual(new Set(['nordtel', 'meridian']))
    for (const entry of answer.readiness.filter(({ available }) => available)) {
      const { regulation } = (await requester.lookUpRegulation({ params: { ...french, endUserType: entry.endUserType }, query: { carrier: entry.carrierId } })).body
      const toUpload = regulation?.documents.filter(({ optional, conditions }) => !optional && !conditions.includes('online_check')) ?? []
      expect(entry).toMatchObject({
        state: 'none', dossier: null, approvedOn: null, regulation: regulation?.id,
        missing: { papers: toUpload.length, answers: (regulation?.information.length ?? 0) + (regulation?.address == null ? 0 : 1) },
      })
    }
  })

  test('lack what the dossier that is furthest lacks, and only for the carriers and the end user that it answers', async () => {
    await requester.createDossier({ body: { name: 'Barely begun', ...french, endUserType: 'business', carriers: ['nordtel'] } })
    const { body: dossier } = await requester.createDossier({ body: { name: 'Half done', ...french, endUserType: 'business', carriers: ['nordtel'] } })
    const [first] = dossier.missing.filter(({ pointer }) => pointer.startsWith('/information/'))
    const answered = { [first?.pointer.split('/')[2] ?? '']: 'Démo SARL' }
    const changed = (await requester.changeDossier({ params: { id: dossier.id }, body: { information: answered }, ifMatch: '*' })).body
    const [nordtel] = (await forBusiness()).filter(({ carrierId }) => carrierId === 'nordtel')
    expect(nordtel).toMatchObject({ state: 'incomplete', dossier: { id: dossier.id, name: 'Half done' } })
    expect((nordtel?.missing.papers ?? 0) + (nordtel?.missing.answers ?? 0)).toBe(changed.missing.length)
    const others = (await readiness()).readiness.filter(({ carrierId, endUserType }) => carrierId !== 'nordtel' || endUserType !== 'business')
    expect(new Set(others.map(({ state }) => state))).toEqual(new Set(['none']))
  })

  test('are complete, then under way, then ready since the day of the approval', async () => {
    const dossier = await complete()
    const states = async () => new Set((await forBusiness()).map(({ state, missing, dossier: best }) => `${state} ${missing.papers + missing.answers} ${best?.id}`))
    expect(await states()).toEqual(new Set([`complete 0 ${dossier.id}`]))
    await papers.submit(dossier.id).then(({ id }) => papers.follow('withdraw', id))
    expect(await states()).toEqual(new Set([`complete 0 ${dossier.id}`]))
    const { id } = await papers.submit(dossier.id)
    expect(await states()).toEqual(new Set([`under_way 0 ${dossier.id}`]))
    await papers.follow('claim', id)
    for (const slot of await papers.slotsOf(id)) await papers.judge(id, slot, { verdict: 'accept' })
    await papers.follow('approve', id)
    expect(await states()).toEqual(new Set([`ready 0 ${dossier.id}`]))
    const today = desk.clock.now().toISOString().slice(0, 10)
    expect(new Set((await forBusiness()).map(({ approvedOn }) => approvedOn))).toEqual(new Set([today]))
  })

  test('are ready no more once somebody began to change them: a request would hand in what was begun', async () => {
    const dossier = await complete()
    await papers.approve(dossier.id)
    const states = async () => new Set((await forBusiness()).map(({ state, missing, approvedOn, dossier: best }) => `${state} ${missing.papers + missing.answers} ${approvedOn} ${best?.id}`))
    const key = dossier.regulations[0]?.information[0]?.key ?? ''
    const change = { information: { [key]: null } }
    expect((await requester.changeDossier({ params: { id: dossier.id }, body: change, ifMatch: '*' })).body).toMatchObject({ status: 'draft', complete: false })
    expect(await states()).toEqual(new Set([`incomplete 1 null ${dossier.id}`]))
    await requester.changeDossier({ params: { id: dossier.id }, body: { information: { [key]: 'Claire' } }, ifMatch: '*' })
    expect(await states()).toEqual(new Set([`complete 0 null ${dossier.id}`]))
  })

  test('that were approved are ready no more once one of them is over', async () => {
    const dossier = await complete()
    const [slot] = dossier.slots
    const expiresOn = new Date(desk.clock.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10)
    await requester.fillSlot({ params: { id: dossier.id, slot: slot?.slot ?? '' }, body: { documentId: slot?.documentId ?? '', paper: slot?.paper ?? undefined, issuedOn: slot?.issuedOn ?? undefined, expiresOn } })
    await papers.approve(dossier.id)
    expect((await forBusiness()).map(({ state, expiresOn: until }) => [state, until])).toContainEqual(['ready', expiresOn])
    desk.clock.advance({ days: 4 })
    await desk.settle()
    expect((await forBusiness()).map(({ state, expiresOn: until }) => [state, until])).not.toContainEqual(['ready', expiresOn])
    expect(new Set((await forBusiness()).map(({ state }) => state))).toEqual(new Set(['incomplete']))
  })

  test('are not asked for where numbers are sold without any', async () => {
    expect(await readiness({ country: 'US', numberType: 'local' })).toEqual({ papers: 'self_service', readiness: [] })
    expect(await readiness({ country: 'FR', numberType: 'shared_cost' })).toEqual({ papers: 'papers_needed', readiness: [] })
  })

  test('of another organization help nobody', async () => {
    await papers.approve((await complete()).id)
    const { client } = await addOrganization(desk)
    expect(new Set((await readiness(french, client)).readiness.map(({ state }) => state))).toEqual(new Set(['none']))
  })
})

describe('who may ask', () => {
  test.each([['unlicensed', 'licence.missing'], ['reviewer', 'permission.missing']] satisfies [Who, string][])('%s may not: %s', async (who, code) => {
    await expect(readiness(french, await desk.as(who))).rejects.toMatchObject({ status: 403, code })
  })

  test('whoever may view numbers may, and nobody who has not signed in', async () => {
    expect((await readiness(french, await desk.as('viewer'))).papers).toBe('papers_needed')
    await expect(readiness(french, desk.anonymous)).rejects.toMatchObject({ status: 401, code: 'sign_in.required' })
  })

  test('what is no country is refused, pointing at it', async () => {
    await expect(readiness({ ...french, country: 'fr' })).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer: '/country' }] })
  })
})
