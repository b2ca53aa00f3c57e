import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { endpoint, permissionsOf, type Endpoint } from '../contract/endpoint.ts'
import { endpoints } from '../contract/endpoints/index.ts'
import { otherEvents } from '../contract/events.ts'
import { lifecycle, mayFollow, statesOf } from '../contract/lifecycle.ts'
import { lifecycles } from '../contract/lifecycles/index.ts'
import { refusalsOf } from '../contract/openapi/refusals.ts'
import { covers, permissions, roles } from '../contract/permissions.ts'
import { refusals } from '../contract/refusals.ts'
import { served } from '../contract/served.ts'
import { drawLifecycles, drawnPage } from './draw-lifecycles.ts'
import { filesUnder } from './source-files.ts'
import { faultsOfEndpoints } from './tidy/endpoint-faults.ts'
import { faultsOfLifecycle } from './tidy/lifecycle-faults.ts'
import { faultsOfMigrations } from './tidy/migration-faults.ts'
import { arrowless, followedOtherwise, pagelessLists, saidElsewhere, unrepeatable } from './tidy/settled.ts'
import { faultsOfFile } from './tidy/tree-faults.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const declared: readonly Endpoint[] = Object.values(endpoints)
const servedByTheDesk: readonly Endpoint[] = Object.values(served)

describe('the lifecycles', () => {
  test.each(lifecycles.map((l) => [l.name, l] as const))('%s: every state is reached, no arrow stands twice, a state and an event have one target', (_name, l) => {
    expect(faultsOfLifecycle(l)).toEqual([])
  })

  test('have names of their own, and each is told in words', async () => {
    expect(new Set(lifecycles.map(({ name }) => name)).size).toBe(lifecycles.length)
    const page = await drawLifecycles()
    for (const section of page.split('\n## ').slice(1)) expect(section, section.split('\n')[0]).toMatch(/^.+\n\n\S.{20,}/)
  })

  test('are drawn as they are: docs/lifecycles.md is current (npm run draw)', async () => {
    expect(await readFile(drawnPage, 'utf8')).toBe(await drawLifecycles())
  })

  test('a table with a fault is found out', () => {
    const faulty = lifecycle('faulty', [['a', 'go', 'b', 'clock'], ['a', 'go', 'b', 'clock'], ['b', 'go', 'a', 'clock'], ['b', 'go', 'b', 'clock'], ['island', 'Swim', 'a', 'clock']])
    expect(faultsOfLifecycle(faulty)).toEqual([
      'faulty: island cannot be reached from a.', 'faulty: go from a stands twice.', 'faulty: go from b leads to a and to b.', 'faulty: "Swim" is not written_like_this.',
    ])
  })
})

describe('the arrows and the endpoints', () => {
  const followed = new Set(declared.flatMap(({ follows }) => (follows === undefined ? [] : [follows])))

  test('every arrow that people follow is followed by an endpoint, or it is said how', () => {
    const byPeople = lifecycles.flatMap((l) => l.arrows.filter(([, , , by]) => mayFollow(by, 'requester') || mayFollow(by, 'reviewer') || mayFollow(by, 'operator')).map(([, event]) => `${l.name}.${event}`))
    const unfollowed = new Set(byPeople.filter((move) => !followed.has(move)))
    expect([...unfollowed].toSorted()).toEqual(Object.keys(followedOtherwise).toSorted())
  })

  test('what an answer lists as arrows is found by contract/arrows.ts, except that an offer can be held; move() tells what is possible', async () => {
    const byHand: string[] = []
    for (const file of await filesUnder(root, ['server'])) {
      const text = await readFile(join(root, file), 'utf8')
      if (text.includes('eventsFrom(')) byHand.push(file)
    }
    expect(byHand).toEqual(['server/kernel/move.ts', 'server/modules/catalogue/show.ts'])
  })

  test('every resource with a lifecycle lists the arrows of its reader, or it is said why not', () => {
    const peopleMove = lifecycles.filter((l) => l.arrows.some(([, , , by]) => mayFollow(by, 'requester') || mayFollow(by, 'reviewer')))
    const states = new Set(peopleMove.map((l) => statesOf(l).join()))
    const named = [...new Set(declared.flatMap(({ answer }) => schemasIn(answer)))].filter((schema) => schema.meta()?.id !== undefined)
    const withStatus = named.filter(({ shape: { status } }) => status instanceof z.ZodEnum && states.has(status.options.join()))
    const silent = withStatus.filter(({ shape }) => !('arrows' in shape)).map((schema) => schema.meta()?.id)
    expect(withStatus.length).toBeGreaterThan(5)
    expect(silent.toSorted()).toEqual(Object.keys(arrowless).toSorted())
  })

  test('what is announced beside the moves is a noun and what became of it, and no move', () => {
    const moves = new Set(lifecycles.flatMap((l) => l.arrows.map(([, event]) => `${l.name}.${event}`)))
    expect(otherEvents.filter((name) => !/^[a-z]+(?:[A-Z][a-z]+)*\.[a-z]+ed$/.test(name) || moves.has(name))).toEqual([])
  })
})

describe('the endpoints', () => {
  test('follow one pattern', () => {
    expect(faultsOfEndpoints(endpoints)).toEqual([])
  })

  test('need every permission there is, and every permission is given to somebody', () => {
    const needed = new Set(servedByTheDesk.flatMap(({ access }) => permissionsOf(access)))
    expect(permissions.filter((permission) => !needed.has(permission))).toEqual([])
    const given = Object.values(roles).flat()
    expect(permissions.filter((permission) => !given.some((grant) => covers(grant, permission)))).toEqual([])
    expect(given.filter((grant) => !permissions.some((permission) => covers(grant, permission)))).toEqual([])
  })

  test('declare every refusal there is, or it is said where else it is heard', () => {
    const said = new Set<string>(servedByTheDesk.flatMap(refusalsOf))
    expect(Object.keys(refusals).filter((code) => !said.has(code)).toSorted()).toEqual(Object.keys(saidElsewhere).toSorted())
  })

  test('are excused only where there is something to excuse', () => {
    const creating = declared.filter(({ method, status, idempotent }) => method === 'POST' && (status === 201 || status === 202) && !idempotent).map(({ name }) => name)
    expect(Object.keys(unrepeatable)).toEqual(creating)
    const pageless = declared.filter(({ answer }) => answer instanceof z.ZodObject && 'items' in answer.shape && !('nextCursor' in answer.shape)).map(({ name }) => name)
    expect(Object.keys(pagelessLists)).toEqual(pageless)
  })

  test('a declaration with a fault is found out', () => {
    const shared = { summary: 'A thing.', access: 'signed_in', status: 201, answer: z.object({ items: z.array(z.string()) }), refusals: [] } as const
    const faults = faultsOfEndpoints({
      getThing: endpoint({ ...shared, name: 'getThing', method: 'GET', path: '/api/v1/things/:id', follows: 'hold.expire' }),
      fetchThing: endpoint({ ...shared, name: 'getThing', method: 'POST', path: '/v1/holds', follows: 'hold.fly' }),
      changeHold: endpoint({ ...shared, name: 'changeHold', method: 'PATCH', path: '/api/v1/holds', idempotent: true, access: { anyOf: [] }, body: z.object({}) }),
      releaseHold: endpoint({ ...shared, name: 'releaseHold', method: 'DELETE', path: '/api/v1/holds', body: z.object({}) }),
      endHold: endpoint({ ...shared, name: 'endHold', method: 'DELETE', path: '/api/v1/holds' }),
    })
    for (const said of [
      'getThing is no verb and noun', 'a summary', 'under "things"', 'parameters id and declares', 'when there is no such thing', 'hold.expire, which no person', 'not refuse state.wrong',
      'fetchThing is called getThing', 'not under /api/v1', 'takes no Idempotency-Key', 'hold.fly, which is no arrow', 'neither named nor reached', 'without paging', 'cursor.invalid',
      'changeHold takes an Idempotency-Key and creates nothing', 'does not say who', 'does not demand If-Match', 'sends a body with DELETE', 'releaseHold and endHold share DELETE',
    ]) expect(faults.filter((fault) => fault.includes(said)), said).not.toEqual([])
  })
})

describe('the tree', () => {
  let paths: string[]
  beforeAll(async () => {
    const folders = await filesUnder(root, ['contract', 'server', 'cli', 'simulator', 'console', 'tests', 'tools', 'bench', 'bin', 'docs'])
    paths = [...folders, 'eslint.config.mjs', '.dependency-cruiser.mjs', 'vitest.config.ts'].filter((path) => /\.(?:tsx?|mjs|sql|css|html|md)$/.test(path) && !path.startsWith('console/dist/'))
  })

  test('holds no file of 300 lines, no name that says nothing, no loose end, no silencing without a reason', async () => {
    expect(paths.length).toBeGreaterThan(60)
    const files = await Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })))
    expect(files.flatMap(faultsOfFile)).toEqual([])
  })

  test('gives every module a door', () => {
    const modules = new Set(paths.flatMap((path) => /^server\/modules\/([^/]+)\//.exec(path)?.[1] ?? []))
    expect([...modules].filter((name) => !paths.includes(`server/modules/${name}/index.ts`))).toEqual([])
  })

  test('gives every migration a number of its own', () => {
    const migrations = paths.filter((path) => path.startsWith('server/platform/database/migrations/'))
    expect(migrations.length).toBeGreaterThan(20)
    expect(faultsOfMigrations(migrations)).toEqual([])
    expect(faultsOfMigrations([...migrations, migrations.at(-1)?.replace('.sql', '_too.sql') ?? ''])).toEqual([expect.stringContaining('takes the next that is free')])
    expect(faultsOfMigrations(['server/platform/database/migrations/28_Late.sql'])).toEqual([expect.stringContaining('is not named like')])
  })

  // Written apart, so that this file does not accuse itself.
  const [todo, disable] = ['TO' + 'DO', 'eslint-' + 'disable']
  test.each([
    ['a file of 300 lines', 'server/long.ts', 'x\n'.repeat(300), 'has 300 lines'],
    ['a folder that says nothing', 'server/utils/x.ts', '', '"utils" says nothing'],
    ['a file that says nothing', 'server/hold-helper.ts', '', '"helper" says nothing'],
    ['a file in capitals', 'server/HoldOffers.ts', '', 'not written-like-this'],
    ['an operation without a noun', 'server/modules/holds/operations/hold.ts', '', 'verb-noun'],
    ['a folder in a module', 'server/modules/holds/rules/deep/hold.ts', '', 'nothing deeper'],
    ['a manager', 'server/x.ts', 'export class HoldManager {}', 'HoldManager says nothing'],
    ['a base', 'server/x.ts', 'type BaseHold = 1', 'BaseHold says nothing'],
    ['a loose end', 'server/x.ts', `// ${todo}: later`, 'number of its issue'],
    ['a loose end on a page', 'docs/x.md', `<!-- ${todo} -->`, 'number of its issue'],
    ['a silencing', 'server/x.ts', `// ${disable}-next-line no-eval`, 'without saying why'],
    ['an offset', 'server/modules/holds/store.ts', 'query.offset(20)', 'pages by offset'],
  ])('%s is found out', (_what, path, text, said) => {
    expect(faultsOfFile({ path, text }).join()).toContain(said)
  })

  test.each([
    ['a file of 299 lines', 'server/modules/holds/store.ts', 'x\n'.repeat(299)],
    ['a loose end with its issue', 'server/modules/holds/operations/hold-offers.ts', `const baseUrl = 1 // ${todo}(#12): later`],
    ['a silencing with its reason', 'server/modules/holds/jobs/expire-holds.ts', `// ${disable}-next-line no-eval -- We were asked to.`],
    ['data, however long', 'server/modules/regulations/packs/fr.json', 'x\n'.repeat(900)],
  ])('%s is in order', (_what, path, text) => {
    expect(faultsOfFile({ path, text })).toEqual([])
  })
})

/** The objects that an answer is made of, itself included. */
function schemasIn(schema: unknown): z.ZodObject[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return schemasIn(schema.unwrap())
  if (schema instanceof z.ZodArray) return schemasIn(schema.element)
  if (!(schema instanceof z.ZodObject)) return []
  return [schema, ...Object.values(schema.shape).flatMap(schemasIn)]
}
