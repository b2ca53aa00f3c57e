import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod/mini'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { ask, useStep } from '../desk/queries.ts'
import { sortResults, type Acquirable, type Hold, type Lost } from './acquirable.ts'
import { useOnce } from './once.ts'

/** Some of what was wanted is gone; the rest is held, and waits for a word. `into`: the draft that it was meant for. */
export type Split = { readonly lost: readonly Lost[]; readonly kept: readonly Hold[]; readonly into: string | undefined }

/**
 * Asks for numbers that need papers: holds them, puts them into a draft (a new one where none is named) and goes on to its papers. Where some are gone it stops
 * and says which, with the others held: nobody should find out later that a request is for less than they wanted.
 */
export function useRequesting(onLost: (lost: readonly Lost[]) => void = () => undefined) {
  const hold = useStep('holdOffers')
  const put = usePutIntoDraft()
  const [split, setSplit] = useState<Split>()
  const { once, busy, error } = useOnce()
  const stop = (found: Split) => {
    setSplit(found)
    onLost(found.lost)
  }
  const goOn = async ({ kept, into }: Omit<Split, 'lost'>) => {
    setSplit(undefined)
    const lost = await put(kept, into)
    if (lost.length > 0) stop({ lost, into, kept: kept.filter(({ offerId }) => !lost.some((gone) => gone.offerId === offerId)) })
  }
  const request = async (wanted: readonly Acquirable[], into: string | undefined) => {
    const { body } = await hold.mutateAsync({ body: { offerIds: wanted.map(({ offerId }) => offerId) } })
    const { holds, lost } = sortResults(body.results, wanted)
    if (lost.length > 0) stop({ lost, kept: holds, into })
    else await goOn({ kept: holds, into })
  }
  return {
    request: (wanted: readonly Acquirable[], into?: string) => once(() => request(wanted, into)), goOn: (found: Split) => once(() => goOn(found)),
    split, forget: () => setSplit(undefined), busy, error,
  }
}
export type Requesting = ReturnType<typeof useRequesting>

/** Gives the numbers whose holds ended on the way; nothing is asked for then. */
function usePutIntoDraft(): (holds: readonly Hold[], into: string | undefined) => Promise<readonly Lost[]> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const create = useStep('createRequest', { touches: ['holds'] })
  const change = useStep('changeRequest', { touches: ['holds'] })
  const add = async (holds: readonly Hold[], id: string) => {
    const { body, etag } = await queries.query({ ...ask('readRequest', { params: { id } }), staleTime: 0 })
    const before = body.lines.flatMap(({ holdId, heldUntil }) => (holdId === null || heldUntil === null ? [] : [holdId]))
    return await change.mutateAsync({ params: { id }, body: { holdIds: [...new Set([...before, ...holds.map((hold) => hold.id)])] }, ifMatch: etag ?? '*' })
  }
  return async (holds, into) => {
    const [first] = holds
    if (first === undefined) return []
    try {
      const { body } = into === undefined ? await create.mutateAsync({ body: { country: first.country, holdIds: holds.map(({ id }) => id) } }) : await add(holds, into)
      await navigate({ href: `/requests/${body.id}/prepare/end-user` })
      return []
    } catch (error) {
      return lostOf(error, holds)
    }
  }
}

const named = z.object({ numbers: z.array(z.string()) })

/** The desk names the numbers whose holds are over. Any other "no" is not for us to mend, nor is a number that was in the draft before. */
function lostOf(error: unknown, holds: readonly Hold[]): Lost[] {
  const told = error instanceof RefusedByDesk && error.code === 'request.hold_lost' ? named.safeParse(error.problem).data : undefined
  const lost = holds.filter(({ e164 }) => told?.numbers.includes(e164))
  if (lost.length === 0 || !(error instanceof RefusedByDesk)) throw error
  return lost.map(({ e164, offerId }) => ({ e164, offerId, why: error.detail }))
}
