import type { QueryOf } from '../contract/endpoint.ts'
import { endpoints, type Endpoints } from '../contract/endpoints/index.ts'
import { theSystem } from '../server/kernel/actor.ts'
import { searchOffers } from '../server/modules/catalogue/operations/search-offers.ts'
import type { BenchDesk } from './desk.ts'
import { row, timings } from './measure.ts'

type Query = QueryOf<Endpoints['searchOffers']>
const runs = 60

const cases: readonly (readonly [what: string, query: Record<string, unknown>])[] = [
  ['no pattern, a sample', {}],
  ['no pattern, by number', { sort: 'number' }],
  ['no pattern, by price', { sort: 'price' }],
  ['starts with 4 digits', { startsWith: '0612' }],
  ['ends with 4 digits', { endsWith: '2024' }],
  ['ends with 2 digits', { endsWith: '24' }],
  ['contains 3 digits', { contains: '202' }],
  ['contains 2 digits', { contains: '20' }],
  ['contains 4 with a gap', { contains: '2?24' }],
  ['finds nothing', { contains: '00000000' }],
]

/** Searches in the largest segment of the stock, French mobile numbers: a page of 50 with the exact total, as the API answers it but for HTTP. */
export async function benchSearch({ desk, owner }: BenchDesk, print: (line: string) => void): Promise<void> {
  const { rows } = await owner.query<{ id: string }>(
    `select id from offers where country = 'FR' and number_type = 'mobile' order by hashtextextended(e164, 1) limit 500`,
  )
  const yardstick = await timings(500, (run) => owner.query('select * from offers where id = $1', [rows[run % rows.length]?.id]))
  print('')
  print(row(['search, French mobile', 'total', 'p50 ms', 'p99 ms', 'x yardstick']))
  print(row(['yardstick: one offer by its primary key', '1', yardstick.p50.toFixed(2), yardstick.p99.toFixed(2), '1']))
  for (const [what, query] of cases) {
    let total = 0
    const { p50, p99 } = await timings(runs, async (seed) => {
      total = await search(desk, endpoints.searchOffers.query.parse({ country: 'FR', numberType: 'mobile', seed, ...query }))
    })
    print(row([what, String(total), p50.toFixed(1), p99.toFixed(1), (p50 / yardstick.p50).toFixed(0)]))
  }
}

async function search(desk: BenchDesk['desk'], query: Query): Promise<number> {
  const { total } = await desk.work('desk', theSystem, (needs) => searchOffers(needs, query, { language: 'en' }))
  return total
}
