import pg from 'pg'
import { StartRefusal } from '../start-refusal.ts'
import { findBinaries } from './embedded/binaries.ts'
import { createCluster, refuseOtherMajor } from './embedded/cluster.ts'
import { lockDataDirectory } from './embedded/data-lock.ts'
import { refuseFullDisk } from './embedded/disk.ts'
import { recoverOrphan } from './embedded/orphan.ts'
import { choosePlace, openDataDirectory, readPassword } from './embedded/place.ts'
import { startPostmaster } from './embedded/postmaster.ts'
import { refuseSystemError } from './embedded/system-errors.ts'

export type EmbeddedPostgres = {
  /** `postgres://` URL of the owner and superuser on 127.0.0.1; the port is another at every start. */
  readonly url: string
  /** Shuts PostgreSQL down cleanly and gives the data directory free. May be called more than once. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** GUICHET_DATA_DIR; made when it is not there. */
  readonly dataDir: string
  /** Takes what an operator should know, one sentence at a time. */
  readonly log: (sentence: string) => void
  /** Where binaries and data go when root starts Guichet below a folder that only root may enter. */
  readonly sharedDirectory?: string
}

const owner = 'guichet_owner'
const databaseName = 'guichet'

/**
 * Starts the PostgreSQL that npm brought along on a data directory, which it makes at the first start and keeps ever after.
 *
 * Throws StartRefusal, one sentence, where: another Guichet runs on the directory, the disk is (nearly) full, another major version of
 * PostgreSQL wrote the data, the platform has no binaries, the directory may not be written or PostgreSQL itself says no.
 */
export async function startEmbeddedPostgres({ dataDir, log, sharedDirectory = '/var/lib/guichet' }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  return refuseSystemError(dataDir, async () => {
    const directory = await openDataDirectory(dataDir)
    const lock = await lockDataDirectory(directory)
    try {
      const server = await startServer({ directory, log, sharedDirectory })
      const stop = async () => {
        await server.stop()
        await lock.release()
      }
      return { url: server.url, stop }
    } catch (error) {
      await lock.release()
      throw error
    }
  })
}

type ServerOptions = { readonly directory: string; readonly log: (sentence: string) => void; readonly sharedDirectory: string }

async function startServer({ directory, log, sharedDirectory }: ServerOptions): Promise<EmbeddedPostgres> {
  const place = await choosePlace({ directory, sharedDirectory, log })
  const binaries = await findBinaries(place.account, sharedDirectory)
  await refuseFullDisk(place)
  if (place.isNew) await createCluster({ place, binaries, owner })
  else await refuseOtherMajor(place.cluster, binaries.major)
  await recoverOrphan(place.cluster, log)

  const password = await readPassword(place)
  const postmaster = await startPostmaster({ place, binaries, log })
  const urlOf = (database: string) => `postgres://${owner}:${password}@127.0.0.1:${postmaster.port}/${database}`
  try {
    await ensureDatabase(urlOf('postgres'), place.passwordFile)
  } catch (error) {
    await postmaster.stop()
    throw error
  }
  return { url: urlOf(databaseName), stop: postmaster.stop }
}

async function ensureDatabase(url: string, passwordFile: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '28P01') throw error
    throw new StartRefusal(`The password in ${passwordFile} is not the one of this database: restore that file together with the data it belongs to.`)
  } finally {
    await client.end()
  }
}
