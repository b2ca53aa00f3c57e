import type { CountryRulesAnswer } from '../../../../contract/endpoints/regulations.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import { localDay } from '../../../kernel/day.ts'
import { countryRules, soldByNobody } from '../country-rules.ts'
import type { RegulationNeeds } from '../needs.ts'

/**
 * Every country the desk sells in or has rules for, by name in the reader's language, with the rules in force today. One whose last free number is gone stays:
 * requests for its numbers are under way, and its rules are read and kept up.
 */
export async function listRegulations(needs: RegulationNeeds, { language }: { language: Language }): Promise<{ items: CountryRulesAnswer[] }> {
  const on = localDay(needs.clock.now(), needs.rules.timeZone)
  const sold = (await needs.soldCountries()).map((country) => ({ ...country, sold: true }))
  const others = [...needs.rulePacks.countries.values()].filter((pack) => !sold.some(({ country }) => country === pack.country))
  const items = [...sold, ...others.map((pack) => soldByNobody(pack, on))].map((country) => countryRules(country, needs.rulePacks.countries.get(country.country), { on, language }))
  const { compare } = new Intl.Collator(language)
  return { items: items.sort((a, b) => compare(a.name, b.name)) }
}
