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
