/** A file that breaks one law, and what it needs beside it to do so. The first file is the guilty one. */
export type Offender = { readonly law: string; readonly what: string; readonly files: Readonly<Record<string, string>> }

const inOrder = [
  'organizations', 'regulations', 'carriers', 'catalogue', 'holds', 'dossiers', 'requests', 'review', 'orders', 'inventory', 'notifications', 'audit',
  'figures', 'search', 'genesys',
]

export const offenders: readonly Offender[] = [
  { law: 'no-cycle', what: 'two files in a circle', files: { 'contract/a.ts': "import './b.ts'\nexport {}", 'contract/b.ts': "import './a.ts'\nexport {}" } },
  {
    law: 'no-cycle', what: 'a circle of types only',
    files: { 'contract/t1.ts': "import type { B } from './t2.ts'\nexport type A = B | 1", 'contract/t2.ts': "import type { A } from './t1.ts'\nexport type B = A | 2" },
  },
  {
    law: 'nothing-imports-a-test', what: 'a tool that imports a test',
    files: { 'tools/borrow.ts': "import '../tests/x.test.ts'", 'tests/x.test.ts': 'export {}' },
  },
  { law: 'test-support-is-for-tests', what: 'the program on a test clock', files: { 'server/main.ts': "import './../tests/support/test-clock.ts'", 'tests/support/test-clock.ts': 'export {}' } },
  offender('contract-stands-alone', 'the contract reading files', 'contract/reads.ts', 'node:fs'),
  offender('contract-stands-alone', 'the contract on the server', 'contract/knows.ts', '../server/kernel/words.ts'),
  offender('contract-stands-alone', 'the contract on a package', 'contract/package.ts', 'fastify'),
  offender('kernel-is-words', 'the kernel with node:', 'server/kernel/reads.ts', 'node:fs'),
  offender('kernel-is-words', 'the kernel with business', 'server/kernel/business.ts', '../modules/holds/index.ts'),
  offender('ports-are-promises', 'a port that does', 'server/ports/does.ts', 'node:fs'),
  typed('ports-borrow-only-words', 'a port that knows a module', 'server/ports/knows.ts', '../modules/holds/index.ts'),
  offender('modules-meet-at-the-door', 'a way around the door', 'server/modules/requests/operations/around.ts', '../../holds/hold.ts'),
  typed('modules-meet-at-the-door', 'a way around the door for a type', 'server/modules/requests/operations/typed-around.ts', '../../holds/hold.ts'),
  offender('the-inside-is-entered-by-the-door', 'a composition that looks inside', 'server/inside.ts', './modules/holds/hold.ts'),
  ...inOrder.slice(0, -1).map((name, place) =>
    offender(`order-of-${name}`, 'a look at what comes after', `server/modules/${name}/operations/ahead.ts`, `../../${inOrder[place + 1] ?? ''}/index.ts`),
  ),
  offender('rules-are-pure', 'a rule with node:', 'server/modules/holds/digest.ts', 'node:crypto'),
  offender('rules-are-pure', 'a rule with a package that does I/O', 'server/modules/holds/letter.ts', 'nodemailer'),
  offender('rules-are-pure', 'a rule with an operation', 'server/modules/holds/upside-down.ts', './operations/hold-offers.ts'),
  offender('rules-are-pure', 'a rule with another module', 'server/modules/holds/neighbour.ts', '../catalogue/index.ts'),
  offender('rules-see-only-shapes', 'a rule that asks its store', 'server/modules/holds/asks.ts', './store.ts'),
  offender('rules-see-only-shapes', 'a rule that throws a port\'s fault', 'server/modules/holds/faulty.ts', '../../ports/carrier.ts'),
  offender('operations-ask-for-ports', 'an operation that knows an adapter', 'server/modules/holds/operations/adapts.ts', '../../../adapters/files-disk.ts'),
  offender('operations-ask-for-ports', 'an operation that writes files', 'server/modules/holds/operations/writes.ts', 'node:fs'),
  offender('operations-ask-for-ports', 'a job that sends mail itself', 'server/modules/holds/jobs/mails.ts', 'nodemailer'),
  offender('routes-only-translate', 'routes with the web server', 'server/modules/holds/routes.ts', 'fastify'),
  offender('a-door-opens-its-own-module', 'a door to another module', 'server/modules/catalogue/index.ts', '../organizations/index.ts'),
  offender('a-store-knows-sql-and-rows', 'a store with node:', 'server/modules/holds/history-store.ts', 'node:fs'),
  offender('a-store-knows-sql-and-rows', 'a store with an operation', 'server/modules/holds/eager-store.ts', './operations/hold-offers.ts'),
  offender('only-stores-know-sql', 'an operation with SQL', 'server/modules/holds/operations/queries.ts', 'kysely'),
  typed('only-stores-know-sql', 'an operation with a table', 'server/modules/holds/operations/tables.ts', '../../../platform/database/tables.ts'),
  offender('platform-has-no-business', 'the platform with business', 'server/platform/http/business.ts', '../../modules/holds/index.ts'),
  offender('platform-has-no-business', 'the platform with an adapter', 'server/platform/work/adapts.ts', '../../adapters/files-disk.ts'),
  offender('adapters-keep-promises', 'an adapter with business', 'server/adapters/business.ts', '../modules/holds/index.ts'),
  offender('adapters-keep-promises', 'an adapter with the database', 'server/adapters/tables.ts', '../platform/database/tables.ts'),
  offender('only-the-introducers-know-adapters', 'a demonstration with an adapter', 'server/demo/adapts.ts', '../adapters/files-disk.ts'),
  offender('only-the-introducers-know-adapters', 'a tool with an adapter', 'tools/adapts.ts', '../server/adapters/files-disk.ts'),
  offender('cli-is-a-client', 'the command line inside the server', 'cli/inside.ts', '../server/kernel/words.ts'),
  offender('cli-is-a-client', 'the command line with the database', 'cli/queries.ts', 'pg'),
  offender('console-is-a-client', 'the console inside the server', 'console/inside.ts', '../server/kernel/words.ts'),
  offender('console-rooms', 'a building block that knows a page', 'console/design/knows.ts', '../inside.ts'),
  offender('console-packages', 'a page that reads files', 'console/shell/reads.ts', 'node:fs'),
  offender('console-carries-no-schemas', 'a page that brings every schema along', 'console/shell/carries.ts', 'zod'),
  offender('simulator-is-outside', 'a simulated carrier with business', 'simulator/business.ts', '../server/modules/holds/index.ts'),
  offender('simulator-packages', 'a simulated carrier with a web server', 'simulator/serves.ts', 'fastify'),
  offender('simulator-is-introduced', 'an operation with a simulated carrier', 'server/modules/orders/operations/simulates.ts', '../../../../simulator/stock.ts'),
  offender('no-ghosts', 'an import that leads nowhere', 'contract/ghost.ts', './nowhere.ts'),
  offender('declared-packages', 'a package that came with another', 'tools/lucky.ts', 'ajv'),
  offender('ships-what-it-runs', 'the program with a package of developers', 'server/demo/develops.ts', 'fast-check'),
]

/** Files that look like the guilty ones and break nothing. */
export const innocents: Readonly<Record<string, string>> = {
  'contract/words.ts': importing('zod'),
  'server/kernel/words.ts': importing('../ports/carrier.ts', '../../contract/words.ts'),
  'server/ports/carrier.ts': "import type { Readable } from 'node:stream'\nexport type Stream = Readable",
  'server/platform/database/tables.ts': importing('kysely'),
  'server/platform/http/routes.ts': importing('fastify', '../../kernel/words.ts', '../../../contract/words.ts'),
  'server/adapters/files-disk.ts': importing('node:fs', '../ports/carrier.ts', '../../simulator/stock.ts'),
  'server/compose.ts': importing('./adapters/files-disk.ts', './modules/holds/index.ts', './platform/database/tables.ts'),
  'server/modules/holds/index.ts': importing('./hold.ts', './store.ts', './operations/hold-offers.ts'),
  'server/modules/holds/hold.ts': "import type { Row } from './store.ts'\nimport type { Stream } from '../../ports/carrier.ts'\nimport '../../kernel/words.ts'\nimport 'zod'\nexport type Hold = Row | Stream",
  'server/modules/holds/store.ts': `${importing('kysely', '../../platform/database/tables.ts', '../../kernel/words.ts')}\nexport type Row = 1`,
  'server/modules/holds/needs.ts': importing('./store.ts', '../../ports/carrier.ts', '../organizations/index.ts'),
  'server/modules/holds/operations/hold-offers.ts': importing('../hold.ts', '../needs.ts', '../../organizations/index.ts', '../../../kernel/words.ts', '../../../ports/carrier.ts', '../../../../contract/words.ts'),
  'server/modules/inventory/routes.ts': importing('./operations/list-numbers.ts', '../../platform/http/routes.ts'),
  'server/modules/inventory/operations/list-numbers.ts': importing('../../holds/index.ts'),
  'simulator/stock.ts': importing('node:fs', 'kysely', 'libphonenumber-js', '../server/ports/carrier.ts', '../contract/words.ts'),
  'cli/search.ts': importing('node:fs', 'pdfkit', 'zod', '../contract/words.ts'),
  'tests/innocent.test.ts': importing('vitest', '../server/adapters/files-disk.ts', '../cli/search.ts', './support/test-clock.ts'),
  ...Object.fromEntries(inOrder.filter((name) => name !== 'holds' && name !== 'catalogue').map((name) => [`server/modules/${name}/index.ts`, 'export {}'])),
}

function offender(law: string, what: string, file: string, imported: string): Offender {
  return { law, what, files: { [file]: importing(imported) } }
}

function typed(law: string, what: string, file: string, imported: string): Offender {
  return { law, what, files: { [file]: `import type { X } from '${imported}'\nexport type Y = X` } }
}

function importing(...names: readonly string[]): string {
  return names.map((name) => `import '${name}'`).join('\n')
}
