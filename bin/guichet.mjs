#!/usr/bin/env node
// @ts-check
// The command `guichet`, on whatever Node a person has: it continues under Node 24 with cli/main.ts.
import { fileURLToPath } from 'node:url'
import { missingPackages } from '../tools/installation.mjs'
import { findRuntime, runNode } from '../tools/node-runtime.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

process.exitCode = await main()

async function main() {
  if (missingPackages(root, { withDevelopment: false }).length > 0) {
    return refuse(`Guichet is not installed yet, or not as package-lock.json says: run \`npm ci\` (or \`npm start\`) in ${root} first.`)
  }
  const runtime = findRuntime(root)
  if ('refusal' in runtime) return refuse(runtime.refusal)
  return runNode(runtime.path, [fileURLToPath(new URL('../cli/main.ts', import.meta.url)), ...process.argv.slice(2)])
}

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence)
  return 1
}
