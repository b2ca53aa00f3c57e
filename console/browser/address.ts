import { z } from 'zod/mini'

/*
 * What an address may say of a page, part by part: `validateSearch: z.object({ country: maybe(country) })`. It may have been typed, or be older than the
 * page: what makes no sense in it is passed over, and is never an error.
 */

/** A part that may be missing; nonsense counts as missing. */
export function maybe<T extends z.core.SomeType>(part: T) {
  return z.catch(z.optional(part), undefined)
}

/** A list of a part, of one at least. */
export function some<T extends z.core.SomeType>(part: T) {
  return maybe(z.array(part).check(z.minLength(1), z.maxLength(50)))
}

export function text(longest: number) {
  return z.string().check(z.maxLength(longest))
}

/** Somebody's own words, or digits, and not only blanks. Digits alone that were typed into the address by hand reach us as a number. */
export function typed(longest: number) {
  const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(longest))
  return maybe(z.pipe(z.transform((value) => (typeof value === 'number' ? String(value) : value)), words))
}

export function whole(least: number, most: number) {
  return z.int().check(z.gte(least), z.lte(most))
}

/** As contract/shapes.ts has them, whose schemas a page need not carry. */
export const country = z.string().check(z.regex(/^[A-Z]{2}$/))
export const carrierId = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/))
export const id = z.uuid()

/** For the path of one thing’s page: `params: { parse: (params) => isId(params.id) && params }`. What was cut off or mistyped is no page at all, and the desk is not asked for it. */
export function isId(text: string): boolean {
  return id.safeParse(text).success
}

/** The same for the page of a country. */
export function isCountry(text: string): boolean {
  return country.safeParse(text).success
}
