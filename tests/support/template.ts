import { seedOrganizations } from '../../server/demo/seed-organizations.ts'
import { composeDesk } from '../../server/compose.ts'
import { connect } from '../../server/platform/database/connect.ts'
import { seedTestStock } from './stock.ts'
import { testClock } from './test-clock.ts'
import { testSecrets } from './test-secrets.ts'
import { testWorld } from './world.ts'

/** Fills the template that every test database is cloned from: the demo desk's people, its carriers and part of their stock. */
export async function seedTemplate(url: string): Promise<void> {
  const { database, pool } = connect({ url, connections: 2 })
  try {
    const desk = composeDesk(testWorld({ database, clock: testClock(), folder: '' }))
    await desk.registerCarriers()
    await seedOrganizations(desk, testSecrets)
    await seedTestStock(desk)
  } finally {
    await pool.end()
  }
}
