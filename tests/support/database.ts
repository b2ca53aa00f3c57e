import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect, type Database } from '../../server/platform/database/connect.ts'
import { onceUnused } from './on-server.ts'

export type TestDatabase = {
  readonly database: Database
  /** The program's own login: neither owner nor superuser. */
  readonly url: string
  /** The owner's, for tests that look behind the fences. */
  readonly ownerUrl: string
  readonly close: () => Promise<void>
}

/** A database of one's own, cloned from the seeded template; gone after `close`. */
export async function openTestDatabase({ connections = 10 }: { connections?: number } = {}): Promise<TestDatabase> {
  const serverUrl = inject('ownerUrl')
  const name = `guichet_test_${randomBytes(6).toString('hex')}`
  await onceUnused(serverUrl, `create database ${name} template ${inject('templateName')}`)
  const ownerUrl = withDatabase(serverUrl, name)
  const url = await loginUrl(ownerUrl)
  const { database, pool } = connect({ url, connections })
  return {
    database, url, ownerUrl,
    async close() {
      await pool.end()
      await onceUnused(serverUrl, `drop database ${name}`)
    },
  }
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function loginUrl(ownerUrl: string): Promise<string> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const { rows } = await owner.query<{ name: string; password: string }>('select name, password from guichet_private.login')
  await owner.end()
  const url = new URL(ownerUrl)
  url.username = rows[0]?.name ?? ''
  url.password = rows[0]?.password ?? ''
  return url.href
}
