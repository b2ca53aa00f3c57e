/** Something changed: which thing of which organization, and by which event. Never what it says: whoever wants to know reads it, and is fenced there. */
export type Change = { readonly sequence: number; readonly organizationId: string; readonly noun: string; readonly id: string; readonly name: string }
type Listener = (change: Change) => void
type Source = {
  /** The newest sequence there is. */
  readonly newest: () => Promise<number>
  /** Changes after a sequence, in order. */
  readonly after: (sequence: number) => Promise<readonly Change[]>
  readonly report: (error: unknown) => void
}

export type Broadcast = { readonly listen: (listener: Listener) => () => void; readonly stop: () => Promise<void> }

const everyMs = 300
/**
 * Sequences are drawn before their transactions commit, so that a lower one may appear after a higher one. Each round therefore looks back over those of
 * the last rounds, longer than any statement may run (15 s), and tells what it has not told yet.
 */
const roundsLookedBack = 60

/** Tells listeners what changes anywhere on the database, whichever process did it. Reads the audit trail while somebody listens, and nothing otherwise. */
export function broadcastChanges(source: Source): Broadcast {
  const listeners = new Set<Listener>()
  const stopping = new AbortController()
  let watching: Promise<void> | undefined
  return {
    listen(listener) {
      listeners.add(listener)
      watching ??= watch(source, { listeners, stopping: stopping.signal }).finally(() => (watching = undefined))
      return () => void listeners.delete(listener)
    },
    async stop() {
      stopping.abort()
      await watching
    },
  }
}

type Watch = { readonly listeners: ReadonlySet<Listener>; readonly stopping: AbortSignal }

async function watch(source: Source, { listeners, stopping }: Watch): Promise<void> {
  let told = new Set<number>()
  let floors: readonly number[] = []
  while (!stopping.aborted && listeners.size > 0) {
    try {
      if (floors.length === 0) floors = [await source.newest()]
      const floor = floors[0] ?? 0
      const changes = await source.after(floor)
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
