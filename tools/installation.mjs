// @ts-check
// Whether what package-lock.json names is installed. Runs on Node 20 and imports no package: nothing may be installed yet.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ version?: string, integrity?: string, dev?: boolean, devOptional?: boolean, optional?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */

/**
 * The packages that package-lock.json names and node_modules lacks, or has in another version. npm leaves a list of what it installed
 * in node_modules; comparing the two also recognizes an `npm ci` that somebody ran by hand, so that nothing is installed twice.
 * @param {string} root the folder of package.json
 * @param {{ withDevelopment: boolean }} wanted a server runs without the packages of development; tests do not
 * @returns {string[]} their places, such as `node_modules/zod`
 */
export function missingPackages(root, wanted) {
  const lock = readLock(join(root, 'package-lock.json'))
  return differences({ lock, installed: readLock(join(root, 'node_modules', '.package-lock.json')), ...wanted })
}

/**
 * @param {{ lock: Lock, installed: Lock, withDevelopment: boolean }} compared
 * @returns {string[]}
 */
export function differences({ lock, installed, withDevelopment }) {
  return Object.entries(lock.packages)
    .filter(([place, locked]) => place !== '' && (withDevelopment || !(locked.dev ?? false)))
    .filter(([place, locked]) => {
      const present = installed.packages[place]
      // npm leaves out what is optional and made for another platform.
      if (present === undefined) return !(locked.optional ?? locked.devOptional ?? false)
      return present.version !== locked.version || present.integrity !== locked.integrity
    })
    .map(([place]) => place)
}

/**
 * Installs exactly what package-lock.json names.
 * @param {string} root
 * @param {{ withDevelopment: boolean }} wanted
 * @returns {string | undefined} what went wrong, as a sentence
 */
export function install(root, { withDevelopment }) {
  // npm's own Node, not the one in node_modules: npm ci removes that one while it works.
  const { npm_execpath: npmScript, npm_node_execpath: node = process.execPath } = process.env
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund', ...(withDevelopment ? [] : ['--omit=dev'])]
  const npm = npmScript?.endsWith('npm-cli.js')
    ? spawnSync(node, [npmScript, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (npm.error !== undefined) return `npm could not be started (${npm.error.message}); Guichet needs Node 20 or newer together with npm.`
  if (npm.status === 0) return undefined
  return 'npm could not install what Guichet needs: its reasons are above. Check the network and the free disk space, then start again.'
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Not there, or cut short while npm was writing it: nothing counts as installed.
    return { packages: {} }
  }
}
