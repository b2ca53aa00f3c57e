import { startEmbeddedPostgres } from '../../server/platform/database/embedded.ts'

// A Guichet in small, for tests that kill it: starts the database of the folder it is given, says where, and stays deaf to Ctrl-C.
const { url } = await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '', log: () => undefined })
process.on('SIGINT', () => process.stdout.write('heard SIGINT\n'))
process.stdout.write(`${url}\n`)
setInterval(() => undefined, 60_000)
