import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { FigureNeeds } from '../needs.ts'
import { periodOf, workdaysBetween } from '../period.ts'
import { keysOf, showOrders, showPart, type Counted, type Figures } from '../show.ts'
import type { DecidedRow, Sought } from '../store.ts'

/** What the desk did in a period: each thing is counted where it happened, so that a period that is over never changes. */
export async function readFigures(needs: FigureNeeds, { from, to, by, country, carrier }: QueryOf<Endpoints['readFigures']>): Promise<Figures> {
  const { figures, rules } = needs
  const sought: Sought = { period: periodOf({ from, to }, rules), country, carrier }
  const counted: Counted = {
    arrived: await figures.arrived(sought), decided: await readDecided(needs, sought), closed: await figures.closed(sought), replaced: await figures.replaced(sought),
  }
  return {
    from, to, timeZone: rules.timeZone, by,
    arrivals: await figures.arrivals(sought, by),
    total: showPart(counted, { dimension: 'total', key: '' }),
    reasons: await figures.reasons(sought),
    byCountry: keysOf(counted, 'country').map((key) => ({ country: key, ...showPart(counted, { dimension: 'country', key }) })),
    byCarrier: keysOf(counted, 'carrier').map((key) => ({ carrierId: key, ...showPart(counted, { dimension: 'carrier', key }) })),
    orders: (await figures.ordered(sought)).map(showOrders),
  }
}

/** The calendar need reach no further than from the first case that was opened to now, and holidays are drawn for no more years than those. */
async function readDecided({ figures, clock, rules }: FigureNeeds, sought: Sought): Promise<DecidedRow[]> {
  const first = await figures.openedFirst(sought)
  return first === undefined ? [] : await figures.decided(sought, workdaysBetween(first, clock.now(), rules))
}
