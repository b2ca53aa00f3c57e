import type { CountryRulesAnswer, RegulationAnswer } from '../../../../contract/endpoints/regulations.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import { localDay } from '../../../kernel/day.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { countryRules, soldByNobody } from '../country-rules.ts'
import type { RegulationNeeds } from '../needs.ts'
import type { GeneralRule } from '../pack.ts'
import { versionInForce } from '../rule-packs.ts'

type Rules = CountryRulesAnswer & { sets: RegulationAnswer[]; generalRules: Omit<GeneralRule, 'countries'>[] }

/**
 * One country's rules in force on a day (today by default): every set with its sources, and the carriers' rules that hold in general. A country
 * without a pack that the desk sells in has none. Refuses `regulation.not_found` for a country that the desk neither knows nor sells in.
 */
export async function readRegulations(needs: RegulationNeeds, asked: { country: string; on: string | undefined; language: Language }): Promise<Rules> {
  const on = asked.on ?? localDay(needs.clock.now(), needs.rules.timeZone)
  const pack = needs.rulePacks.countries.get(asked.country)
  const version = pack && versionInForce(pack, on)
  const sold = (await needs.soldCountries()).find(({ country }) => country === asked.country)
  const known = sold === undefined ? pack && soldByNobody(pack, on) : { ...sold, sold: true }
  if (known === undefined) throw new Refusal('regulation.not_found', { country: asked.country })

  const general = pack === undefined ? [] : needs.rulePacks.generalRules.filter(({ countries }) => countries === null || countries.includes(asked.country))
  return {
    ...countryRules(known, pack, { on, language: asked.language }),
    sets: [...(version?.regulations.values() ?? [])].map((regulation) => ({ ...regulation, appliesTo: null })),
    generalRules: general.map(({ countries: _, ...rule }) => rule),
  }
}
