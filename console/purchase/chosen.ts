import { useState } from 'react'
import type { Offer } from './acquirable.ts'

/**
 * The numbers that somebody chose. They stay chosen while the order changes or another sample is drawn. Until somebody has chosen, the first so many of the
 * results are, as the form was told.
 */
export function useChosen(rows: readonly Offer[], quantity: number | undefined) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Offer>>()
  const [lost, setLost] = useState<ReadonlyMap<string, string>>(new Map())
  const free = rows.filter(({ id }) => !lost.has(id))
  const effective = chosen ?? new Map(free.slice(0, quantity ?? 0).map((offer) => [offer.id, offer]))
  return {
    offers: [...effective.values()],
    picked: new Set(effective.keys()),
    pick: (picked: ReadonlySet<string>) => {
      const known = new Map([...effective, ...rows.map((offer) => [offer.id, offer] as const)])
      setChosen(new Map([...picked].flatMap((id) => known.get(id) ?? []).map((offer) => [offer.id, offer])))
    },
    clear: () => setChosen(new Map()),
    /** Why numbers cannot be had any more, by offer: they stay where they stood, and cannot be chosen. */
    lost,
    lose: (gone: readonly { readonly offerId: string; readonly why: string }[]) => {
      setLost((before) => new Map([...before, ...gone.map(({ offerId, why }) => [offerId, why] as const)]))
      setChosen(new Map([...effective].filter(([id]) => !gone.some(({ offerId }) => offerId === id))))
    },
  }
}
export type Chosen = ReturnType<typeof useChosen>
