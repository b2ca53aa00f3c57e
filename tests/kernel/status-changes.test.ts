import { afterEach, beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { theSystem } from '../../server/kernel/actor.ts'
import { announceIn } from '../../server/platform/outbox/announce.ts'
import { uuid7Ids } from '../../server/adapters/ids-uuid7.ts'
import { systemRandom } from '../../server/adapters/random-system.ts'
import { unitOfWork } from '../../server/platform/database/unit-of-work.ts'
import { openTestDatabase, type TestDatabase } from '../support/database.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'
import { testClock } from '../support/test-clock.ts'

const clock = testClock()
const ids = uuid7Ids({ clock, random: systemRandom })
let database: TestDatabase
let changes: StatusChanges
let requestId: string
let organizationId: string

beforeEach(async () => {
  database = await openTestDatabase()
  changes = await watchStatusChanges(database)
  requestId = ids.next()
  organizationId = await unitOfWork(database.database, 'desk', async (tx) => {
    const { id } = await tx.selectFrom('organizations').select('id').where('kind', '=', 'customer').limit(1).executeTakeFirstOrThrow()
    await tx.insertInto('requests').values({ id: requestId, organization_id: id, reference: 'R-1', status: 'draft', country: 'FR', created_by: ids.next(), created_at: clock.now() }).execute()
    return id
  })
})
afterEach(async () => {
  await changes.close()
  await database.close()
})

test('a change that is announced once in its transaction agrees with the trail', async () => {
  await change({ to: 'submitted', announced: 1 })
  expect(await changes.disagreements()).toEqual([])
  expect(await changes.count()).toBe(1)
})

test('a change that nobody announced is found', async () => {
  await change({ to: 'submitted', announced: 0 })
  expect(await changes.disagreements()).toEqual([`requests ${requestId} went from draft to submitted: nothing was announced.`])
})

test('a change that is announced twice is found', async () => {
  await change({ to: 'submitted', announced: 2 })
  expect(await changes.disagreements()).toEqual([`request.submit of ${requestId} was announced, from draft to submitted: no such change was made, or it was announced twice.`])
})

test('a change along no arrow is found', async () => {
  await change({ to: 'completed', announced: 1 })
  expect(await changes.disagreements()).toEqual([`request.submit of ${requestId} was announced, from draft to completed: no arrow of the lifecycle leads there.`])
})

async function change({ to, announced }: { to: 'submitted' | 'completed'; announced: number }): Promise<void> {
  await unitOfWork(database.database, { organizationId }, async (tx) => {
    await sql`update requests set status = ${to} where id = ${requestId}`.execute(tx)
    const announce = announceIn(tx, { actor: theSystem, clock, ids })
    for (let time = 0; time < announced; time += 1) await announce({ name: 'request.submit', subject: { type: 'request', id: requestId, organizationId }, from: 'draft', to })
  })
}
