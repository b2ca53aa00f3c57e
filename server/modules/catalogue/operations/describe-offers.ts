import type { RegulationAnswer } from '../../../../contract/endpoints/regulations.ts'
import type { EndUserType } from '../../../../contract/vocabulary.ts'
import { localDay } from '../../../kernel/day.ts'
import { isRegulated, regulationsFor, type Regulation } from '../../regulations/index.ts'
import type { DemandNeeds } from '../needs.ts'
import { showOffer, type ShownOffer } from '../show.ts'
import type { OfferRow } from '../store.ts'

export type DescribedOffers = { readonly items: ShownOffer[]; readonly regulations: RegulationAnswer[] }

/**
 * Offers with what they demand today of each end-user type, or of one: whether they can be bought or must be requested, and the demands, each once
 * however many offers refer to it.
 */
export function describeOffers(needs: DemandNeeds, rows: readonly OfferRow[], only: { endUserType?: EndUserType | undefined } = {}): DescribedOffers {
  const { endUserType } = only
  const demands = new Map<string, readonly Regulation[]>()
  const carriersOf = new Map<string, Set<string>>()
  const items = rows.map((row) => {
    const key = [row.country, row.number_type, row.carrier_id].join(' ')
    const regulations = demands.get(key) ?? demandsOn(needs, row).filter((regulation) => endUserType === undefined || regulation.endUserType === endUserType)
    demands.set(key, regulations)
    for (const { id } of regulations) carriersOf.set(id, (carriersOf.get(id) ?? new Set()).add(row.carrier_id))
    return showOffer(row, { acquisition: isRegulated(needs.rulePacks, row.country) ? 'request' : 'buy', regulations: regulations.map(({ id }) => id) })
  })
  const distinct = new Map([...demands.values()].flat().map((regulation) => [regulation.id, regulation]))
  return { items, regulations: [...distinct.values()].map((regulation) => ({ ...regulation, appliesTo: onlyOne(carriersOf.get(regulation.id)) })) }
}

function demandsOn({ rulePacks, rulesOf, clock, rules }: DemandNeeds, { country, number_type: numberType, carrier_id: carrierId }: OfferRow): Regulation[] {
  return regulationsFor(rulePacks, { country, numberType, rules: rulesOf(carrierId), on: localDay(clock.now(), rules.timeZone) })
}

/** A set that was looked up for several carriers names none of them. */
function onlyOne(carriers: ReadonlySet<string> | undefined): string | null {
  const [first = null, second] = carriers ?? []
  return second === undefined ? first : null
}
