import { readConfig } from './config.ts'
import { StartRefusal } from './platform/start-refusal.ts'
import { startProgram } from './start-program.ts'

/** The program: starts, prints the address, drains on SIGTERM or SIGINT. What keeps it from starting is one sentence. */
async function main(): Promise<void> {
  const running = await startProgram(readConfig(), (line) => process.stdout.write(`${line}\n`))
  let leaving = false
  const leave = () => {
    // A second signal is impatience, not a second drain: the first goes on.
    if (leaving) return
    leaving = true
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
}

function fail(error: unknown): never {
  process.stderr.write(error instanceof StartRefusal ? `${error.message}\n` : `Guichet stopped on a bug:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
}

main().catch(fail)
