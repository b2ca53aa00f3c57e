import { benchHolds } from './holds.ts'
import { openBenchDesk } from './desk.ts'
import { benchSearch } from './search.ts'

/**
 * What we claim about speed, runnable: `npm run bench`. Times of a shared machine say little; each table therefore carries a yardstick of the same run,
 * a plain statement on the same PostgreSQL, and says how many of it everything else costs.
 */
const print = (line: string) => console.log(line)
const bench = await openBenchDesk(print)
try {
  await benchSearch(bench, print)
  await benchHolds(bench, print)
} finally {
  await bench.close()
}
