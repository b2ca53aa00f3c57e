import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod/mini'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { ask, useStep } from '../desk/queries.ts'
import { wantedOf } from '../requests/wanted.ts'
import type { Request } from '../requests/facts.ts'
import { sortResults, type Acquirable, type Hold, type Lost } from './acquirable.ts'
import { useOnce } from './once.ts'

type Draft = Pick<Request, 'lines' | 'preparation'>

/** Some of what was wanted is gone; the rest is held, and waits for a word. `into`: the draft that it was meant for. */
export type Split = Put & { readonly lost: readonly Lost[] }
type Put = { readonly kept: readonly Hold[]; readonly into: string | undefined }

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
  const goOn = async ({ kept, into }: Put, told: readonly Lost[] = []) => {
    setSplit(undefined)
    const lost = await put({ kept, into }, told)
    if (lost.length > 0) stop({ lost, into, kept: kept.filter(({ offerId }) => !lost.some((gone) => gone.offerId === offerId)) })
  }
  const request = async (wanted: readonly Acquirable[], into: string | undefined) => {
    const { body } = await hold.mutateAsync({ body: { offerIds: wanted.map(({ offerId }) => offerId) } })
    const { holds, lost } = sortResults(body.results, wanted)
    if (lost.length > 0) stop({ lost, kept: holds, into })
    else await goOn({ kept: holds, into })
  }
  return {
    request: (wanted: readonly Acquirable[], into?: string) => once(() => request(wanted, into)), goOn: (found: Split) => once(() => goOn(found, found.lost)),
    split, forget: () => setSplit(undefined), busy, error,
  }
}
export type Requesting = ReturnType<typeof useRequesting>

/** Gives the numbers whose holds have ended, of those that are put and of those that were in the draft; nothing is asked for then. Of whom `told` says that, they go. */
function usePutIntoDraft(): (put: Put, told: readonly Lost[]) => Promise<readonly Lost[]> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const create = useStep('createRequest', { touches: ['holds'] })
  const change = useStep('changeRequest', { touches: ['holds'] })
  const open = async (id: string) => await navigate({ to: '/requests/$id/prepare/$step', params: { id, step: 'end-user' } })
  const add = async (kept: readonly Hold[], id: string, told: readonly Lost[]) => {
    const { body, etag } = await queries.query({ ...ask('readRequest', { params: { id } }), staleTime: 0 })
    const lost = endedIn(body).filter(({ offerId }) => !told.some((gone) => gone.offerId === offerId))
    if (lost.length > 0) return lost
    await change.mutateAsync({ params: { id }, body: { holdIds: [...new Set([...heldIn(body), ...kept.map((hold) => hold.id)])] }, ifMatch: etag ?? '*' })
    await open(id)
    return []
  }
  const start = async (kept: readonly Hold[], { country }: Hold) => {
    const { body } = await create.mutateAsync({ body: { country, holdIds: kept.map(({ id }) => id) } })
    await open(body.id)
    return []
  }
  return async ({ kept, into }, told) => {
    const [first] = kept
    if (first === undefined) return []
    try {
      return into === undefined ? await start(kept, first) : await add(kept, into, told)
    } catch (error) {
      return lostOf(error, kept)
    }
  }
}

/** The numbers of a draft whose holds have ended, with the desk's own words for it. */
export function endedIn(draft: Draft): Lost[] {
  const why = new Map(draft.preparation?.missing.map(({ pointer, detail }) => [pointer, detail]))
  return wantedOf(draft).flatMap(({ offerId, e164, heldUntil }, place) => (heldUntil === null ? [{ offerId, e164, why: why.get(`/holdIds/${place}`) ?? '' }] : []))
}

/** The holds that a draft still has. */
export function heldIn(draft: Draft): string[] {
  return wantedOf(draft).flatMap(({ holdId, heldUntil }) => (holdId === null || heldUntil === null ? [] : [holdId]))
}

const named = z.object({ numbers: z.array(z.string()) })

/** The desk names the numbers whose holds are over. Any other "no" is not for us to mend, nor is a number that was in the draft before. */
function lostOf(error: unknown, holds: readonly Hold[]): Lost[] {
  const told = error instanceof RefusedByDesk && error.code === 'request.hold_lost' ? named.safeParse(error.problem).data : undefined
  const lost = holds.filter(({ e164 }) => told?.numbers.includes(e164))
  if (lost.length === 0 || !(error instanceof RefusedByDesk)) throw error
  return lost.map(({ e164, offerId }) => ({ e164, offerId, why: error.detail }))
}
