// @ts-check
// Finds the Node that runs Guichet and continues under it. Runs itself on Node 20 and imports no package: nothing may be installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'

/** The first Node that runs TypeScript as it stands, without a flag. */
const oldestNode = [22, 18]

/**
 * The Node to continue under: the one npm installed with Guichet, or else the running one where it is new enough.
 * @param {string} root the folder of package.json
 * @returns {{ path: string } | { refusal: string }} `refusal` is one sentence for the person at the terminal
 */
export function findRuntime(root) {
  const bundled = bundledNode(root, process)
  return chooseRuntime({ bundled: startable(bundled) ? bundled : undefined, running: { path: process.execPath, version: process.versions.node } })
}

/**
 * @param {{ bundled: string | undefined, running: { path: string, version: string } }} found
 * @returns {{ path: string } | { refusal: string }}
 */
export function chooseRuntime({ bundled, running }) {
  if (bundled !== undefined) return { path: bundled }
  if (isNewEnough(running.version)) return { path: running.path }
  return {
    refusal:
      `Guichet runs on Node 24, which npm usually brings along; it is not installed here, and the Node that runs now is ${running.version}. ` +
      'Install Node 24 from https://nodejs.org, or run `npm ci --include=optional`, and start again.',
  }
}

/**
 * Where npm puts the Node of this platform. macOS has no such package: there a person's own Node is used.
 * @param {string} root
 * @param {{ platform: string, arch: string }} machine
 */
export function bundledNode(root, { platform, arch }) {
  const name = platform === 'win32' ? 'node-win-' : `node-${platform}-`
  return join(root, 'node_modules', name + arch, 'bin', platform === 'win32' ? 'node.exe' : 'node')
}

/**
 * Runs Node with the terminal's own input and output until it ends, and gives its exit code. What we are told to end, it is told too,
 * so that nothing is left behind.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function runNode(node, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { ...options, stdio: 'inherit' })
    const stopForwarding = forwardSignals(child)
    child.once('error', (error) => {
      stopForwarding()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      stopForwarding()
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

/**
 * A Node built for another C library (Alpine's) is there but does not start.
 * @param {string} path
 */
function startable(path) {
  if (!existsSync(path)) return false
  if (realpathSync(path) === realpathSync(process.execPath)) return true
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} ends the forwarding
 */
function forwardSignals(child) {
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // Ctrl-C in a terminal reaches every process in the foreground: the child has heard it already, and twice means "at once" to many programs.
    if (signal === 'SIGINT' && process.stdin.isTTY) return
    child.kill(signal)
  }
  const endChild = () => void child.kill('SIGTERM')
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']
  for (const signal of signals) process.on(signal, forward)
  process.on('exit', endChild)
  const watch = watchNpm(endChild)
  return () => {
    clearInterval(watch)
    for (const signal of signals) process.off(signal, forward)
    process.off('exit', endChild)
  }
}

/**
 * npm passes SIGTERM to the shell between us, and the shell dies of it without a word to us: that we have another parent is how we hear of it.
 * Without npm a new parent means nothing: a terminal may close and leave us at work.
 * @param {() => void} onEnd
 */
function watchNpm(onEnd) {
  if (process.env['npm_lifecycle_event'] === undefined) return undefined
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    onEnd()
  }, 250)
  return watch
}
