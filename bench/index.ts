import { benchConsole } from './console.ts'
import { benchHolds } from './holds.ts'
import { openBenchDesk } from './desk.ts'
import { benchScrolling } from './scrolling.ts'
import { benchSearch } from './search.ts'

/**
 * What we claim about speed, runnable: `npm run bench`, or a part of it: `npm run bench -- console`. Times of a shared machine say little; each table
 * therefore carries a yardstick of the same run, and says how many of it everything else costs.
 */
const print = (line: string) => console.log(line)
const wanted = process.argv.slice(2)
const isWanted = (part: string) => wanted.length === 0 || wanted.includes(part)

if (isWanted('search') || isWanted('holds')) {
  const bench = await openBenchDesk(print)
  try {
    if (isWanted('search')) await benchSearch(bench, print)
    if (isWanted('holds')) await benchHolds(bench, print)
  } finally {
    await bench.close()
  }
}
if (isWanted('console')) await benchConsole(print)
if (isWanted('scrolling')) await benchScrolling(print)
