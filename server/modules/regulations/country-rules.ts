import type { CountryRulesAnswer } from '../../../contract/endpoints/regulations.ts'
import { numberTypes, type Language, type NumberType } from '../../../contract/vocabulary.ts'
import { versionInForce, type CountryPack, type PackVersion } from './rule-packs.ts'

export type SoldCountry = { readonly country: string; readonly numberTypes: readonly NumberType[] }

/** A country that the desk sells in, as a list of countries shows it on a day: with its rules, or self-service where it has none. */
export function countryRules(sold: SoldCountry, pack: CountryPack | undefined, { on, language }: { on: string; language: Language }): CountryRulesAnswer {
  const version = pack && versionInForce(pack, on)
  return {
    country: sold.country, name: countryName(sold.country, language), papers: pack === undefined ? 'self_service' : 'papers_needed', beta: pack?.beta ?? false,
    numberTypes: numberTypes.filter((type) => sold.numberTypes.includes(type)),
    unverified: version === undefined ? [] : draftTypes(version).filter((type) => sold.numberTypes.includes(type)),
    version: version?.version ?? null, checkedOn: version?.checkedOn ?? null,
  }
}

/** Number types with a set of any kind, in the vocabulary's order. */
export function packTypes(version: PackVersion): NumberType[] {
  const stated = [...version.regulations.values()].map(({ numberType }) => numberType)
  return numberTypes.filter((type) => stated.includes(type))
}

/** The country's name as readers of a language write it; the code itself where no name is known. */
export function countryName(country: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country
}

function draftTypes(version: PackVersion): NumberType[] {
  const drafts = [...version.regulations.values()].filter(({ status }) => status === 'unverified').map(({ numberType }) => numberType)
  return numberTypes.filter((type) => drafts.includes(type))
}
