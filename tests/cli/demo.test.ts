import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startSweeps } from '../../server/platform/work/sweeps.ts'
import { salesOf } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { watchStatusChanges } from '../support/status-changes.ts'
import { environmentAt, guichetAt, jsonOf, spawnGuichet } from './run-guichet.ts'

/** The desk as it runs in earnest: its clock keeps pace with ours, and its sweeps run by themselves. */
async function openRunningDesk(): Promise<TestDesk> {
  const desk = await openDesk()
  const failures: unknown[] = []
  const pace = setInterval(() => desk.clock.advance({ ms: 50 }), 50)
  const sweeps = startSweeps(desk.desk.sweeps, (failure) => failures.push(failure))
  return {
    ...desk,
    async close() {
      await sweeps.stop()
      clearInterval(pace)
      await desk.close()
      expect(failures).toEqual([])
    },
  }
}

/** What a program is told. */
const story = z.object({
  held: z.boolean(), broken: z.string().nullable(),
  scenes: z.array(z.object({ calls: z.array(z.object({ path: z.string(), status: z.int() })), checks: z.array(z.object({ held: z.boolean() })) })),
})

let desk: TestDesk
beforeAll(async () => {
  desk = await openRunningDesk()
})
afterAll(() => desk.close())

test('the story is told twice in a row, in French and for a program, and every step of it holds', async () => {
  const changes = await watchStatusChanges(desk.test)
  const told = await spawnGuichet(['demo', '--lang', 'fr'], environmentAt(desk.url))
  expect(told).toMatchObject({ exitCode: 0, err: '' })
  expect(told.out).toContain('L’histoire a tenu')
  expect(told.out).not.toContain('✗')
  for (const telling of ['[offer.regulated, 422]', 'bon-de-livraison.pdf', '[request.incomplete, 422]', 'Ce n’est pas la pièce exigée.', 'remplace +33', '5 numéros sont actifs', '5 e-mails']) expect(told.out).toContain(telling)

  const again = await guichetAt(desk.url)('demo', '--json')
  const read = jsonOf(story, again)
  expect({ ...read, exitCode: again.exitCode }).toMatchObject({ held: true, broken: null, exitCode: 0 })
  expect(read.scenes.flatMap(({ checks }) => checks).filter(({ held }) => !held)).toEqual([])
  expect(read.scenes.flatMap(({ calls }) => calls).filter(({ status }) => status >= 400).map(({ status, path }) => `${status} ${path}`)).toEqual(['422 /api/v1/purchases', '422 /api/v1/requests/…/submit'])

  expect(await changes.disagreements()).toEqual([])
  await changes.close()
  await expectNothingLeftOver()
}, 120_000)

/** No hold, no open request, and carriers that answer at their usual pace. */
async function expectNothingLeftOver(): Promise<void> {
  const requester = await desk.as('requester')
  expect((await requester.listHolds({ query: { status: ['held'] } })).body.items).toEqual([])
  const { body: requests } = await requester.listRequests()
  expect(requests.items.map(({ status }) => status)).toEqual(['completed', 'completed'])
  const numbers = requests.items.flatMap(({ lines }) => lines.filter(({ status }) => status === 'active').map(({ e164 }) => e164))
  expect((await salesOf(desk, numbers)).map(({ e164 }) => e164).toSorted()).toEqual(numbers.toSorted())
  for (const { id } of desk.desk.world.carriers) {
    expect((await (await desk.as('operator')).steerSimulation({ params: { id }, body: {} })).body.answerAfterMs).toBe(2000)
  }
}

test('a story that breaks says where, exits with 1, and takes back what it had begun', async () => {
  const broken = await openRunningDesk()
  try {
    // A bug of the desk, at the very moment of handing in.
    await onOwner(broken, "create function break_it() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$; create trigger break_it before insert on cases for each row execute function break_it()")
    const { exitCode, out, err } = await guichetAt(broken.url)('demo')
    expect(exitCode).toBe(1)
    expect(out).toContain('The requester submits\n')
    expect(err).toContain('[desk.bug, 500]')
    const requester = await broken.as('requester')
    expect((await requester.listHolds({ query: { status: ['held'] } })).body.items).toEqual([])
    expect((await requester.listRequests()).body.items.map(({ status }) => status)).toEqual(['cancelled'])

    await onOwner(broken, 'drop trigger break_it on cases')
    expect((await guichetAt(broken.url)('demo')).exitCode).toBe(0)
  } finally {
    await broken.close()
  }
}, 120_000)

test('where there are not enough numbers the expectation that failed is named', async () => {
  const empty = await openDesk()
  try {
    await onOwner(empty, "delete from offers where country = 'FR'")
    expect(await guichetAt(empty.url)('demo')).toMatchObject({ exitCode: 1, out: expect.stringContaining('The story broke here: Some ending has enough numbers for sale.') })
    expect(jsonOf(story, await guichetAt(empty.url)('demo', '--json'))).toMatchObject({ held: false, broken: 'Some ending has enough numbers for sale.' })
  } finally {
    await empty.close()
  }
})

async function onOwner({ test: { ownerUrl } }: TestDesk, statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(statement)
  await owner.end()
}
