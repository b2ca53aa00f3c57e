import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composeDesk } from '../../server/compose.ts'
import { openServer } from '../../server/open-server.ts'
import { connect } from '../../server/platform/database/connect.ts'
import { startEmbeddedPostgres } from '../../server/platform/database/embedded.ts'
import { installDatabase } from '../../server/platform/database/install.ts'
import { testClock } from '../support/test-clock.ts'
import { testWorld } from '../support/world.ts'

test('while the database is away the desk says so with 503, stays healthy, and never mistakes it for "not found"', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-away-'))
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined })
  const { database, pool } = connect({ url: await installDatabase(postgres.url), connections: 4 })
  const server = await openServer(composeDesk(testWorld({ database, clock: testClock(), folder })), { logLevel: 'silent', checkAnswers: true })
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  const signIn = () => fetch(`${url}/api/v1/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'a@b.example', password: 'x' }) })
  try {
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    await postgres.stop()
    const refused = await signIn()
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(await refused.json()).toMatchObject({ code: 'desk.database_away' })
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  } finally {
    await server.close()
    await pool.end()
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
})
