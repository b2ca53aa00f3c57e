import { useState } from 'react'
import { mostNumbersAtOnce } from '../../contract/vocabulary.ts'
import { useSay } from '../language/speaking.tsx'
import type { Offer } from './acquirable.ts'

type Gone = { readonly offerId: string; readonly why: string }

/**
 * The numbers that somebody chose, no more than one request or one purchase takes. They stay chosen while the order changes or another sample is drawn. Until somebody has
 * chosen, the first so many of the results are, as the form was told.
 */
export function useChosen(rows: readonly Offer[], quantity: number | undefined) {
  const say = useSay()
  const [chosen, setChosen] = useState<ReadonlyMap<string, Offer>>()
  const [lost, setLost] = useState<ReadonlyMap<string, string>>(new Map())
  const free = rows.filter(({ id }) => !lost.has(id))
  const effective = chosen ?? new Map(free.slice(0, quantity ?? 0).map((offer) => [offer.id, offer]))
  const isFull = effective.size >= mostNumbersAtOnce
  return {
    offers: [...effective.values()],
    picked: new Set(effective.keys()),
    pick: (picked: ReadonlySet<string>) => setChosen(chosenOf(picked, new Map([...effective, ...rows.map((offer) => [offer.id, offer] as const)]))),
    clear: () => setChosen(new Map()),
    /** Why a number cannot be chosen; undefined where it can. */
    refused: ({ id }: Offer) => lost.get(id) ?? (isFull && !effective.has(id) ? say('console:purchase:atMost', { most: mostNumbersAtOnce }) : undefined),
    /** Why numbers cannot be had any more, by offer: they stay where they stood, and cannot be chosen. */
    lost,
    /** The desk tells so a moment after it was asked: what was chosen meanwhile stays chosen. */
    lose: (gone: readonly Gone[]) => {
      setLost((before) => new Map([...before, ...gone.map(({ offerId, why }) => [offerId, why] as const)]))
      setChosen((now = effective) => new Map([...now].filter(([id]) => !gone.some(({ offerId }) => offerId === id))))
    },
  }
}
export type Chosen = ReturnType<typeof useChosen>

/** What was picked first counts, where more was picked than can be had at once. */
export function chosenOf(picked: ReadonlySet<string>, known: ReadonlyMap<string, Offer>): ReadonlyMap<string, Offer> {
  const offers = [...picked].flatMap((id) => known.get(id) ?? [])
  return new Map(offers.slice(0, mostNumbersAtOnce).map((offer) => [offer.id, offer]))
}
