import { join } from 'node:path'
import { simulatedCarriers } from '../../server/adapters/carriers/simulated.ts'
import { diskFiles } from '../../server/adapters/files-disk.ts'
import { outboxMail } from '../../server/adapters/mail-outbox.ts'
import { uuid7Ids } from '../../server/adapters/ids-uuid7.ts'
import { webauthnPasskeys } from '../../server/adapters/passkeys-webauthn.ts'
import { argon2Passwords } from '../../server/adapters/passwords-argon2.ts'
import { systemRandom } from '../../server/adapters/random-system.ts'
import { localSecrets } from '../../server/adapters/secrets-local.ts'
import { siteAddress, type SiteAddress } from '../../server/adapters/site-address.ts'
import type { World } from '../../server/compose.ts'
import { defaultDeskRules } from '../../server/kernel/desk-rules.ts'
import type { Database } from '../../server/platform/database/connect.ts'
import type { Clock } from '../../server/ports/clock.ts'
import { shippedRulePacks } from './rule-packs.ts'

const rulePacks = await shippedRulePacks()
const secret = 'a secret of the test desk, long enough'

type Parts = { readonly database: Database; readonly clock: Clock; readonly folder: string; readonly site?: SiteAddress }

/** The real adapters, on a test's own database, folder and clock. */
export function testWorld({ database, clock, folder, site = siteAddress('http://localhost') }: Parts): World {
  return {
    site, passkeys: webauthnPasskeys(site),
    database, clock, random: systemRandom, ids: uuid7Ids({ clock, random: systemRandom }), rules: defaultDeskRules,
    passwords: argon2Passwords(Buffer.from(secret)), secrets: localSecrets(secret), files: diskFiles(join(folder, 'papers')), mail: outboxMail,
    carriers: simulatedCarriers({ database, clock }), rulePacks,
  }
}
