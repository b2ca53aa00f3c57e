import { placeKinds } from '../../../contract/endpoints/catalogue.ts'
import type { QueryOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import type { NumberType } from '../../../contract/vocabulary.ts'
import { decodeCursor, type Key } from '../../kernel/cursor.ts'
import { numberingOf } from './numbering.ts'
import { readAreaCode } from './pattern.ts'

/** Letters that are not a base letter with an accent on it, so that Unicode's decomposition leaves them as they are. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' }

/**
 * The name of a place as it is compared: without case, accents and punctuation. `Île-de-France` and `ile de france` are one place, so are `Trøndelag` and
 * `trondelag`. Kept beside every offer, so that a search does not depend on the database server's language.
 */
export function placeKey(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[ßæœøđðłıþ]/g, (letter) => plainLetters[letter] ?? letter)
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

export type PlaceKind = (typeof placeKinds)[number]

/** Which places are sought: of some kinds, and by the start of an area code or of a word of a name. */
export type SoughtPlaces = {
  readonly country: string
  readonly numberType: NumberType | undefined
  readonly kinds: readonly PlaceKind[]
  /** By `placeKey`; undefined: every place. */
  readonly words: string | undefined
  /** Where the words may be the start of an area code. */
  readonly areaCode: string | undefined
  readonly after: Key | undefined
}

/** Reads what a person typed. Refuses `cursor.invalid`. */
export function readSoughtPlaces({ country, numberType, kind, startsWith, cursor }: QueryOf<Endpoints['listPlaces']>): SoughtPlaces {
  const after = decodeCursor(cursor, ['string', 'string', 'string'])
  const digits = startsWith === undefined || !/^\d+$/.test(startsWith) ? undefined : readAreaCode(startsWith, numberingOf(country))
  return { country, numberType, kinds: kind === undefined || kind.length === 0 ? placeKinds : placeKinds.filter((one) => kind.includes(one)), words: startsWith && placeKey(startsWith), areaCode: digits, after }
}
