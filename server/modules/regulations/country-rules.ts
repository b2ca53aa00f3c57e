import type { CountryRulesAnswer } from '../../../contract/endpoints/regulations.ts'
import { countryName } from '../../../contract/language/format.ts'
import { confidences } from '../../../contract/rule-set.ts'
import { numberTypes, type Language, type NumberType } from '../../../contract/vocabulary.ts'
import { plusDays } from '../../kernel/day.ts'
import { versionInForce, type CountryPack, type PackVersion } from './rule-packs.ts'

export type SoldCountry = { readonly country: string; readonly numberTypes: readonly NumberType[] }
/** A country as it is listed: sold today, or known by its rules alone. */
export type KnownCountry = SoldCountry & { readonly sold: boolean }

/** A country that no carrier sells in today, but whose rules the desk has. */
export function soldByNobody(pack: CountryPack, on: string): KnownCountry {
  return { country: pack.country, numberTypes: packTypes(versionInForce(pack, on)), sold: false }
}

/** Carriers change their lists without notice: what nobody has read for half a year is read again before it is relied on. */
export const recheckDays = 183

/** A country as a list of countries shows it on a day: with its rules, or self-service where it has none. */
export function countryRules(known: KnownCountry, pack: CountryPack | undefined, { on, language }: { on: string; language: Language }): CountryRulesAnswer {
  const version = pack && versionInForce(pack, on)
  return {
    country: known.country, name: countryName(language, known.country), papers: pack === undefined ? 'self_service' : 'papers_needed', beta: pack?.beta ?? false, sold: known.sold,
    numberTypes: numberTypes.filter((type) => known.numberTypes.includes(type)),
    unverified: version === undefined ? [] : draftTypes(version).filter((type) => known.numberTypes.includes(type)),
    version: version?.version ?? null, effectiveFrom: version?.effectiveFrom ?? null, checkedOn: version?.checkedOn ?? null,
    recheckDue: version !== undefined && plusDays(version.checkedOn, recheckDays) < on,
    confidence: version === undefined ? null : lowestConfidence(version), upcoming: pack === undefined ? null : upcomingVersion(pack, on),
  }
}

/** Number types with a set of any kind, in the vocabulary's order. */
function packTypes(version: PackVersion): NumberType[] {
  const stated = [...version.regulations.values()].map(({ numberType }) => numberType)
  return numberTypes.filter((type) => stated.includes(type))
}

function lowestConfidence({ sets }: PackVersion): CountryRulesAnswer['confidence'] {
  return confidences.findLast((confidence) => sets.some((set) => set.confidence === confidence)) ?? null
}

function upcomingVersion(pack: CountryPack, on: string): CountryRulesAnswer['upcoming'] {
  const inForce = versionInForce(pack, on)
  const next = pack.versions.find((version) => version !== inForce && version.effectiveFrom > on)
  return next === undefined ? null : { version: next.version, effectiveFrom: next.effectiveFrom }
}

function draftTypes(version: PackVersion): NumberType[] {
  const drafts = [...version.regulations.values()].filter(({ status }) => status === 'unverified').map(({ numberType }) => numberType)
  return numberTypes.filter((type) => drafts.includes(type))
}
