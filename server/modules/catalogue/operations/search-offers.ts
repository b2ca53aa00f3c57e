import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { say } from '../../../../contract/language/speak.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import { pageFrom } from '../../../kernel/cursor.ts'
import type { CarrierRow } from '../../carriers/index.ts'
import { readCriteria, type AskedSearch, type Criteria } from '../criteria.ts'
import type { CatalogueNeeds } from '../needs.ts'
import { numberingOf } from '../numbering.ts'
import { keyOf, readOrder, seedsBelow } from '../order.ts'
import { synopsisOf } from '../synopsis.ts'
import { describeOffers } from './describe-offers.ts'

type Answer = AnswerOf<Endpoints['searchOffers']>

/**
 * The available offers that fit, one page of them, with their exact number and what they demand. Without a seed one is drawn; the answer tells which, and
 * the cursor keeps it. Refuses `pattern.invalid` and `cursor.invalid`.
 */
export async function searchOffers(needs: CatalogueNeeds, asked: AskedSearch, { language }: { language: Language }): Promise<Answer> {
  const criteria = readCriteria(asked)
  const order = readOrder(asked, () => needs.random.whole(seedsBelow))
  const total = await needs.catalogue.count(criteria)
  const rows = await needs.catalogue.search(criteria, order, asked.limit)
  const carriers = await carriersAsked(needs, asked.carrier, language)

  const described = describeOffers(needs, rows.slice(0, asked.limit), { endUserType: asked.endUserType })
  const { nextCursor } = pageFrom(rows, asked.limit, { key: (row) => keyOf(row, order), show: ({ id }) => id })
  const carrierName = carriers.find(({ id }) => id === asked.carrier)?.name ?? asked.carrier ?? ''
  return { ...described, nextCursor, total, seed: order.seed, pattern: showPattern(criteria), synopsis: synopsisOf(asked, { language, carrierName }), carriers }
}

function showPattern({ country, pattern: { startsWith, contains, endsWith } }: Criteria): Answer['pattern'] {
  return { callingCode: numberingOf(country)?.callingCode ?? null, startsWith: startsWith ?? null, contains: contains ?? null, endsWith: endsWith ?? null }
}

/** A carrier whose last call failed, or whose stock was never read to its end, may have more than the desk knows of: its part is partial, never missing. */
async function carriersAsked(needs: CatalogueNeeds, only: string | undefined, language: Language): Promise<Answer['carriers']> {
  const all = await needs.carrierRecords.list()
  return all.filter(({ id }) => only === undefined || id === only).map((carrier) => {
    const why = whyPartial(carrier, language)
    return { id: carrier.id, name: carrier.name, state: why === null ? 'answered' : 'partial', why, lastAnswerAt: carrier.last_answer_at?.toISOString() ?? null }
  })
}

function whyPartial({ name: carrier, failing, stock_read_at: readAt }: CarrierRow, language: Language): string | null {
  if (failing) return say(language, 'synopsis:carrierFailing', { carrier })
  return readAt === null ? say(language, 'synopsis:carrierUnread', { carrier }) : null
}
