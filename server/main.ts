import { readConfig } from './config.ts'
import { StartRefusal } from './platform/start-refusal.ts'
import { startProgram } from './start-program.ts'

/**
 * The program: starts, prints the address, drains on SIGTERM, SIGINT or SIGHUP (a closed terminal). A signal that comes during the start waits for its end,
 * so that nothing started is left behind. What keeps the program from starting is one sentence.
 */
async function main(): Promise<void> {
  const asked = askedToLeave()
  const running = await startProgram(readConfig(), (line) => process.stdout.write(`${line}\n`))
  await asked
  await running.stop()
}

/** Resolves at the first signal; the others are impatience, not a second drain. */
function askedToLeave(): Promise<void> {
  return new Promise((leave) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => leave())
  })
}

function fail(error: unknown): never {
  process.stderr.write(error instanceof StartRefusal ? `${error.message}\n` : `Guichet stopped on a bug:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
}

main().then(() => process.exit(0), fail)
