import { RefusedByDesk } from '../../contract/client/refused.ts'
import { hearFailure } from './session.ts'
import { atRest, decided, failed, heldBack, merged, nothingTyped, sendable, settled, typedInto, unheard, type Fields, type Keeping } from './keeping.ts'

export type { Fields, Keeping } from './keeping.ts'

/** What the desk keeps of a thing, field by field, and the revision that a change must name. */
export type Kept = { readonly values: Fields; readonly etag: string }

/** Where a keeper puts what was typed. */
export type Shelf = {
  /** As it was read last; undefined while nothing was read yet. */
  readonly read: () => Kept | undefined
  readonly reread: () => Promise<Kept>
  /** Whether the thing is no more, as it was read last: what was typed of it goes with it. */
  readonly isGone?: () => boolean
  readonly save: (changes: Fields, kept: Kept) => Promise<Kept>
}

export type Keeper = {
  readonly now: () => Keeping
  /**
   * What stands in a field: typed, or kept. Kept as the shelf has it at this very moment, not as the page was drawn with: between the two the
   * field would show once more what stood there before, and a key that is hit just then would be typed on top of that.
   */
  readonly valueOf: (field: string) => string
  readonly subscribe: (draw: () => void) => () => void
  readonly type: (field: string, value: string) => void
  /** Sends what was typed. Never throws: what went wrong stands in `now()`, and what was typed stays. */
  readonly keep: () => Promise<void>
  readonly decide: (field: string, whose: 'mine' | 'theirs') => void
  /** Lets go of what was typed: it is nobody's any more. */
  readonly forget: () => void
}

type Later = (ms: number, task: () => void) => () => void

/** Long enough for a word, short enough that a closed lid loses none. */
const pauseMs = 900
/** Whoever loses a race against a colleague this often is told so rather than tried on. */
const mostTries = 4

/**
 * Keeps what is typed: shortly after the last key and on leaving a field; after a failure with the next key, or when somebody asks for it (use-keeper.ts: once the line
 * is back). A change names the revision that was read; when somebody else was quicker, theirs is merged (keeping.ts), whether it was read because the desk refused or
 * came by itself while one typed. Nothing typed is ever thrown away while its writer is here.
 */
export function createKeeper(shelf: Shelf, later: Later): Keeper {
  let state = nothingTyped
  let callOff: (() => void) | undefined
  let running: Promise<void> | undefined
  const drawers = new Set<() => void>()
  const become = (next: Keeping) => {
    state = next
    for (const draw of drawers) draw()
  }
  const keep = (): Promise<void> => {
    callOff?.()
    running ??= sendAll({ shelf, now: () => state, become }).finally(() => (running = undefined))
    return running
  }
  return {
    now: () => state,
    valueOf: (field) => state.typed[field] ?? shelf.read()?.values[field] ?? '',
    subscribe(draw) {
      drawers.add(draw)
      return () => void drawers.delete(draw)
    },
    type(field, value) {
      become(typedInto(state, { field, value, kept: shelf.read()?.values[field] ?? '' }))
      callOff?.()
      callOff = later(pauseMs, () => void keep())
    },
    keep,
    decide(field, whose) {
      become(decided(state, field, whose))
      void keep()
    },
    forget() {
      callOff?.()
      become(nothingTyped)
    },
  }
}

type Sending = { readonly shelf: Shelf; readonly now: () => Keeping; readonly become: (next: Keeping) => void }

/** Until nothing is left that can be sent: what was typed meanwhile goes along with the next change. */
async function sendAll({ shelf, now, become }: Sending): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (shelf.isGone?.() === true) return become(nothingTyped)
    const read = shelf.read()
    if (read !== undefined) become(merged(now(), read.values))
    const changes = sendable(now())
    if (Object.keys(changes).length === 0) return become(atRest(now()))
    become({ ...now(), phase: 'saving' })
    try {
      const kept = await shelf.save(changes, read ?? (await shelf.reread()))
      become(settled(now(), changes, kept.values))
      tries = -1
    } catch (error) {
      const next = await mended(error, changes, { shelf, now })
      if (next === undefined) {
        hearFailure(error)
        return become(failed(error instanceof RefusedByDesk ? now() : unheard(now(), changes), error))
      }
      become(next)
    }
  }
  become(failed(now(), undefined))
}

/** What to go on with after a refusal that can be mended here; undefined for any other failure. */
async function mended(error: unknown, sent: Fields, { shelf, now }: Pick<Sending, 'shelf' | 'now'>): Promise<Keeping | undefined> {
  if (!(error instanceof RefusedByDesk)) return undefined
  if (error.code === 'precondition.stale') return await shelf.reread().then(({ values }) => merged(now(), values), () => undefined)
  const next = heldBack(now(), sent, error)
  return next === now() ? undefined : next
}
