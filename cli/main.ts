import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Half of a short command's time is compiling what was compiled the last time. The cache is ours alone: one that others may write to could lend us their code.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/guichet-cli', import.meta.url)))
const { run } = await import('./run.ts')
const { theTerminal } = await import('./terminal.ts')

// Whoever reads us may stop early (`guichet search … | head`): that is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), { env: process.env, terminal: theTerminal })
