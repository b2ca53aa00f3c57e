// @ts-check
// Builds the console into console/dist, unless what is there was built from the very same sources.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'

const dist = 'console/dist'
/** Two test files, or a start and a test, may want it built at the same time. */
const lock = 'node_modules/.cache/guichet-console-build'
const longestBuildMs = 120_000

/**
 * @param {string} root the folder of package.json
 * @param {string} node the Node that builds
 * @returns {string | undefined} what went wrong, as a sentence
 */
export function buildConsole(root, node) {
  if (isCurrent(root)) return undefined
  const free = takeTurn(root)
  try {
    if (isCurrent(root)) return undefined
    const stamp = stampOf(root)
    const built = spawnSync(node, [join(root, 'node_modules/vite/bin/vite.js'), 'build', join(root, 'console'), '--config', join(root, 'console/vite.config.ts'), '--logLevel', 'warn'], {
      cwd: root, encoding: 'utf8',
      // Tests run in an environment of their own, in which React would come with everything that helps its developers.
      env: { ...process.env, NODE_ENV: 'production' },
    })
    if (built.status !== 0) return `The console could not be built:\n${built.stdout}${built.stderr}`
    writeFileSync(join(root, dist, 'stamp'), stamp)
    return undefined
  } finally {
    free()
  }
}

/** @param {string} root */
function isCurrent(root) {
  const stamp = join(root, dist, 'stamp')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(root)
}

/** What the console is made of: its sources, the contract, and the packages. @param {string} root */
export function stampOf(root) {
  const hash = createHash('sha256')
  for (const path of [...sources(root, 'console'), ...sources(root, 'contract'), 'package-lock.json']) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function sources(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => !path.startsWith(join('console', 'dist')) && statSync(join(root, path)).isFile())
    .sort()
}

/**
 * A folder is made by one process only. One that was left behind by a build that was killed is taken over.
 * @param {string} root
 * @returns {() => void} gives the turn back
 */
function takeTurn(root) {
  const folder = join(root, lock)
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(folder)
      return () => rmSync(folder, { recursive: true, force: true })
    } catch {
      if (isLeftBehind(folder)) rmSync(folder, { recursive: true, force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
}

/** @param {string} folder */
function isLeftBehind(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs > longestBuildMs
  } catch {
    return false
  }
}
