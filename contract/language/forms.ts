import type { Language } from '../vocabulary.ts'
import { catalogues } from './index.ts'
import { countryName, formatNumber, joinList, withinSentence } from './format.ts'
import type { Params } from './catalogue.ts'

type Value = string | number | readonly string[]
type Form = (language: Language, value: Value, params: Params) => string
type Words = Readonly<Record<string, string>>

/**
 * The forms in which a sentence shows what it is filled with: `{{country, country}}` turns FR into "France". A code that the catalogue has
 * no word for is shown as it is: regulations are data, and their vocabulary may grow ahead of the words.
 */
export const forms: Readonly<Record<string, Form>> = {
  number: (language, value) => formatNumber(language, Number(value)),
  list: (language, value) => joinList(language, many(value)),
  either: (language, value) => joinList(language, many(value), 'or'),
  country: (language, value) => countryName(language, one(value)),
  the: (language, value) => nounOf(language, value)?.the ?? one(value),
  this: (language, value) => nounOf(language, value)?.this ?? one(value),
  status: (language, value, { noun }) => withinSentence(language, wordOf(catalogues[language].statuses, noun, value)),
  verb: (language, value, { noun }) => withinSentence(language, wordOf(catalogues[language].events, noun, value)),
  verbs: (language, value, params) => {
    const verbs = many(value).map((event) => withinSentence(language, wordOf(catalogues[language].events, params['noun'], event)))
    return verbs.length === 0 ? catalogues[language].phrases.nothingMore : joinList(language, verbs, 'or')
  },
  numberType: (language, value) => word(catalogues[language].numberTypes, value),
  endUserType: (language, value) => word(catalogues[language].endUserTypes, value),
  capabilities: (language, value) => joinList(language, many(value).map((capability) => word(catalogues[language].capabilities, capability))),
  addressRequirement: (language, value) => word(catalogues[language].addressRequirements, value),
  addressLine: (language, value) => word(catalogues[language].addressLines, value),
  demand: (language, value) => demandOf(language, one(value)),
  papers: (language, value) => joinList(language, many(value).map((paper) => word(catalogues[language].papers, paper)), 'or'),
  months: (language, value) => monthsOf(language, Number(value)),
  minutes: (language, value) => withUnit(language, Math.ceil(Number(value) / 60), catalogues[language].phrases.minutes),
  megabytes: (language, value) => withUnit(language, Number(value), catalogues[language].phrases.megabytes),
  reason: (language, value) => lookUp(catalogues[language].reasons, one(value))?.sentence ?? one(value),
  letters: (language, value) => joinList(language, many(value).map((letter) => withinSentence(language, word(catalogues[language].letters, letter)))),
  roles: (language, value) => joinList(language, many(value).map((role) => word(catalogues[language].roles, role))),
  expectation: (language, value) => word(catalogues[language].expectations, value),
}

function nounOf(language: Language, value: Value) {
  return lookUp<{ readonly the: string; readonly this: string }>(catalogues[language].nouns, one(value))
}

function monthsOf(language: Language, count: number): string {
  const { month, months } = catalogues[language].phrases
  return withUnit(language, count, count === 1 ? month : months)
}

function withUnit(language: Language, count: number, unit: string): string {
  return `${formatNumber(language, count)}\u00a0${unit}`
}

/** A piece of information, or a slot: a kind of document, whose it is, and a figure where a dossier has several (`proof_of_address_of_company_2`). */
function demandOf(language: Language, demand: string): string {
  const { information, documentKinds, holders } = catalogues[language]
  const known = lookUp(information, demand) ?? lookUp(documentKinds, demand)
  if (known !== undefined) return known
  const slot = new RegExp(`^(.+?)(?:_of_(${Object.keys(holders).join('|')}))?(?:_(\\d+))?$`)
  const [, kind = demand, holder = '', nth = ''] = slot.exec(demand) ?? []
  const kindName = lookUp(documentKinds, kind)
  const of = lookUp<{ readonly of: string }>(holders, holder)?.of ?? ''
  return kindName === undefined ? demand : [kindName, of, nth].filter((part) => part !== '').join(' ')
}

function word(words: Words, value: Value): string {
  return lookUp(words, one(value)) ?? one(value)
}

function wordOf(words: Readonly<Record<string, Words>>, noun: Value | undefined, value: Value): string {
  return word(lookUp(words, one(noun ?? '')) ?? {}, value)
}

/** An issue carries no lists, so several codes come as one text with commas. */
function many(value: Value): readonly string[] {
  return typeof value === 'string' ? value.split(',').map((part) => part.trim()) : typeof value === 'number' ? [String(value)] : value
}

function one(value: Value): string {
  return typeof value === 'object' ? value.join(', ') : String(value)
}

function lookUp<T>(words: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined
}
