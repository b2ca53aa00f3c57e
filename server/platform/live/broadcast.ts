/** Something changed: which thing of which organization, by which event, and who did it (null: the desk itself). Never what it says: whoever wants to know reads it, and is fenced there. */
export type Change = { readonly sequence: number; readonly organizationId: string; readonly noun: string; readonly id: string; readonly name: string; readonly actorId: string | null; readonly at: Date }
type Listener = (change: Change) => void
type Source = {
  /** The newest changes there are, in order. */
  readonly latest: (limit: number) => Promise<readonly Change[]>
  /** Changes after a sequence, in order. */
  readonly after: (sequence: number, limit: number) => Promise<readonly Change[]>
  readonly report: (error: unknown) => void
}

export type Broadcast = {
  readonly listen: (listener: Listener) => () => void
  /** What changed since a moment, for whoever listens already: what comes later is told them. Undefined where that is too much to tell. */
  readonly since: (moment: Date) => Promise<readonly Change[] | undefined>
  readonly stop: () => Promise<void>
}

const everyMs = 300
/**
 * A change draws its sequence and its time before its transaction commits, so that an earlier one may appear after a later one. Each round, and whoever asks what changed
 * since a moment, therefore looks back longer than any statement may run (15 s); a round tells what was not told yet.
 */
const lookBackMs = 18_000
const roundsLookedBack = lookBackMs / everyMs
/** Whoever missed more than this reads everything again, which is then less work than to be told. */
const mostLookedBack = 300
const mostReadAtOnce = 1000

/** Tells listeners what changes anywhere on the database, whichever process did it. Reads the audit trail while somebody listens, and nothing otherwise. */
export function broadcastChanges(source: Source): Broadcast {
  const listeners = new Set<Listener>()
  const stopping = new AbortController()
  let watching: { readonly begun: Promise<undefined>; readonly ended: Promise<void> } | undefined
  return {
    listen(listener) {
      listeners.add(listener)
      watching ??= begin()
      return () => void listeners.delete(listener)
    },
    async since(moment) {
      // Not before it: what is committed between this and the first round would be told by neither.
      await watching?.begun
      const latest = await source.latest(mostLookedBack)
      const recent = latest.filter(({ at }) => at.getTime() >= moment.getTime() - lookBackMs)
      return recent.length < mostLookedBack ? recent : undefined
    },
    async stop() {
      stopping.abort()
      await watching?.ended
    },
  }

  function begin() {
    const { promise: begun, resolve } = Promise.withResolvers<undefined>()
    return { begun, ended: watch(source, { listeners, begun: () => resolve(undefined), stopping: stopping.signal }).finally(() => (watching = undefined)) }
  }
}

type Watch = { readonly listeners: ReadonlySet<Listener>; readonly begun: () => void; readonly stopping: AbortSignal }

async function watch(source: Source, { listeners, begun, stopping }: Watch): Promise<void> {
  let told: ReadonlySet<number> = new Set()
  let floors: readonly number[] = []
  while (!stopping.aborted && listeners.size > 0) {
    try {
      if (floors.length === 0) {
        const known = await source.latest(mostLookedBack)
        told = new Set(known.map(({ sequence }) => sequence))
        floors = [(known[0]?.sequence ?? 1) - 1]
        begun()
      }
      const floor = floors[0] ?? 0
      const changes = await allAfter(source, floor)
      for (const change of changes.filter(({ sequence }) => !told.has(sequence))) for (const listener of listeners) listener(change)
      told = new Set(changes.map(({ sequence }) => sequence))
      floors = [...floors, changes.at(-1)?.sequence ?? floor].slice(-roundsLookedBack)
    } catch (error) {
      // The database is away for a while: whoever listens is told the rest once it is back.
      source.report(error)
    }
    await pause(stopping)
  }
}

/** One bulk step may change more than is read at once, and keeps nobody else's changes waiting. */
async function allAfter({ after }: Source, floor: number): Promise<readonly Change[]> {
  const found: Change[] = []
  for (;;) {
    const page = await after(found.at(-1)?.sequence ?? floor, mostReadAtOnce)
    found.push(...page)
    if (page.length < mostReadAtOnce) return found
  }
}

async function pause(stopping: AbortSignal): Promise<void> {
  await new Promise<void>((resume) => {
    const timer = setTimeout(done, everyMs)
    stopping.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      stopping.removeEventListener('abort', done)
      resume()
    }
  })
}
