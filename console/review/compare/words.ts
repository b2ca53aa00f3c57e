/** Where something stands: in which piece of a paper's text, from which letter to which. */
export type Place = { readonly piece: number; readonly from: number; readonly to: number }
/** A word of a paper, folded for comparison, and where it stands. */
export type PaperWord = Place & { readonly written: string; readonly folded: string }

/** Letters that are not a base letter with an accent on it, so that Unicode's decomposition leaves them as they are. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' }

/** What registers, bills and people write short, each under the form that both are compared by. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  av: ['avenue', 'ave'], bd: ['boulevard', 'blvd', 'boul'], r: ['rue'], pl: ['place', 'platz', 'plaza', 'plac'], ch: ['chemin'], imp: ['impasse'], all: ['allee'], rte: ['route'], sq: ['square'],
  fg: ['faubourg'], st: ['saint', 'street', 'sankt', 'sint'], ste: ['sainte'], rd: ['road'], ln: ['lane'], dr: ['drive'], str: ['strasse', 'straat'], c: ['calle'], v: ['via'], ul: ['ulica'], nr: ['numero', 'number', 'nummer', 'no', 'n'],
  ltd: ['limited'], co: ['company', 'compagnie', 'cie'], inc: ['incorporated'], corp: ['corporation'], bros: ['brothers'], ets: ['etablissements'],
}
const shortened = new Map(Object.entries(shortForms).flatMap(([short, long]) => long.map((word) => [word, short] as const)))

/** What a company is in law, written out: several words for one. */
const legalForms: readonly (readonly [RegExp, string])[] = [
  [/\bsociete a responsabilite limitee\b/g, 'sarl'], [/\bsociete par actions simplifiee\b/g, 'sas'], [/\bsociete anonyme\b/g, 'sa'], [/\bgesellschaft mit beschrankter haftung\b/g, 'gmbh'],
  [/\baktiengesellschaft\b/g, 'ag'], [/\bsociedad limitada\b/g, 'sl'], [/\bsociedad anonima\b/g, 'sa'], [/\bsocieta a responsabilita limitata\b/g, 'srl'], [/\bsociete civile immobiliere\b/g, 'sci'],
]

/** Without case, accents and punctuation: `S.A.R.L. Démo` and `sarl demo` fold to the same. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[ßæœøđðłıþ]/g, (letter) => plainLetters[letter] ?? letter)
  const joined = plain.replaceAll(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', '')).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return legalForms.reduce((told, [written, short]) => told.replaceAll(written, short), joined)
}

/** Folded words, abbreviations and what they stand for alike. */
export function wordsOf(text: string): string[] {
  const folded = fold(text).replaceAll(/(strasse|straat)\b/g, 'str')
  return folded === '' ? [] : folded.split(' ').map((word) => shortened.get(word) ?? word)
}

/** The words of a paper in the order in which it holds them. `pieces`: the runs of text that a PDF is made of. */
export function paperWords(pieces: readonly string[]): PaperWord[] {
  return pieces.flatMap((text, piece) => [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index: from }) =>
    writtenWords(word).flatMap((written) => wordsOf(written).map((folded) => ({ written, folded, piece, from, to: from + word.length })))))
}

/** As they stand there, but for the punctuation around them. */
export function writtenWords(text: string): string[] {
  return text.normalize('NFC').split(/\s+/).map((word) => word.replaceAll(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}.]+$/gu, '')).filter((word) => /[\p{L}\p{N}]/u.test(word))
}
