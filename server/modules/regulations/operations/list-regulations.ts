import type { CountryRulesAnswer } from '../../../../contract/endpoints/regulations.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import { localDay } from '../../../kernel/day.ts'
import { countryRules } from '../country-rules.ts'
import type { RegulationNeeds } from '../needs.ts'

/** Every country the desk sells in, by name in the reader's language, with the rules in force today. */
export async function listRegulations(needs: RegulationNeeds, { language }: { language: Language }): Promise<{ items: CountryRulesAnswer[] }> {
  const on = localDay(needs.clock.now(), needs.rules.timeZone)
  const sold = await needs.soldCountries()
  const items = sold.map((country) => countryRules(country, needs.rulePacks.countries.get(country.country), { on, language }))
  const { compare } = new Intl.Collator(language)
  return { items: items.sort((a, b) => compare(a.name, b.name)) }
}
