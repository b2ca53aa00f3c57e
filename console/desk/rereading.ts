/** Stands for all there is, where nobody knows what changed. */
export const everything = '*'

type Course = {
  /** Reads again what is shown of a resource; done once it is there, and never fails. */
  readonly read: (resource: string) => Promise<unknown>
  readonly later: (ms: number, task: () => void) => () => void
}

export type Rereading = { readonly touch: (resources: readonly string[]) => void; readonly stop: () => void }

/** Many changes come in one breath (ten lines of one order): what they touch is read again once. */
const breathMs = 120

/**
 * Reads again what was touched. A list that somebody has read far into is read page after page, and a busy desk changes sooner than that is done: what is touched while it is
 * being read is read once more afterwards, rather than from the start over and over.
 */
export function createRereading({ read, later }: Course): Rereading {
  const stale = new Set<string>()
  const underWay = new Set<string>()
  let callOff: (() => void) | undefined
  let isOver = false
  const soon = () => {
    if (!isOver) callOff ??= later(breathMs, refresh)
  }
  const refresh = () => {
    callOff = undefined
    for (const resource of [...stale].filter((one) => !underWay.has(one))) {
      stale.delete(resource)
      underWay.add(resource)
      void read(resource).finally(() => {
        underWay.delete(resource)
        if (stale.has(resource)) soon()
      })
    }
  }
  return {
    touch(resources) {
      if (resources.includes(everything)) stale.clear()
      if (!stale.has(everything)) for (const resource of resources) stale.add(resource)
      soon()
    },
    stop() {
      isOver = true
      callOff?.()
    },
  }
}
