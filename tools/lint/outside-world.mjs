// What the desk may know of the world only through a port, so that a whole desk can run on a clock and a chance that are given to it. Each ban says what to
// ask for instead.

const askClock = 'Time is a port: ask needs.clock.now().'
const askRandom = 'Chance is a port: ask needs.random.'
const askIds = 'Ids are a port: ask needs.ids.next().'
const askJobs = 'Waiting belongs to server/platform and server/adapters: make it a job that the clock does, and read the time from needs.clock.'
const askConfig = 'Only server/config.ts knows the environment: take what you need from its Config.'

const cryptoChance = ['randomBytes', 'randomInt', 'randomFill', 'randomFillSync', 'getRandomValues', 'webcrypto']
const timers = ['setTimeout', 'setInterval', 'setImmediate']

const bannedGlobals = { checkGlobalObject: true, globals: timers.map((name) => ({ name, message: askJobs })) }

const bannedProperties = [
  { object: 'Date', property: 'now', message: askClock },
  { object: 'performance', property: 'now', message: askClock },
  { object: 'process', property: 'hrtime', message: askClock },
  { object: 'Math', property: 'random', message: askRandom },
  { object: 'crypto', property: 'randomUUID', message: askIds },
  ...cryptoChance.map((property) => ({ object: 'crypto', property, message: askRandom })),
  { object: 'AbortSignal', property: 'timeout', message: askJobs },
]

const bannedSyntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: askClock },
  { selector: 'CallExpression[callee.name="Date"]', message: askClock },
]

const bannedImports = [
  ...['crypto', 'node:crypto'].flatMap((name) => [
    { name, importNames: ['randomUUID'], message: askIds },
    { name, importNames: cryptoChance, message: askRandom },
  ]),
  ...['timers', 'node:timers', 'timers/promises', 'node:timers/promises'].map((name) => ({ name, message: askJobs })),
  ...['perf_hooks', 'node:perf_hooks'].map((name) => ({ name, message: askClock })),
]

const environment = {
  properties: [{ object: 'process', property: 'env', message: askConfig }],
  imports: ['process', 'node:process'].map((name) => ({ name, importNames: ['env'], message: askConfig })),
}

/** The console changes things by steps alone: React Query forgets what a bare mutation was told to do when its caller is gone. */
const bareMutations = [{ name: '@tanstack/react-query', importNames: ['useMutation'], message: 'What follows from a bare mutation is lost with its caller: use useStep, or useChange (console/desk).' }]

/** Every box over the page is left the same way: Escape, focus, and what was typed. */
const bareDialogs = [{ name: '@mantine/core', importNames: ['Modal', 'Drawer'], message: 'A bare box loses the focus and what was typed in it: use Dialog, SideDialog or Confirm (console/design).' }]

/**
 * The rules for one kind of file: what it may take from the world itself, beside the syntax that is banned everywhere.
 * @param {{ world: boolean, environment: boolean, mutations?: boolean, dialogs?: boolean }} may
 * @param {{ selector: string, message: string }[]} everywhere
 * @returns {import('eslint').Linter.RulesRecord}
 */
export function fence(may, everywhere) {
  const properties = [...(may.world ? [] : bannedProperties), ...(may.environment ? [] : environment.properties)]
  const imports = [...(may.world ? [] : bannedImports), ...(may.environment ? [] : environment.imports), ...(may.mutations === false ? bareMutations : []), ...(may.dialogs === false ? bareDialogs : [])]
  return {
    'no-restricted-globals': may.world ? 'off' : ['error', bannedGlobals],
    'no-restricted-properties': properties.length === 0 ? 'off' : ['error', ...properties],
    'no-restricted-imports': imports.length === 0 ? 'off' : ['error', { paths: imports }],
    'no-restricted-syntax': ['error', ...everywhere, ...(may.world ? [] : bannedSyntax)],
  }
}
