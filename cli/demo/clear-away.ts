import { DeskUnreachable, RefusedByDesk, type Client } from '../../contract/client.ts'
import type { Made } from './story.ts'

export type Clearing = { readonly made: Made; readonly clearAway: () => Promise<void> }

/**
 * Remembers what the story makes. Clearing away takes back a request that is still open, which gives its numbers free, or the holds that no request took,
 * and lets the carriers answer at their usual pace again. After a story that was told to its end there is nothing left to take back.
 */
export function clearing(requester: Client, hurryCarriers: (ids: readonly string[]) => Promise<() => Promise<void>>): Clearing {
  const undo: (() => Promise<unknown>)[] = []
  return {
    made: {
      hold: (ids) => void undo.push(async () => {
        for (const id of ids) await releaseHold(requester, id)
      }),
      request: (id) => void undo.push(() => cancelRequest(requester, id)),
      carriers: async (ids) => void undo.push(await hurryCarriers(ids)),
    },
    async clearAway() {
      for (const step of undo.toReversed()) await step().catch(ignoreExpected)
    },
  }
}

async function cancelRequest(requester: Client, id: string): Promise<void> {
  const { body } = await requester.readRequest({ params: { id } })
  if (body.arrows.includes('cancel')) await requester.cancelRequest({ params: { id } })
}

async function releaseHold(requester: Client, id: string): Promise<void> {
  const { body } = await requester.readHold({ params: { id } })
  if (body.arrows.includes('release')) await requester.releaseHold({ params: { id } })
}

/** Between reading and taking back, or with the desk itself, something may have come to an end: then there is nothing to take back. */
function ignoreExpected(error: unknown): void {
  if (!(error instanceof RefusedByDesk || error instanceof DeskUnreachable)) throw error
}
