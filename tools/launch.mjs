#!/usr/bin/env node
// @ts-check
// How Guichet starts, on a fresh clone as on any later day: install what is missing, then continue under Node 24.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConsole } from './build-console.mjs'
import { install, missingPackages } from './installation.mjs'
import { findRuntime, runNode } from './node-runtime.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {(node: string, args: readonly string[]) => Promise<number>} Command what it gives is the exit code */

/** @type {Record<string, Command>} */
const commands = {
  start: (node, args) => withConsole(node, () => script(node, 'server/main.ts', args)),
  build: (node) => withConsole(node, async () => 0),
  tour: (node, args) => withConsole(node, () => script(node, 'tools/tour.ts', args)),
  draw: (node, args) => script(node, 'tools/draw-lifecycles.ts', args),
  bench: async (node, args) => {
    if (!existsSync(join(root, 'bench/index.ts'))) return refuse('There is no benchmark yet: bench/index.ts is missing.')
    return withConsole(node, () => script(node, 'bench/index.ts', args))
  },
  check,
  test: async (node, args) => {
    const checked = await check(node)
    if (endedBySignal(checked)) return checked
    // The last line belongs to tools/closing-line.ts; whatever we have to say is said before.
    const tested = await inFolder(node, ['node_modules/vitest/vitest.mjs', 'run', ...args])
    return tested === 0 ? checked : tested
  },
}

process.exitCode = await main(process.argv.slice(2))

/** @param {readonly string[]} args */
async function main([name = '', ...args]) {
  const command = commands[name]
  if (command === undefined) return refuse(`Say what to do: ${Object.keys(commands).join(', ')}.`)
  const withDevelopment = name !== 'start'
  if (missingPackages(root, { withDevelopment }).length > 0) {
    console.log('Installing what Guichet needs (once; it takes about half a minute) ...')
    // Where somebody develops, a start takes nothing away from them.
    const failure = install(root, { withDevelopment: withDevelopment || existsSync(join(root, 'node_modules', 'typescript')) })
    if (failure !== undefined) return refuse(failure)
  }
  const runtime = findRuntime(root)
  return 'refusal' in runtime ? refuse(runtime.refusal) : command(runtime.path, args)
}

/**
 * @param {string} node
 * @param {() => Promise<number>} command
 */
function withConsole(node, command) {
  const failure = buildConsole(root, node)
  return failure === undefined ? command() : Promise.resolve(refuse(failure))
}

/**
 * Types, lint and the laws of import. All three run, so that one run tells everything.
 * @param {string} node
 */
async function check(node) {
  /** @type {[what: string, args: string[]][]} */
  const steps = [
    ['types', ['node_modules/typescript/bin/tsc', '-p', '.']],
    ['types of the console', ['node_modules/typescript/bin/tsc', '-p', 'console']],
    ['types of its tests', ['node_modules/typescript/bin/tsc', '-p', 'tests/console']],
    ['lint', ['node_modules/eslint/bin/eslint.js', '.']],
    ['laws of import', ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '.dependency-cruiser.mjs', ...folders()]],
  ]
  const failed = []
  for (const [what, args] of steps) {
    console.log(`Checking the ${what} ...`)
    const code = await inFolder(node, args)
    if (endedBySignal(code)) return code
    if (code !== 0) failed.push(what)
  }
  if (failed.length === 0) return 0
  return refuse(`The check failed: ${failed.join(', ')}.`)
}

/**
 * Whoever sent the signal does not want the next step either.
 * @param {number} exitCode
 */
function endedBySignal(exitCode) {
  return exitCode > 128
}

/** The folders that hold TypeScript. */
function folders() {
  return ['contract', 'server', 'cli', 'simulator', 'console', 'tests', 'tools', 'bench'].filter((name) => existsSync(join(root, name)))
}

/**
 * Runs a file of ours in the caller's folder, so that a relative path in an argument or the environment means what the caller meant.
 * @param {string} node
 * @param {string} file
 * @param {readonly string[]} args
 */
function script(node, file, args) {
  return runNode(node, [join(root, file), ...args])
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 */
function inFolder(node, args) {
  return runNode(node, args, { cwd: root })
}

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence)
  return 1
}
