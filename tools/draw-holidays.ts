// Draws server/kernel/holidays/<country>.json from the holiday library: `node tools/draw-holidays.ts`. A new country also needs its line in calendars.ts.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Holidays from 'date-holidays'
import library from 'date-holidays/package.json' with { type: 'json' }

const countries = [
  // Their numbers need papers.
  'AT', 'AU', 'BE', 'CH', 'CZ', 'DE', 'EE', 'ES', 'FR', 'HK', 'HU', 'IT', 'LT', 'MY', 'PL', 'PT', 'SG',
  // The demo desk sells there besides.
  'CA', 'DK', 'FI', 'GB', 'IE', 'NL', 'NO', 'NZ', 'SE', 'US',
]
const firstYear = 2020
const lastYear = 2130
const libraryFolder = dirname(createRequire(import.meta.url).resolve('date-holidays/package.json'))

for (const country of countries) await writeFile(new URL(`../server/kernel/holidays/${country}.json`, import.meta.url), await drawn(country))

async function drawn(country: string): Promise<string> {
  const holidays = new Holidays(country)
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  const lines = years.map((year) => `    "${year}": ${JSON.stringify(publicHolidays(holidays, year))}`)
  // The library's own data file names the licence; its package.json names another one. We keep to the stricter.
  const head = {
    country, source: `${library.name} ${library.version}, ${library.homepage}`, licence: 'CC BY-SA 3.0', attribution: await attribution(country),
    drawnOn: new Date().toISOString().slice(0, 10),
  }
  const fields = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`).join('')
  return `{\n${fields}  "years": {\n${lines.join(',\n')}\n  }\n}\n`
}

/** Days on which the whole country rests. Bank holidays, half holidays and observances are working days; so are holidays of single states. */
function publicHolidays(holidays: Holidays, year: number): string[] {
  const days = holidays.getHolidays(year).filter(({ type }) => type === 'public').map((holiday) => dayOf(holiday, year))
  return [...new Set(days)].sort()
}

/** Month and day. A holiday that is not one whole day of its year has no place in the files: better to stop than to draw it wrong. */
function dayOf({ date, start, end, name }: { date: string; start: Date; end: Date; name: string }, year: number): string {
  const hours = (end.getTime() - start.getTime()) / 3_600_000 // 23 or 25 where clocks change that day
  if (!date.startsWith(`${year}-`) || date.slice(11, 19) !== '00:00:00' || hours < 23 || hours > 25) throw new Error(`${name} on ${date} lasts ${hours} hours.`)
  return date.slice(5, 10)
}

/** The pages that the library's data for a country was taken from, which its licence wants named. */
async function attribution(country: string): Promise<string[]> {
  const data = await readFile(join(libraryFolder, 'data', 'countries', `${country}.yaml`), 'utf8')
  return [...new Set(Array.from(data.matchAll(/@attrib (\S+)/g), ([, page = '']) => page))]
}
