/**
 * What the clock does. A sweep looks for rows that are due and handles a batch; it resolves with how many it handled. Due work is a row with
 * a time, never a message in a queue: after a crash the next sweep finds it again (docs/decisions/). What fails for one row and is put off is
 * reported, so that the others go on.
 */
export type Sweep = { readonly name: string; readonly everyMs: number; readonly run: (report: (error: unknown) => void) => Promise<number> }

type Report = (failure: { sweep: string; error: unknown }) => void

/** Runs each sweep again and again at its own pace; a full batch is followed by the next at once. `stop` waits for those under way. */
export function startSweeps(sweeps: readonly Sweep[], report: Report): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const loops = sweeps.map((sweep) => keepSweeping(sweep, report, stopping.signal))
  return {
    async stop() {
      stopping.abort()
      await Promise.all(loops)
    },
  }
}

async function keepSweeping(sweep: Sweep, report: Report, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const reportHere = (error: unknown) => report({ sweep: sweep.name, error })
    const handled = await sweep.run(reportHere).catch((error: unknown) => {
      reportHere(error)
      return 0
    })
    if (handled === 0) await pause(sweep.everyMs, stopping)
  }
}

async function pause(ms: number, stopping: AbortSignal): Promise<void> {
  await new Promise<void>((resume) => {
    if (stopping.aborted) return resume()
    const timer = setTimeout(done, ms)
    stopping.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      stopping.removeEventListener('abort', done)
      resume()
    }
  })
}
