import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The rules as they are, without those that need the types of a whole project: a planted file belongs to none. */
let syntactic: ESLint
beforeAll(() => {
  syntactic = new ESLint({
    cwd: root,
    overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'], ...tseslint.configs.disableTypeChecked }, { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { projectService: false } } }],
  })
})

async function findings(eslint: ESLint, filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath, warnIgnored: true })
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'unparsed'}: ${message}`)
}

const world = [
  { banned: 'Date.now()', code: 'export const at = Date.now()', says: 'needs.clock' },
  { banned: 'Date.now, taken along', code: 'export const { now } = Date', says: 'needs.clock' },
  { banned: 'new Date()', code: 'export const at = new Date()', says: 'needs.clock' },
  { banned: 'Date()', code: 'export const at = Date()', says: 'needs.clock' },
  { banned: 'performance.now()', code: 'export const at = performance.now()', says: 'needs.clock' },
  { banned: 'performance.now() by import', code: "import { performance } from 'node:perf_hooks'\nexport const p = performance", says: 'needs.clock' },
  { banned: 'process.hrtime()', code: 'export const at = process.hrtime()', says: 'needs.clock' },
  { banned: 'Math.random()', code: 'export const chance = Math.random()', says: 'needs.random' },
  { banned: 'Math["random"]()', code: 'export const chance = Math["random"]()', says: 'needs.random' },
  { banned: 'crypto.randomUUID()', code: 'export const id = crypto.randomUUID()', says: 'needs.ids' },
  { banned: 'randomUUID by import', code: "import { randomUUID } from 'node:crypto'\nexport const id = randomUUID()", says: 'needs.ids' },
  { banned: 'randomBytes by import', code: "import { randomBytes } from 'node:crypto'\nexport const secret = randomBytes(8)", says: 'needs.random' },
  { banned: 'crypto.getRandomValues()', code: 'export const bytes = crypto.getRandomValues(new Uint8Array(8))', says: 'needs.random' },
  { banned: 'setTimeout', code: 'setTimeout(() => undefined, 1)', says: 'job' },
  { banned: 'globalThis.setTimeout', code: 'globalThis.setTimeout(() => undefined, 1)', says: 'job' },
  { banned: 'setInterval', code: 'setInterval(() => undefined, 1)', says: 'job' },
  { banned: 'setImmediate', code: 'setImmediate(() => undefined)', says: 'job' },
  { banned: 'timers by import', code: "import { setTimeout as wait } from 'node:timers/promises'\nawait wait(1)", says: 'job' },
  { banned: 'AbortSignal.timeout()', code: 'export const signal = AbortSignal.timeout(1)', says: 'job' },
]
const fenced = [
  'contract/x.ts', 'server/compose.ts', 'server/demo/x.ts', 'server/kernel/x.ts', 'server/ports/x.ts', 'server/modules/holds/hold.ts', 'server/modules/holds/operations/hold-offers.ts',
  'server/modules/holds/jobs/expire-holds.ts', 'server/modules/holds/store.ts', 'simulator/x.ts', 'console/x.ts',
]
const free = ['server/adapters/clock-system.ts', 'server/platform/work/sweeps.ts', 'cli/x.ts', 'tools/x.ts', 'tests/holds/x.test.ts', 'bench/x.ts', 'tools/launch.mjs', 'bin/guichet.mjs']

describe('time, chance, ids and timers come through ports', () => {
  test.each(world)('$banned is found, and the finding says what to ask for', async ({ code, says }) => {
    for (const path of fenced) {
      const found = await findings(syntactic, path, code)
      expect(found, path).toHaveLength(1)
      expect(found[0], path).toContain(says)
    }
  })

  test.each(free)('%s may have them', async (path) => {
    for (const { code, banned } of world) expect(await findings(syntactic, path, code), banned).toEqual([])
  })

  test('reading a given instant is no look at the clock, and hashing is no chance', async () => {
    const code = "import { createHash } from 'node:crypto'\nexport const at = new Date('2026-11-23T09:00:00Z')\nexport const hash = createHash('sha256')\nexport const day = Date.parse('2026-11-23')"
    expect(await findings(syntactic, 'server/platform/x.ts', code)).toEqual([])
    expect(await findings(syntactic, 'server/modules/holds/operations/x.ts', code)).toEqual([])
  })
})

describe('every box over a page is left the same way', () => {
  test.each(['Modal', 'Drawer'])('a bare %s is found', async (box) => {
    const bare = `import { ${box} } from '@mantine/core'\nexport const box = ${box}`
    expect((await findings(syntactic, 'console/x.ts', bare)).join()).toContain('SideDialog')
    expect(await findings(syntactic, 'console/design/side-dialog.tsx', bare)).toEqual([])
  })
})

describe('a page leaves to the console\'s own parts how things are done', () => {
  test.each([
    { what: 'a bare form', code: 'export const x = <form onSubmit={send} />', says: 'Form' },
    { what: 'a button with an address that nobody checks', code: 'export const x = <Button component={Link} to="/nowhere" />', says: 'renderRoot' },
  ])('$what is found', async ({ code, says }) => {
    expect((await findings(syntactic, 'console/x.tsx', code)).join()).toContain(says)
  })
})

describe('what follows from a change on the console is never lost with its caller', () => {
  const bare = "import { useMutation } from '@tanstack/react-query'\nexport const change = useMutation"

  test.each(['console/x.ts', 'console/desk/x.ts', 'console/organizations/x.ts'])('%s may not use bare mutations', async (path) => {
    expect((await findings(syntactic, path, bare)).join()).toContain('useChange')
  })

  test('console/desk/change.ts, which travels with what follows, may', async () => {
    expect(await findings(syntactic, 'console/desk/change.ts', bare)).toEqual([])
  })
})

describe('the environment is read in one place', () => {
  const readings = ['export const port = process.env.PORT', "import { env } from 'node:process'\nexport const port = env"]

  test.each([...fenced, ...free.slice(0, 2), 'server/main.ts'])('%s may not read it', async (path) => {
    for (const code of readings) expect((await findings(syntactic, path, code)).join()).toContain('server/config.ts')
  })

  test.each(['server/config.ts', ...free.slice(2)])('%s may', async (path) => {
    for (const code of readings) expect(await findings(syntactic, path, code)).toEqual([])
  })
})

describe('style that a machine sees', () => {
  const statements = (count: number) => 'later()\n'.repeat(count)

  test.each([
    { what: 'a file of 300 lines', path: 'server/x.ts', code: statements(300).trimEnd(), rule: 'max-lines' },
    { what: 'a test file of 300 lines', path: 'tests/x.test.ts', code: statements(300).trimEnd(), rule: 'max-lines' },
    { what: 'a function of 61 lines', path: 'server/x.ts', code: `export function f() {\n${statements(59)}}`, rule: 'desk/short-functions' },
    { what: 'an arrow of 61 lines in a test', path: 'tests/x.test.ts', code: `export const f = () => {\n${statements(59)}}`, rule: 'desk/short-functions' },
    { what: 'any', path: 'server/x.ts', code: 'export const x: any = 1', rule: '@typescript-eslint/no-explicit-any' },
    { what: 'a bang', path: 'tests/x.test.ts', code: 'export const x = y!', rule: '@typescript-eslint/no-non-null-assertion' },
    { what: 'a cast without a reason', path: 'server/x.ts', code: 'export const x = y as string', rule: 'desk/cast-with-reason' },
    { what: 'a double cast without a reason', path: 'server/x.ts', code: 'export const x = y as unknown as string', rule: 'desk/cast-with-reason' },
    { what: 'a silenced compiler', path: 'server/x.ts', code: '// @ts-ignore\nexport const x = y', rule: '@typescript-eslint/ban-ts-comment' },
    { what: 'a status written by hand', path: 'server/modules/holds/store.ts', code: "db.updateTable('holds').set({ status: 'held' })", rule: 'no-restricted-syntax' },
    { what: 'inheritance', path: 'server/x.ts', code: 'export class Dog extends Animal {}', rule: 'no-restricted-syntax' },
    { what: 'a boolean argument', path: 'server/x.ts', code: 'export function f(loud: boolean) {\n  return loud\n}', rule: 'no-restricted-syntax' },
    { what: 'a changed parameter', path: 'server/x.ts', code: 'export function f(x: number) {\n  x += 1\n  return x\n}', rule: 'no-param-reassign' },
    { what: 'a silencing that silences nothing', path: 'server/x.ts', code: '// eslint-disable-next-line no-eval -- for fun\nexport const x = 1', rule: 'unparsed' },
  ])('$what is found', async ({ path, code, rule }) => {
    expect((await findings(syntactic, path, code)).map((found) => found.split(':')[0])).toEqual([rule])
  })

  test.each([
    { what: 'a file of 299 lines', path: 'server/x.ts', code: statements(299).trimEnd() },
    { what: 'a function of 60 lines', path: 'server/x.ts', code: `export function f() {\n${statements(58)}}` },
    { what: 'a long describe with a long test', path: 'tests/x.test.ts', code: `describe('x', () => {\n  test.each([1])('y', () => {\n${statements(100)}  })\n})` },
    { what: 'as const', path: 'server/x.ts', code: "export const x = ['a'] as const" },
    { what: 'a cast with its reason beside it', path: 'server/x.ts', code: 'export const x = y as string // The driver types it by format; ours is text.' },
    { what: 'a cast with its reason above it', path: 'server/x.ts', code: '// The driver types it by format; ours is text.\nexport const x = y as unknown as string' },
    { what: 'an error of our own', path: 'server/x.ts', code: 'export class Refusal extends Error {}' },
  ])('$what is not', async ({ path, code }) => {
    expect(await findings(syntactic, path, code)).toEqual([])
  })
})

describe('rules that need the types', () => {
  test.each([
    { what: 'a promise that nobody waits for', code: 'Promise.resolve(1)\nexport {}', rule: '@typescript-eslint/no-floating-promises' },
    { what: 'a promise taken for a truth', code: 'if (Promise.resolve(true)) throw new Error()\nexport {}', rule: '@typescript-eslint/no-misused-promises' },
    { what: 'a switch that forgets a case', code: "export function f(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1\n  }\n  return 2\n}", rule: '@typescript-eslint/switch-exhaustiveness-check' },
    { what: 'a question with one answer', code: "export function f(x: 'a') {\n  return x === 'a' ? 1 : 2\n}", rule: '@typescript-eslint/no-unnecessary-condition' },
    { what: 'any that a library lets in', code: "const x = JSON.parse('{}')\nexport const y = x.z", rule: '@typescript-eslint/no-unsafe-assignment' },
  ])('$what is found', async ({ code, rule }) => {
    // The text stands in for that of a file of the project, whose types are then known.
    const found = await findings(new ESLint({ cwd: root }), 'contract/lifecycle.ts', code)
    expect(found.map((finding) => finding.split(':')[0])).toContain(rule)
  }, 60_000)

  test('reach every folder that holds TypeScript', async () => {
    const eslint = new ESLint({ cwd: root })
    const present = await readdir(root)
    for (const folder of ['contract', 'server', 'cli', 'simulator', 'tests', 'tools', 'bench'].filter((name) => present.includes(name))) {
      expect(await eslint.isPathIgnored(`${folder}/x.ts`), folder).toBe(false)
    }
  })
})
