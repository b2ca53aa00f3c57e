import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { composeDesk } from '../../server/compose.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { dispatchEvents } from '../../server/modules/notifications/index.ts'
import { freeOffers, requestNumbers } from '../support/buying.ts'
import { fail, openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization, type NewOrganization } from '../support/organizations.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let requester: Client
let organizationId: string
let changes: StatusChanges
beforeEach(async () => {
  desk = await openDesk()
  await desk.settle()
  changes = await watchStatusChanges(desk.test)
  requester = await desk.as('requester')
  organizationId = (await requester.whoAmI()).body.organization.id
})
afterEach(async () => {
  expect(await changes.disagreements()).toEqual([])
  await changes.close()
  await desk.close()
})

test('every event is struck off the list of what is to be told, and stays in the trail', async () => {
  const { id } = await handIn()
  expect(await outbox()).not.toEqual([])
  await desk.settle()
  expect(await outbox()).toEqual([])
  expect((await requester.listEvents({ query: { subjectId: id } })).body.items.map(({ name }) => name)).toEqual(expect.arrayContaining(['request.submit', 'request.pass']))
})

test('an event becomes one letter, however many processes look for it at once and however often', async () => {
  for (let count = 0; count < 6; count += 1) await handIn()
  const twins = [desk.desk, composeDesk(desk.desk.world), composeDesk(desk.desk.world)]
  await Promise.all(twins.map(async ({ work }) => {
    while ((await dispatchEvents({ work, report: fail })) > 0);
  }))
  const letters = await messages()
  expect(letters.map(({ template }) => template).toSorted()).toEqual([...Array.from({ length: 6 }, () => 'request_passed'), ...Array.from({ length: 6 }, () => 'request_submitted')])
  expect(new Set(letters.map(({ cause_event_id: cause }) => cause)).size).toBe(12)
  expect(await outbox()).toEqual([])
})

test('a letter that is prepared again for the same event and recipient stays one, without a second announcement', async () => {
  const { id } = await handIn()
  const events = await listed(id)
  await desk.settle()
  await desk.desk.work('desk', theSystem, (_needs, tx) =>
    tx.insertInto('outbox').values(events.map(({ sequence }) => ({ event_sequence: sequence, organization_id: organizationId, next_attempt_at: desk.clock.now(), last_error: null }))).execute())
  await desk.settle()
  expect(await messages()).toHaveLength(2)
  const prepared = await desk.desk.work('desk', theSystem, (needs) => needs.events.list({ subjectType: 'message' }, { limit: 50, before: undefined }))
  expect(prepared.filter(({ name }) => name === 'message.prepared')).toHaveLength(2)
})

test('an event that cannot be told is put off, longer each time, says why, and holds up no other', async () => {
  const broken = await addOrganization(desk, { name: 'Broken Ltd' })
  await requestNumbers(broken.client, await freeOffers(desk, 1, { carrier: 'meridian' }))
  await speaking(broken, 'xx')
  const { reference } = await handIn()
  const reported: unknown[] = []
  const waits: number[] = []
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    while ((await dispatchEvents({ work: desk.desk.work, report: (error) => reported.push(error) })) > 0);
    const rows = await outbox()
    expect(rows.map(({ attempts, last_error: because }) => [attempts, because])).toEqual([[attempt, 'Nobody here speaks xx.'], [attempt, 'Nobody here speaks xx.']])
    const due = rows[0]?.next_attempt_at ?? new Date(Number.NaN)
    waits.push((due.getTime() - desk.clock.now().getTime()) / 60_000)
    desk.clock.set(due.toISOString())
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360])
  expect(reported).toHaveLength(20)
  expect(reported[0]).toMatchObject({ message: expect.stringMatching(/^The event \d+ \(request\.submit\) could not be told/), cause: expect.objectContaining({ message: 'Nobody here speaks xx.' }) })
  expect((await messages()).map(({ subject }) => subject)).toEqual([expect.stringContaining(reference), expect.stringContaining(reference)])

  await speaking(broken, 'en')
  await desk.settle()
  expect(await outbox()).toEqual([])
  expect(await messages()).toHaveLength(4)
})

test('a letter is prepared with its event struck off, or not at all', async () => {
  const { id } = await handIn()
  const submission = (await listed(id)).find(({ name }) => name === 'request.submit')?.sequence ?? 0
  const full: typeof desk.desk.work = (scope, actor, task) =>
    desk.desk.work(scope, actor, ({ outbox: list, ...needs }, tx) =>
      task({ ...needs, outbox: { ...list, strikeOff: (told) => (told.includes(submission) ? Promise.reject(new Error('The disk is full.')) : list.strikeOff(told)) } }, tx))
  await dispatchEvents({ work: full, report: () => undefined })
  expect((await messages()).map(({ template }) => template)).toEqual(['request_passed'])
  expect(await outbox()).toMatchObject([{ event_sequence: submission, last_error: 'The disk is full.' }, { attempts: 0 }])
  desk.clock.advance({ minutes: 1 })
  await desk.settle()
  expect((await messages()).map(({ template }) => template).toSorted()).toEqual(['request_passed', 'request_submitted'])
})

/** Puts an organization's language straight into the database, where no check stands before it. */
async function speaking({ organizationId: id }: NewOrganization, language: string): Promise<void> {
  await desk.desk.work('desk', theSystem, (_needs, tx) => sql`update organizations set language = ${language} where id = ${id}`.execute(tx))
}

async function handIn() {
  return await requestNumbers(requester, await freeOffers(desk, 1, { carrier: 'meridian' }))
}

async function messages() {
  return await desk.desk.work('desk', theSystem, (needs) => needs.messages.list({}, { limit: 100, after: undefined }))
}

async function outbox() {
  return await desk.desk.work('desk', theSystem, (_needs, tx) => tx.selectFrom('outbox').selectAll().orderBy('event_sequence').execute())
}

async function listed(subjectId: string) {
  return await desk.desk.work('desk', theSystem, (needs) => needs.events.list({ subjectId }, { limit: 50, before: undefined }))
}
