/** How long something took, run after run, in milliseconds. */
export type Timings = { readonly p50: number; readonly p99: number }

/** Runs a task `runs` times, one after the other, after a tenth of that to warm up. */
export async function timings(runs: number, task: (run: number) => Promise<unknown>): Promise<Timings> {
  for (let run = 0; run < runs / 10; run += 1) await task(run)
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await task(run)
    times.push(performance.now() - start)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

/** Runs `runs` tasks on `clients` clients at once; how many a second were done. */
export async function perSecond(load: { runs: number; clients: number }, task: (run: number, client: number) => Promise<unknown>): Promise<number> {
  const { runs, clients } = load
  let next = 0
  const start = performance.now()
  await Promise.all(Array.from({ length: clients }, async (_, client) => {
    while (next < runs) await task(next++, client)
  }))
  return (runs / (performance.now() - start)) * 1000
}

/** A line of a table: the first column wide and on the left, the others on the right. */
export function row([first = '', ...rest]: readonly string[]): string {
  return first.padEnd(52) + rest.map((cell) => cell.padStart(12)).join('')
}
