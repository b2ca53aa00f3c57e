import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { simulatedCarriers } from '../server/adapters/carriers/simulated.ts'
import { systemClock } from '../server/adapters/clock-system.ts'
import { diskFiles } from '../server/adapters/files-disk.ts'
import { outboxMail } from '../server/adapters/mail-outbox.ts'
import { uuid7Ids } from '../server/adapters/ids-uuid7.ts'
import { webauthnPasskeys } from '../server/adapters/passkeys-webauthn.ts'
import { argon2Passwords } from '../server/adapters/passwords-argon2.ts'
import { systemRandom } from '../server/adapters/random-system.ts'
import { rulePacksFromFiles } from '../server/adapters/rule-packs-files.ts'
import { localSecrets } from '../server/adapters/secrets-local.ts'
import { siteAddress } from '../server/adapters/site-address.ts'
import { composeDesk, type Desk } from '../server/compose.ts'
import { seedStock } from '../server/demo/seed-stock.ts'
import { defaultDeskRules } from '../server/kernel/desk-rules.ts'
import { rulePacksFrom } from '../server/modules/regulations/index.ts'
import { connect } from '../server/platform/database/connect.ts'
import { startEmbeddedPostgres } from '../server/platform/database/embedded.ts'
import { installDatabase } from '../server/platform/database/install.ts'

export type BenchDesk = { readonly desk: Desk; readonly owner: pg.Pool; readonly clients: number; readonly close: () => Promise<void> }

const clients = 16
const packs = fileURLToPath(new URL('../server/modules/regulations/packs', import.meta.url))

/**
 * A desk with the whole stock of the simulated carriers on a PostgreSQL of its own, in a temporary folder. `owner` logs in past the program, for
 * yardsticks and for what an operator's autovacuum would have done by then.
 */
export async function openBenchDesk(print: (line: string) => void): Promise<BenchDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-bench-'))
  const embedded = await startEmbeddedPostgres({ dataDir: folder, log: print })
  const { database, pool } = connect({ url: await installDatabase(embedded.url), connections: clients })
  const owner = new pg.Pool({ connectionString: embedded.url, max: clients })
  owner.on('error', () => undefined)

  const site = siteAddress('http://localhost')
  const desk = composeDesk({
    site, passkeys: webauthnPasskeys(site),
    database, clock: systemClock, random: systemRandom, ids: uuid7Ids({ clock: systemClock, random: systemRandom }),
    passwords: argon2Passwords(systemRandom.bytes(32)), secrets: localSecrets(systemRandom.bytes(32).toString('hex')),
    files: diskFiles(join(folder, 'papers')), carriers: simulatedCarriers({ database, clock: systemClock }), mail: outboxMail,
    rulePacks: rulePacksFrom(await rulePacksFromFiles(packs).readAll()), rules: { ...defaultDeskRules, holdsPerOrganization: 1_000_000 },
  })
  await desk.registerCarriers()
  const start = performance.now()
  const offers = await seedStock(desk, print)
  print(`Read a stock of ${offers} offers in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
  await owner.query('vacuum analyze')
  return {
    desk, owner, clients,
    async close() {
      await pool.end()
      await owner.end()
      await embedded.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
