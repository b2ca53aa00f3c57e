/** The languages in which papers write out months: those of the countries whose papers the desk knows, and English. */
const locales = ['en', 'fr', 'de', 'es', 'it', 'pt', 'pl', 'nl', 'cs', 'hu', 'lt', 'et']

const months = new Map(locales.flatMap((locale) => Array.from({ length: 12 }, (_, month) => month).flatMap((month) => namesOf(locale, month).map((name) => [name, month + 1] as const))))

function namesOf(locale: string, month: number): string[] {
  return (['long', 'short'] as const).map((length) => {
    // With a day beside it, since some languages write the month differently then.
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: length, timeZone: 'UTC' }).formatToParts(new Date(Date.UTC(2026, month, 1)))
    return plain(parts.find(({ type }) => type === 'month')?.value ?? '')
  }).filter((name) => /\p{L}/u.test(name))
}

/** Every calendar day that a text names, ISO 8601, in order and once each. Days before months, as everywhere but in the United States. */
export function daysIn(text: string): string[] {
  const found = [...inFigures(text), ...inWords(plain(text))]
  return [...new Set(found)].toSorted()
}

function inFigures(text: string): string[] {
  const iso = [...text.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)].flatMap(([, year, month, day]) => isoDay(year, month, day))
  const european = [...text.matchAll(/\b(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})\b/g)].flatMap(([, day, month, year]) => (Number(month) > 12 ? isoDay(year, day, month) : isoDay(year, month, day)))
  return [...iso, ...european]
}

function inWords(text: string): string[] {
  const dayFirst = [...text.matchAll(/\b(\d{1,2})(?:er|st|nd|rd|th|\.)?\s(?:of\s|de\s)?(\p{L}+)\.?,?\s(?:de\s|del\s)?(\d{4})\b/gu)].flatMap(([, day, name, year]) => withName(year, name, day))
  const monthFirst = [...text.matchAll(/\b(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/gu)].flatMap(([, name, day, year]) => withName(year, name, day))
  return [...dayFirst, ...monthFirst]
}

function withName(year: string | undefined, name: string | undefined, day: string | undefined): string[] {
  const month = months.get(name ?? '')
  return month === undefined ? [] : isoDay(year, String(month), day)
}

/** Nothing for a day that no calendar has. */
function isoDay(year = '', month = '', day = ''): string[] {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const instant = Date.parse(`${written}T00:00:00Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(written) ? [written] : []
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(/\.(?=\s|$)/g, '')
}
