import { byNearness } from '../alternatives.ts'
import type { OfferNeeds } from '../needs.ts'
import type { Nearest, OfferRow } from '../store.ts'

type Sought = {
  /** The number that is gone. */
  readonly offer: OfferRow
  /** Ids of the carriers whose numbers may stand in: those that the dossier answers. */
  readonly carriers: readonly string[]
  /** Ids of offers that may not: proposed before, or wanted already. */
  readonly excluding: readonly string[]
  readonly limit: number
}

/**
 * Available offers that can stand in for one that is gone, best first: of its country and type, with all its capabilities; those of its area first,
 * then by nearness of the digits. The same stock always gives the same answer. Nothing is held: whoever wants one must hold it, and may come too late.
 */
export async function findAlternatives(needs: OfferNeeds, { offer, carriers, excluding, limit }: Sought): Promise<OfferRow[]> {
  if (carriers.length === 0 || limit < 1) return []
  const candidates = new Map<string, OfferRow>()
  // The nearest numbers stand around the gone one in the directory: of each side no more than are wanted can be among the best.
  for (const within of ['area', 'country'] as const) {
    for (const towards of ['higher', 'lower'] as const) {
      const sought: Nearest = { gone: offer, carriers, excluding: [offer.id, ...excluding], limit, within, towards }
      for (const candidate of await needs.catalogue.nearest(sought)) candidates.set(candidate.id, candidate)
    }
  }
  return [...candidates.values()].sort(byNearness(offer)).slice(0, limit)
}
