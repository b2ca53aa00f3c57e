import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../server/platform/database/embedded.ts'
import { installDatabase } from '../../server/platform/database/install.ts'
import { seedTemplate } from './template.ts'
import { onceUnused, onServer } from './on-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    ownerUrl: string
    templateName: string
  }
}

/**
 * One PostgreSQL for the whole run (DATABASE_URL's server, or the embedded one in a temporary folder) and one migrated, seeded template
 * database that each test clones.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-test-'))
  const given = process.env['DATABASE_URL']
  const embedded = given === undefined ? await openEmbedded(folder) : undefined
  const ownerUrl = given ?? embedded?.url ?? ''
  const templateName = `guichet_template_${process.pid}`
  const close = async () => {
    await onceUnused(ownerUrl, `drop database if exists ${templateName}`)
    await embedded?.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await onServer(ownerUrl, `create database ${templateName}`)
    const templateUrl = new URL(ownerUrl)
    templateUrl.pathname = `/${templateName}`
    await seedTemplate(await installDatabase(templateUrl.href))
  } catch (error) {
    await close()
    throw error
  }
  project.provide('ownerUrl', ownerUrl)
  project.provide('templateName', templateName)
  return close
}

async function openEmbedded(folder: string) {
  try {
    const embedded = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined })
    // What these databases hold is gone in a minute: nothing is worth waiting for the disk.
    await onServer(embedded.url, 'alter system set fsync = off')
    await onServer(embedded.url, 'select pg_reload_conf()')
    return embedded
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}
