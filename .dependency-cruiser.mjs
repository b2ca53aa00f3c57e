// The laws of import: who may know whom, each with its reason. `npm run check` enforces them, types included; tools/imports.test.ts proves that each
// one bites. ARCHITECTURE.md tells the story; this file is the truth.

/** The business, in order: a module may import only the doors (index.ts) of those above it. This array is the architecture. */
export const moduleOrder = [
  'organizations', // who they are, what licence they hold, who may do what
  'regulations', //   what each country demands: rule packs as data, versioned, with sources
  'carriers', //      the companies numbers come from: coverage and health
  'catalogue', //     offers: what carriers would sell, searched as one
  'holds', //         set offers aside, exactly once
  'dossiers', //      gather the papers that a regulation demands
  'requests', //      ask for numbers: alternatives policy, deadline
  'review', //        judge the papers: queue, verdicts, decision
  'orders', //        ask the carriers: answers, alternatives
  'inventory', //     the numbers that an organization owns
  'notifications', // tell people what happened
  'audit', //         who did what, provably
  'figures', //       what the desk did in a period
  'search', //        find anything by what people have in hand
  'genesys', //       the same desk in Genesys Cloud's words: routes and translation only
]

/** Packages that only compute: rules may use them. Everything else of npm does I/O or knows someone who does. */
const purePackages = ['zod', 'libphonenumber-js', 'otpauth']

const contract = '^contract/'
const kernel = '^server/kernel/'
const ports = '^server/ports/'
const database = '^server/platform/database/'
const doors = '^server/modules/[^/]+/index\\.ts$'

const inModule = '^server/modules/([^/]+)/'
const own = '^server/modules/$1/'
const stores = ['^server/modules/([^/]+)/store\\.ts$', '^server/modules/([^/]+)/[a-z-]+-store\\.ts$']
const wiring = '(?:index|needs|routes)\\.ts$'
const ownRules = `${own}(?!operations/|jobs/|${wiring})`

/** Every file of a module that is neither wiring nor an operation nor a store: the nouns. */
const rules = { path: inModule, pathNot: [...stores, `${inModule}(?:operations/|jobs/|${wiring})`] }

/** The files that introduce adapters to those who ask for ports. */
const introducers = '^server/(?:compose|main|start-program)\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      ...law('no-cycle', 'Two files that import each other, types included, are one file that nobody can read alone.'),
      from: {},
      to: { circular: true },
    },
    {
      ...law('nothing-imports-a-test', 'What a test needs stands in tests/; a program that imports it would ship it.'),
      from: { pathNot: '^tests/' },
      to: { path: '^tests/', pathNot: '^tests/support/' },
    },
    {
      ...law('test-support-is-for-tests', 'Test clocks and test worlds must not be able to slip into the program.'),
      from: { pathNot: ['^tests/', '^tools/[^/]+\\.test\\.ts$', '^vitest\\.config\\.ts$'] },
      to: { path: '^tests/support/' },
    },
    {
      ...law('contract-stands-alone', 'The contract is what everybody agrees on: data and types, so it may know nobody but zod and i18next.'),
      from: { path: contract },
      to: { pathNot: [contract, npm('zod', 'i18next')] },
    },
    {
      ...law('kernel-is-words', 'The kernel holds words without business, and computes only: contract, ports and itself.'),
      from: { path: kernel },
      to: { pathNot: [kernel, ports, contract, npm(...purePackages)] },
    },
    {
      ...law('ports-are-promises', 'A port says what is promised and not who keeps it; of node: it may borrow the words, never the deeds.'),
      from: { path: ports },
      to: { pathNot: [ports, kernel, contract], dependencyTypesNot: ['type-only'] },
    },
    {
      ...law('ports-borrow-only-words', 'Even for a type a port knows nobody inside the server but kernel and contract.'),
      from: { path: ports },
      to: { path: '^server/', pathNot: [ports, kernel] },
    },
    {
      ...law('modules-meet-at-the-door', 'A module\'s inside may change freely only while other modules see nothing but its index.ts.'),
      from: { path: inModule },
      to: { path: '^server/modules/', pathNot: [own, doors] },
    },
    {
      ...law('the-inside-is-entered-by-the-door', 'Whoever composes the desk uses the same doors as the modules do.'),
      from: { path: '^server/', pathNot: '^server/modules/' },
      to: { path: '^server/modules/', pathNot: doors },
    },
    ...moduleOrder.slice(0, -1).map((name, place) => ({
      ...law(`order-of-${name}`, `${name} may know only the modules before it, so that the business reads from top to bottom and never in a circle.`),
      from: { path: `^server/modules/${name}/` },
      to: { path: `^server/modules/(?:${moduleOrder.slice(place + 1).join('|')})/` },
    })),
    {
      ...law('rules-are-pure', 'A rule decides from what it is given: its own module\'s rules, kernel, contract. No node:, no package that does I/O, no other module.'),
      from: rules,
      to: { pathNot: [ownRules, kernel, contract, ports, npm(...purePackages)] },
    },
    {
      ...law('rules-see-only-shapes', 'A rule may be typed by a row of its own store or by what a port answers, but never ask for one.'),
      from: rules,
      to: { path: [...stores, ports], dependencyTypesNot: ['type-only'] },
    },
    {
      ...law('operations-ask-for-ports', 'An operation loads, decides, saves and announces through what it is given: own module, doors before it, kernel, ports, contract.'),
      from: { path: `${inModule}(?:operations/|jobs/|needs\\.ts$)` },
      to: { pathNot: [`${own}(?!routes\\.ts$|index\\.ts$)`, doors, kernel, ports, contract, npm(...purePackages)] },
    },
    {
      ...law('routes-only-translate', 'Routes turn HTTP into operations, one line an endpoint: own module, doors, the form of a route, kernel and contract.'),
      from: { path: `${inModule}routes\\.ts$` },
      to: { pathNot: [own, doors, '^server/platform/http/routes\\.ts$', kernel, contract] },
    },
    {
      ...law('a-door-opens-its-own-module', 'index.ts says what others may have of this module, and of no other.'),
      from: { path: `${inModule}index\\.ts$` },
      to: { pathNot: own },
    },
    {
      ...law('a-store-knows-sql-and-rows', 'A store is the SQL of its module: the query builder, the tables, and the words and rules that its rows are made of.'),
      from: { path: stores },
      to: { pathNot: [npm('kysely'), database, ownRules, kernel, contract] },
    },
    {
      ...law('only-stores-know-sql', 'SQL outside a store escapes the fence that a store builds around one organization.'),
      from: { path: '^(?:contract|server|cli)/', pathNot: [...stores, '^server/platform/', '^server/[^/]+\\.ts$', '^server/demo/'] },
      to: { path: [npm('kysely', 'pg'), database] },
    },
    {
      ...law('platform-has-no-business', 'The platform carries the business and must not know it, nor who keeps a port\'s promise.'),
      from: { path: '^server/platform/' },
      to: { path: '^(?:server|cli|simulator|console|tools)/', pathNot: ['^server/platform/', kernel, ports] },
    },
    {
      ...law('adapters-keep-promises', 'An adapter keeps one port\'s promise: it may know ports, kernel, contract, what it adapts, and no business.'),
      from: { path: '^server/adapters/' },
      to: { path: '^(?:server|cli|console|tools)/', pathNot: ['^server/adapters/', ports, kernel] },
    },
    {
      ...law('only-the-introducers-know-adapters', 'Everybody else asks for a port, so that the whole desk can run on other clocks, other carriers and another chance.'),
      from: { pathNot: ['^server/adapters/', introducers, '^tests/', '^bench/'] },
      to: { path: '^server/adapters/' },
    },
    {
      ...law('cli-is-a-client', 'The command line has no right that an API client lacks: itself, the contract and zod that it is written in, node:, how phone numbers are written, and the PDF writer of the demonstration.'),
      from: { path: '^cli/' },
      to: { pathNot: ['^cli/', contract, npm('zod', 'libphonenumber-js', 'pdfkit')], dependencyTypesNot: ['core'] },
    },
    {
      ...law('console-is-a-client', 'The console is a client of the contract like any other: it never reaches into the server.'),
      from: { path: '^console/' },
      to: { path: '^(?:server|cli|simulator|tools|bench)/' },
    },
    {
      ...law('console-rooms', 'What every page is made of knows no page: browser, language, desk and design stand below the folders that are named like the modules.'),
      from: { path: '^console/(?:browser|language|desk|design)/' },
      to: { path: '^console/', pathNot: '^console/(?:browser|language|desk|design)/' },
    },
    {
      ...law('console-packages', 'Of node: a page knows nothing; what its build needs stands in vite.config.ts.'),
      from: { path: '^console/', pathNot: '^console/vite\\.config\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      ...law('console-carries-no-schemas', 'The desk checks what it is sent and answers; a page knows the types only, or the first visit carries 40 kB of schemas. Its own addresses it reads by zod/mini.'),
      from: { path: '^console/', pathNot: '^console/vite\\.config\\.ts$' },
      to: { path: ['^contract/(?:endpoints/|shapes\\.ts$)', '(?:^|/)node_modules/zod/(?!.*mini)'], dependencyTypesNot: ['type-only'] },
    },
    {
      ...law('simulator-is-outside', 'Simulated carriers are the other side: they know ports, kernel and contract, and the database for a schema of their own.'),
      from: { path: '^simulator/' },
      to: { path: '^(?:server|cli|console|tools|bench)/', pathNot: [ports, kernel, database] },
    },
    {
      ...law('simulator-packages', 'What the simulator needs of npm is the query builder and the number plans.'),
      from: { path: '^simulator/' },
      to: { path: '(?:^|/)node_modules/', pathNot: npm('kysely', ...purePackages) },
    },
    {
      ...law('simulator-is-introduced', 'The desk meets simulated carriers as it meets real ones: through an adapter, or introduced at the start.'),
      from: { path: '^(?:contract|server|cli|console)/', pathNot: ['^server/adapters/', introducers, '^server/demo/'] },
      to: { path: '^simulator/' },
    },
    {
      ...law('no-ghosts', 'An import that leads nowhere fails on somebody else\'s machine.'),
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$' },
    },
    {
      ...law('declared-packages', 'A package that package.json does not name is there by luck.'),
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      ...law('ships-what-it-runs', 'What runs at a customer may need no package that only developers install.'),
      from: { path: '^(?:contract|server|cli|simulator|console)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '(?:^|/)node_modules/@types/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(?:^|/)node_modules/' },
    exclude: { path: ['\\.sql$', '^console/dist/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}

/**
 * @param {string} name
 * @param {string} comment why the law is there
 */
function law(name, comment) {
  return { name, comment, severity: /** @type {const} */ ('error') }
}

/** @param {string[]} names packages, with their types */
function npm(...names) {
  return `(?:^|/)node_modules/(?:@types/)?(?:${names.join('|')})/`
}
