import type { QueryClient } from '@tanstack/react-query'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { ask, type Given } from '../desk/queries.ts'
import { keepAll } from '../desk/keepers.ts'

type Answer = Given<'readDossier'>
type Place = { readonly dossierId: string; readonly slot: string }

/** Whoever loses a race against others this often is told so rather than tried on. */
const mostTries = 4

/**
 * Changes which paper lies in a slot, naming the revision that its page shows. All of a dossier has one revision: where only something else in it was changed meanwhile, by a
 * colleague or by one's own step before, it is tried again; where another paper lies there by now, whoever looked at the former one is told so. What was typed of the one that
 * lies there is sent before: afterwards it would bring that one back.
 */
export async function changeSlot(queries: QueryClient, { dossierId, slot }: Place, change: (ifMatch: string) => Promise<Answer>): Promise<Answer> {
  await keepAll()
  const query = ask('readDossier', { params: { id: dossierId } })
  const shown = queries.getQueryData(query.queryKey)
  let etag = shown?.etag ?? '*'
  for (let tries = 1; ; tries += 1) {
    try {
      return await change(etag)
    } catch (error) {
      if (!isStale(error) || tries === mostTries) throw error
      const now = await queries.query({ ...query, staleTime: 0 })
      if (paperIn(now, slot) !== paperIn(shown, slot)) throw error
      etag = now.etag ?? '*'
    }
  }
}

function isStale(error: unknown): boolean {
  return error instanceof RefusedByDesk && error.code === 'precondition.stale'
}

function paperIn(answer: Answer | undefined, slot: string): string | null | undefined {
  return answer?.body.slots.find((one) => one.slot === slot)?.documentId
}
