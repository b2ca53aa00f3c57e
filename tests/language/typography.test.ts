import { expect, test } from 'vitest'
import { typeset } from '../../contract/language/typeset.ts'
import { languages } from '../../contract/vocabulary.ts'
import { sentencesOf } from './sentences.ts'

const french = [...sentencesOf('fr')]
const german = [...sentencesOf('de')]
const spanish = [...sentencesOf('es')]

/** The sentences that hold what they must not. */
function having(sentences: Iterable<[string, string]>, forbidden: RegExp) {
  return [...sentences].filter(([, sentence]) => forbidden.test(sentence))
}

/** What is quoted as a program writes it keeps the program's own punctuation: times, addresses, `Authorization: Bearer`. */
function withoutCode(sentences: readonly [string, string][]): [string, string][] {
  return sentences.map(([key, sentence]) => [key, sentence.replace(/https?:\/\/[\w.]*(:\d+)?|\d{2}:\d{2}(:\d{2})?|Authorization: Bearer/g, '')])
}

test('French puts a space that cannot break before : ; ? ! and », and after «', () => {
  expect(having(french, / [:;?!»]|« /)).toEqual([])
  expect(having(withoutCode(french), /(?<!\u00a0)[:;?!»]/)).toEqual([])
  expect(having(french, /«(?!\u00a0)/)).toEqual([])
})

test('French uses its own quotation marks', () => {
  expect(having(french, /["“”]/)).toEqual([])
})

test.each(languages)('%s writes the apostrophe as ’ and the ellipsis as …', (language) => {
  expect(having(sentencesOf(language), /'|\.\.\./)).toEqual([])
})

test('French says vous', () => {
  expect(having(french, /(^|[\s’(])(tu|ton|tes|toi)(?=[\s,.])/iu)).toEqual([])
})

test('German uses its own quotation marks, and closes each that it opens', () => {
  expect(having(german, /["”«»]/)).toEqual([])
  const marks = (sentence: string, mark: string) => sentence.split(mark).length
  expect(german.filter(([, sentence]) => marks(sentence, '„') !== marks(sentence, '“'))).toEqual([])
})

test('German says Sie', () => {
  expect(having(german, /(?<![\p{L}_])(du|dich|dir|deine?[mnrs]?|euch|euer|eure[mnrs]?)(?![\p{L}_])/iu)).toEqual([])
})

test('German keeps figure and unit, abbreviations and dashes together', () => {
  expect(having(german, /\d (?=[\p{L}%])|(?<!\p{L})\p{L}\. (?=\p{L}\.)| (?=– )/u)).toEqual([])
  expect(typeset('de', { a: '20 MB; 3 % – z. B. {{value}} – am 3. Mai' })).toEqual({ a: '20\u00a0MB; 3\u00a0%\u00a0– z.\u00a0B. {{value}}\u00a0– am 3. Mai' })
})

test('Spanish quotes with « and », without spaces inside', () => {
  expect(having(spanish, /["“”]|«\s|\s»/)).toEqual([])
})

test('Spanish opens what it closes with ? or !; the ? of a pattern stands alone', () => {
  const open = spanish.filter(([, sentence]) => /^[^¿]*[\p{L}»}]\?|^[^¡]*[\p{L}»}]!/u.test(sentence))
  expect(open).toEqual([])
})

test('Spanish says usted', () => {
  expect(having(spanish, /(^|[\s¿¡(«])(tú|tus?|te|ti|contigo|os|vosotr[oa]s|vuestr[oa]s?)(?=[\s,.:;?!»)]|$)/iu)).toEqual([])
})

test('Spanish keeps figure and unit together', () => {
  expect(having(spanish, /\d (\p{L}|%)/u)).toEqual([])
  expect(typeset('es', { a: '20 MB o 3 %', b: '«{{value}} {{unit}}»' })).toEqual({ a: '20\u00a0MB o 3\u00a0%', b: '«{{value}} {{unit}}»' })
})

test('what a sentence is filled with is not touched: only sentences are typeset', () => {
  expect(typeset('fr', { a: 'Vrai : « {{value}} » !', b: { c: '20 Mo ; 3 %' } })).toEqual({
    a: 'Vrai\u00a0: «\u00a0{{value}}\u00a0»\u00a0!',
    b: { c: '20\u00a0Mo\u00a0; 3 %' },
  })
})

test.each([
  ['en', /\b(tenant|workspace|plan|provider|vendor|transporter|reservation|bundle|ticket|sub-order|substitute)s?\b|\blicense/i],
  ['de', /(?<!\p{L})(Mandant(en)?|Workspace|Tarif|Schalter|Plattform|Netzbetreiber|Provider|Carrier|Lieferant(en)?|Rufnummern?|Akten?|Mappe|Datei(en)?|Tickets?|Slots?|Kommentare?|Werktage?|Endkunden?|Endbenutzer|Nutzer|User|Fassung|Vormerkung|Urteil|Auftrag|Email|ohne Befund|Rückzug)(?!\p{L})|akzeptier/u],
  ['es', /\b(inquilino|espacio de trabajo|plan|tarifa|proveedor|transportista|petición|ticket|caso|tarea|fichero|archivo|adjunto|carpeta|sustituto|subpedido|colega)(s|es)?\b|\busuarios?\b(?! final)/iu],
  ['fr', /\b(locataire|espace de travail|forfait|fournisseur|réservation|ticket|fichier|litige|bureau des numéro)s?\b/iu],
] as const)('%s never says what the glossary forbids', (language, forbidden) => {
  expect(having(sentencesOf(language), forbidden)).toEqual([])
})
