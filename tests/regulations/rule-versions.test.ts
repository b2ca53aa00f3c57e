import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { composeDesk } from '../../server/compose.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { fail, openDesk, settle, type TestDesk } from '../support/desk.ts'
import { completeDossier, lastingClient } from '../support/requesting.ts'
import { statedSet, vatProposal } from '../support/ruling.ts'

const opened: TestDesk[] = []
let desk: TestDesk
let operator: Client
let requester: Client
const openAnother = async () => {
  desk = await openDesk()
  opened.push(desk)
  operator = await lastingClient(desk, 'operator')
  requester = await lastingClient(desk, 'requester')
}
afterAll(() => Promise.all(opened.map((one) => one.close())))

const french = { params: { country: 'FR' } }
const national = { country: 'FR', numberType: 'national', endUserType: 'business' } as const
const lookUp = async (on?: string) => (await requester.lookUpRegulation({ params: national, query: { carrier: 'nordtel', on } })).body.regulation
const events = () =>
  desk.desk.work('desk', theSystem, (_needs, tx) => tx.selectFrom('events').selectAll().where('subject_type', '=', 'ruleVersion').orderBy('sequence').execute())

describe('a new version', () => {
  beforeEach(openAnother)

  test('holds from its day on, for whoever looks up, and the earlier one for the days before', async () => {
    const { body } = await operator.publishRuleVersion({ ...french, body: await vatProposal(operator) })
    expect(body).toMatchObject({ version: 1001, origin: 'edited', status: 'future', basedOn: 1, effectiveFrom: '2026-12-01', sets: 9, arrows: ['withdraw'] })
    expect((await lookUp())?.id).toBe('FR/national/business/telnyx@1')
    expect((await lookUp('2026-12-01'))?.id).toBe('FR/national/business/telnyx@1001')
    expect((await requester.listRegulations()).body.items.find(({ country }) => country === 'FR')).toMatchObject({ version: 1, upcoming: { version: 1001, effectiveFrom: '2026-12-01' } })

    desk.clock.set('2026-11-30T23:00:00.000Z') // Midnight in Paris.
    expect((await lookUp())?.information.map(({ key }) => key)).toContain('vat_number')
    expect((await requester.readRegulations({ ...french, query: {} })).body).toMatchObject({ version: 1001, effectiveFrom: '2026-12-01', upcoming: null })
    const { items } = (await operator.listRuleVersions(french)).body
    expect(items.map(({ version, status, arrows }) => [version, status, arrows])).toEqual([[1001, 'in_force', []], [1, 'past', []]])
  })

  test('takes over every set that it does not name, drafts with their origin in the new version', async () => {
    await operator.publishRuleVersion({ ...french, body: await vatProposal(operator) })
    const { sets } = (await requester.readRuleVersion({ params: { country: 'FR', id: 1001 } })).body
    expect(sets.map(({ id }) => id).filter((id) => !id.endsWith('@1001'))).toEqual([])
    expect(sets.filter(({ rules }) => rules === 'draft').map(({ derivedFrom }) => derivedFrom?.split('@')[1])).toEqual(expect.arrayContaining(['1001']))
    expect(sets.find(({ id }) => id === 'FR/national/business/telnyx@1001')?.slots).toEqual(['business_registration_certificate_of_company'])
  })

  test('is announced when it is published and on its day, and is told once', async () => {
    await operator.publishRuleVersion({ ...french, body: await vatProposal(operator) })
    await settle(desk.desk)
    expect((await events()).map(({ name, subject_id: id, actor_name: by }) => [name, id, by])).toEqual([['ruleVersion.published', 'FR@1001', expect.any(String)]])
    desk.clock.set('2026-12-01T08:00:00.000Z')
    for (let twice = 0; twice < 2; twice += 1) for (const sweep of desk.desk.sweeps.filter(({ name }) => name === 'announce rules')) await sweep.run(fail)
    expect((await events()).slice(1).map(({ name, subject_id: id, to_status: to }) => [name, id, to])).toEqual([
      ['ruleVersion.take_effect', 'FR@1001', 'in_force'], ['ruleVersion.give_way', 'FR@1', 'past'],
    ])
  })

  test('may hold from today on, and be corrected the same day', async () => {
    await operator.publishRuleVersion({ ...french, body: await vatProposal(operator, { effectiveFrom: '2026-11-23' }) })
    expect((await lookUp())?.version).toBe(1001)
    const set = await statedSet(operator, 'FR', 'national/business/telnyx')
    await operator.publishRuleVersion({ ...french, body: { baseVersion: 1001, effectiveFrom: '2026-11-23', note: 'A slip.', sets: [{ ...set, notes: [...set.notes, 'Mended.'] }] } })
    expect((await lookUp())?.version).toBe(1002)
    expect((await events()).map(({ name }) => name)).toEqual(['ruleVersion.published', 'ruleVersion.give_way', 'ruleVersion.published', 'ruleVersion.give_way'])
  })

  test('counts at once in every other process of the desk', async () => {
    const other = composeDesk(desk.desk.world)
    const regulated = () => other.work('desk', theSystem, (needs) => Promise.resolve(needs.rulePacks.countries.get('FR')?.versions.map(({ version }) => version)))
    expect(await regulated()).toEqual([1])
    await operator.publishRuleVersion({ ...french, body: await vatProposal(operator) })
    expect(await regulated()).toEqual([1, 1001])
    await operator.withdrawRuleVersion({ params: { country: 'FR', id: 1001 } })
    expect(await regulated()).toEqual([1])
  })

  test('is published once, however often its call is repeated', async () => {
    const call = { ...french, body: await vatProposal(operator), idempotencyKey: 'once' }
    const [first, again] = [await operator.publishRuleVersion(call), await operator.publishRuleVersion(call)]
    expect(again.body).toEqual(first.body)
    expect((await operator.listRuleVersions(french)).body.items).toHaveLength(2)
  })

  test('of two that start from one version, the second is told of the first', async () => {
    const body = await vatProposal(operator)
    const outcomes = await Promise.allSettled([operator.publishRuleVersion({ ...french, body }), operator.publishRuleVersion({ ...french, body })])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({ code: 'precondition.stale', status: 412 })
    await expect(operator.previewRuleVersion({ ...french, body })).rejects.toMatchObject({ code: 'precondition.stale' })
  })
})

describe('what cannot be published', () => {
  beforeAll(openAnother)

  const refused = async (change: Parameters<typeof vatProposal>[1], issues: readonly string[]) => {
    const body = await vatProposal(operator, change)
    for (const call of [() => operator.publishRuleVersion({ ...french, body }), () => operator.previewRuleVersion({ ...french, body })]) {
      const error: unknown = await call().then(() => undefined, (reason: unknown) => reason)
      expect(error).toMatchObject({ code: 'input.invalid' })
      expect((error as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual(issues) // As matched in the line above.
    }
    expect((await operator.listRuleVersions(french)).body.items).toHaveLength(1)
  }

  test('is a day that is past', () => refused({ effectiveFrom: '2026-11-22' }, ['/effectiveFrom']))
  test('is no change', async () => refused({ sets: [await statedSet(operator, 'FR', 'national/business/telnyx')] }, ['/sets']))
  test('is a set named twice', async () => {
    const { sets = [] } = await vatProposal(operator)
    await refused({ sets: [...sets, ...sets], removedSets: [{ numberType: 'national', endUserType: 'business', rules: 'telnyx' }] }, ['/sets/1', '/removedSets/0'])
  })
  test('is a set removed that is not there, or that a draft repeats', () => refused({ removedSets: [{ numberType: 'shared_cost', endUserType: 'business', rules: 'aws' }, { numberType: 'national', endUserType: 'business', rules: 'telnyx' }], sets: [] }, ['/removedSets/0', '/removedSets/1']))
  test('is a set that was checked tomorrow, repeats itself, or names a source that is none', async () => {
    const set = await statedSet(operator, 'FR', 'national/business/telnyx')
    await refused({ sets: [{ ...set, checkedOn: '2026-12-31', information: ['company_name', 'company_name'], sources: [{ url: null, note: null }] }] }, ['/sets/0/checkedOn', '/sets/0/information/1', '/sets/0/sources/0'])
  })
  test('is a draft from nowhere', async () => {
    const set = await statedSet(operator, 'FR', 'national/business/telnyx')
    await refused({ sets: [{ ...set, rules: 'draft', derivedFrom: 'FR/shared_cost/business/aws@1' }] }, ['/sets/0/derivedFrom'])
    await refused({ sets: [{ ...set, notes: ['x'], derivedFrom: 'FR/national/business/telnyx@1' }] }, ['/sets/0/derivedFrom'])
  })
  test('is a source that is no web page, or information that nobody knows', async () => {
    const set = await statedSet(operator, 'FR', 'national/business/telnyx')
    await refused({ sets: [{ ...set, sources: [{ url: 'javascript:alert(1)', note: null }] }] }, ['/sets/0/sources/0/url'])
    await refused({ sets: [{ ...set, information: ['shoe_size' as 'company_name'] }] }, ['/sets/0/information/0']) // What a careless program sends.
  })
  test('is anything for a country that needs no papers', async () => {
    await expect(operator.publishRuleVersion({ params: { country: 'US' }, body: await vatProposal(operator) })).rejects.toMatchObject({ code: 'regulation.not_found' })
  })

  test.each(['reviewer', 'requester', 'viewer'] as const)('is anything by a %s, who may read', async (who) => {
    const reader = await desk.as(who)
    const body = await vatProposal(operator)
    for (const call of [() => reader.publishRuleVersion({ ...french, body }), () => reader.previewRuleVersion({ ...french, body }), () => reader.withdrawRuleVersion({ params: { country: 'FR', id: 1 } })])
      await expect(call()).rejects.toMatchObject({ code: 'permission.missing', status: 403 })
    expect((await reader.listRuleVersions(french)).body.items).toHaveLength(1)
    expect((await reader.readRuleVersion({ params: { country: 'FR', id: 1 } })).body.sets).toHaveLength(9)
  })

  test('nor read without signing in', async () => {
    await expect(desk.anonymous.listRuleVersions(french)).rejects.toMatchObject({ code: 'sign_in.required' })
  })
})

describe('reading', () => {
  beforeEach(openAnother)

  test('tells who made a version to staff, and why to everybody', async () => {
    await operator.publishRuleVersion({ ...french, body: await vatProposal(operator) })
    const newest = async (client: Client) => (await client.listRuleVersions(french)).body.items[0]
    expect(await newest(requester)).toMatchObject({ note: 'The regulator asks for the VAT number now.', author: null, arrows: [] })
    expect((await newest(await desk.as('reviewer')))?.author).toBe((await newest(operator))?.author)
    expect((await newest(operator))?.author).not.toBeNull()
  })

  test('two versions side by side shows what was added, removed and changed, and nothing else', async () => {
    const set = await statedSet(operator, 'FR', 'national/business/telnyx')
    const documents = set.documents.map((document) => (document.kind === 'proof_of_address' ? { ...document, maxAgeMonths: 6 } : document))
    await operator.publishRuleVersion({
      ...french,
      body: { baseVersion: 1, effectiveFrom: '2026-12-01', note: 'n', sets: [{ ...set, documents, information: ['vat_number', ...set.information.slice(1)], checkedOn: '2026-11-23' }, { ...set, endUserType: 'individual', rules: 'aws' }] },
    })
    const { body } = await requester.readRuleComparison({ ...french, query: { from: 1, to: 1001 } })
    expect(body.sets.map(({ numberType, endUserType, rules, change }) => [numberType, endUserType, rules, change])).toEqual([
      ['national', 'business', 'telnyx', 'changed'], ['national', 'individual', 'aws', 'added'],
    ])
    expect(body.sets[0]?.demands).toEqual([
      { aspect: 'information', name: 'vat_number', change: 'added', fields: [] },
      { aspect: 'document', name: 'proof_of_address', change: 'changed', fields: [{ field: 'maxAgeMonths', before: 3, after: 6 }] },
      { aspect: 'checkedOn', name: null, change: 'changed', fields: [{ field: 'checkedOn', before: set.checkedOn, after: '2026-11-23' }] },
      { aspect: 'information', name: set.information[0], change: 'removed', fields: [] },
    ])
    expect((await requester.readRuleComparison({ ...french, query: { from: 1001, to: 1 } })).body.sets.map(({ change }) => change)).toEqual(['changed', 'removed'])
    expect((await requester.readRuleComparison({ ...french, query: { from: 1, to: 1 } })).body.sets).toEqual([])
  })

  test('a version or a country that is not there is refused', async () => {
    await expect(requester.readRuleVersion({ params: { country: 'FR', id: 2 } })).rejects.toMatchObject({ code: 'resource.not_found' })
    await expect(requester.readRuleComparison({ ...french, query: { from: 1, to: 9 } })).rejects.toMatchObject({ code: 'resource.not_found' })
    await expect(requester.listRuleVersions({ params: { country: 'US' } })).rejects.toMatchObject({ code: 'regulation.not_found' })
  })
})

describe('withdrawing', () => {
  beforeEach(openAnother)

  const first = { params: { country: 'FR', id: 1001 } }

  test('a version that is still to come takes it out of everybody\'s sight, and its number is never given again', async () => {
    await operator.publishRuleVersion({ ...french, body: await vatProposal(operator) })
    expect((await operator.withdrawRuleVersion(first)).body).toMatchObject({ status: 'withdrawn', arrows: [] })
    expect((await lookUp('2026-12-01'))?.version).toBe(1)
    expect((await requester.listRuleVersions(french)).body.items.map(({ version }) => version)).toEqual([1])
    await expect(requester.readRuleVersion(first)).rejects.toMatchObject({ code: 'resource.not_found' })
    expect((await operator.readRuleVersion(first)).body.version.withdrawnAt).not.toBeNull()
    expect((await operator.publishRuleVersion({ ...french, body: await vatProposal(operator) })).body.version).toBe(1002)
    expect((await events()).map(({ name, to_status: to }) => [name, to])).toEqual([['ruleVersion.published', 'future'], ['ruleVersion.withdraw', 'withdrawn'], ['ruleVersion.published', 'future']])
    await expect(operator.withdrawRuleVersion(first)).rejects.toMatchObject({ code: 'state.wrong' })
  })

  test('what is in force, what came with Guichet and what is not there is refused', async () => {
    await operator.publishRuleVersion({ ...french, body: await vatProposal(operator) })
    desk.clock.set('2026-12-01T08:00:00.000Z')
    await expect(operator.withdrawRuleVersion(first)).rejects.toMatchObject({ code: 'state.wrong', status: 409 })
    await expect(operator.withdrawRuleVersion({ params: { country: 'FR', id: 1 } })).rejects.toMatchObject({ code: 'regulation.shipped' })
    await expect(operator.withdrawRuleVersion({ params: { country: 'FR', id: 7 } })).rejects.toMatchObject({ code: 'resource.not_found' })
  })
})

test('the database keeps a version as it was published, and lets no organization write one', async () => {
  await openAnother()
  await operator.publishRuleVersion({ ...french, body: await vatProposal(operator) })
  const asDesk = (sets: string) => desk.desk.work('desk', theSystem, (_needs, tx) => tx.updateTable('rule_versions').set({ sets }).execute())
  await expect(asDesk('[]')).rejects.toThrow(/permission denied/)
  const { organizationId } = (await completeDossier(desk, requester, national))
  await expect(desk.desk.work({ organizationId }, theSystem, (_needs, tx) => tx.updateTable('rule_versions').set({ withdrawn_by: 'me' }).execute())).rejects.toThrow(/permission denied/)
  await expect(desk.desk.work({ organizationId }, theSystem, (needs) => needs.ruleVersions.lock())).rejects.toThrow(/permission denied/)
})
