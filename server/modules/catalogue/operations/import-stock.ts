import { carrierAsActor } from '../../../kernel/actor.ts'
import type { Work } from '../../../kernel/work.ts'
import type { Carrier, StockLine } from '../../../ports/carrier.ts'
import type { OfferNeeds } from '../needs.ts'
import { placeKey } from '../place.ts'
import type { NewOfferRow } from '../stock-store.ts'

/** Offers of one transaction: enough that the commit costs little, few enough that nobody waits for it. */
const batchSize = 5000

/**
 * Reads a carrier's whole stock into the catalogue, once: a stock that was read to its end is not read again. What a crash cut short is taken up by
 * calling again; numbers that are known already are passed over. The carrier is asked while no transaction is open. Gives how many offers are new.
 */
export async function importStock(work: Work<OfferNeeds>, carrier: Carrier): Promise<number> {
  const inCatalogue = <T>(task: (needs: OfferNeeds) => Promise<T>) => work('desk', carrierAsActor(carrier.id), task)
  if ((await inCatalogue(({ catalogue }) => catalogue.stockReadAt(carrier.id))) !== undefined) return 0

  let added = 0
  for await (const lines of inBatches(carrier.stock())) {
    added += await inCatalogue((needs) => needs.catalogue.addOffers(lines.map((line) => offerFrom(needs, carrier.id, line))))
  }
  await inCatalogue((needs) => needs.catalogue.stockWasRead(carrier.id, needs.clock.now()))
  return added
}

/** Carriers answer in batches of their own size. */
async function* inBatches(stock: AsyncIterable<readonly StockLine[]>): AsyncGenerator<readonly StockLine[]> {
  let gathered: StockLine[] = []
  for await (const lines of stock) {
    gathered.push(...lines)
    if (gathered.length < batchSize) continue
    yield gathered
    gathered = []
  }
  if (gathered.length > 0) yield gathered
}

function offerFrom({ ids, clock }: OfferNeeds, carrierId: string, line: StockLine): NewOfferRow {
  return {
    id: ids.next(), carrier_id: carrierId, e164: line.e164, national: line.national, country: line.country, number_type: line.numberType,
    area_code: line.areaCode, region: line.region, locality: line.locality,
    region_key: line.region === null ? null : placeKey(line.region), locality_key: line.locality === null ? null : placeKey(line.locality),
    sms: line.capabilities.includes('sms'), mms: line.capabilities.includes('mms'), voice: line.capabilities.includes('voice'),
    address_requirement: line.addressRequirement, price_minor: line.priceMinor, setup_minor: line.setupMinor, currency: line.currency,
    status: 'available', status_changed_at: clock.now(),
  }
}
