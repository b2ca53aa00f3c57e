import type { BodyGiven } from '../desk/queries.ts'

export type Pattern = BodyGiven<'searchOffers'>['pattern']
/** A stretch of a written number: marked where the pattern asked for these very digits. */
export type Stretch = { readonly text: string; readonly marked: boolean }

/** A number as people write it, `+33 6 44 60 20 24`, cut where the digits begin and end that a pattern asked for. */
export function markMatch(written: string, pattern: Pattern): Stretch[] {
  const places = placesOfDigits(written, pattern)
  const digits = places.map((place) => written[place] ?? '').join('')
  const marked = new Set([...hits(digits, pattern)].map((index) => places[index]))
  return stretches(written, marked)
}

/** How a match would look: the pattern's digits in place of an example's, in its grouping. What is only contained stands in the middle. */
export function patternOn(written: string, pattern: Pattern): Stretch[] {
  const places = placesOfDigits(written, pattern)
  const shown = Array.from(written)
  const marked = new Set<number | undefined>()
  const put = (text: string, from: number) => {
    for (const [index, digit] of Array.from(text).entries()) {
      const place = places[from + index]
      if (place === undefined || digit === '?') continue
      shown[place] = digit
      marked.add(place)
    }
  }
  const { startsWith, contains, endsWith } = pattern
  if (contains !== null) put(contains, Math.max(startsWith?.length ?? 0, Math.floor((places.length - contains.length) / 2)))
  if (startsWith !== null) put(startsWith, 0)
  if (endsWith !== null) put(endsWith, Math.max(0, places.length - endsWith.length))
  return stretches(shown.join(''), marked)
}

/** Where the digits of the national significant number stand: those after the calling code. */
function placesOfDigits(written: string, { callingCode }: Pattern): number[] {
  const places = Array.from(written).flatMap((sign, place) => (/\d/.test(sign) ? [place] : []))
  return places.slice(callingCode?.length ?? 0)
}

function* hits(digits: string, { startsWith, contains, endsWith }: Pattern): Generator<number> {
  if (startsWith !== null) yield* fixed(startsWith, 0)
  if (endsWith !== null) yield* fixed(endsWith, digits.length - endsWith.length)
  if (contains === null) return
  const from = new RegExp(contains.replaceAll('?', '\\d')).exec(digits)?.index
  if (from !== undefined) yield* fixed(contains, from)
}

/** A `?` stands for any digit: nobody asked for this one. */
function* fixed(pattern: string, from: number): Generator<number> {
  for (const [index, digit] of Array.from(pattern).entries()) if (digit !== '?') yield from + index
}

/** Signs between two marked digits belong to the mark: 20 24 is one stretch. */
function stretches(written: string, marked: ReadonlySet<number | undefined>): Stretch[] {
  const signs = Array.from(written)
  const isMarked = signs.map((sign, place) => marked.has(place) || (!/\d/.test(sign) && marked.has(place - 1) && marked.has(place + 1)))
  return signs.reduce<Stretch[]>((cut, sign, place) => {
    const last = cut.at(-1)
    const here = isMarked[place] ?? false
    return last?.marked === here ? [...cut.slice(0, -1), { text: last.text + sign, marked: here }] : [...cut, { text: sign, marked: here }]
  }, [])
}
