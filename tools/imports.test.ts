import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { innocents, offenders } from './planted-imports.ts'
import { filesUnder } from './source-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const configPath = join(root, '.dependency-cruiser.mjs')
const folders = ['contract', 'server', 'cli', 'simulator', 'console', 'tests', 'tools', 'bench']

async function cruiseFolder(baseDir: string, folder: readonly string[]): Promise<ICruiseResult> {
  const options = await extractDepcruiseOptions(configPath)
  const { output } = await cruise([...folder], { ...options, baseDir }, undefined, { tsConfig: extractTsConfig(join(root, 'tsconfig.json')) })
  if (typeof output === 'string') throw new Error(output)
  return output
}

describe('the laws of import', () => {
  test('are kept by every file, and every file was seen', async () => {
    // dependency-cruiser beside a TypeScript whose API it does not know reads nothing and reports success.
    const present = await filesUnder(root, folders)
    const { modules, summary } = await cruiseFolder(root, folders.filter((folder) => present.some((path) => path.startsWith(`${folder}/`))))
    const seen = new Set(modules.map(({ source }) => source))
    expect(present.filter((path) => path.endsWith('.ts') && !seen.has(path))).toEqual([])
    expect(modules.find(({ source }) => source === 'contract/client.ts')?.dependencies.filter(({ dependencyTypes }) => dependencyTypes.includes('type-only'))).not.toEqual([])
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })

  test('know every module', async () => {
    const { moduleOrder } = z.object({ moduleOrder: z.array(z.string()) }).parse(await import(configPath))
    const present = await readdir(join(root, 'server/modules'))
    expect(present.filter((name) => !moduleOrder.includes(name))).toEqual([])
    expect(new Set(moduleOrder).size).toBe(moduleOrder.length)
  })
})

describe('a law bites', () => {
  let folder: string
  let found: ICruiseResult

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guichet-planted-'))
    const planted = [...offenders.flatMap(({ files }) => Object.entries(files)), ...Object.entries(innocents)]
    for (const [path, text] of planted) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
    await copyFile(join(root, 'package.json'), join(folder, 'package.json'))
    found = await cruiseFolder(folder, [...new Set(planted.map(([path]) => path.split('/')[0] ?? ''))])
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.each(offenders)('$law: $what', ({ law, files }) => {
    const guilty = found.summary.violations.filter(({ rule }) => rule.name === law).map(({ from }) => from)
    expect(guilty).toContain(Object.keys(files)[0])
  })

  test('and spares what is allowed', () => {
    const accused = found.summary.violations.filter(({ from }) => Object.hasOwn(innocents, from))
    expect(accused.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })

  test('whichever law it is: none goes unproved', async () => {
    const { ruleSet } = await extractDepcruiseOptions(configPath)
    const names = ruleSet?.forbidden?.map(({ name }) => name) ?? []
    expect(names.length).toBeGreaterThan(30)
    const proved = new Set(offenders.map(({ law }) => law))
    expect(names.filter((name) => name !== undefined && !proved.has(name))).toEqual([])
  })
})
