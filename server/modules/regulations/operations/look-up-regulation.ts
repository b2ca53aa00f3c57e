import type { RegulationAnswer } from '../../../../contract/endpoints/regulations.ts'
import type { EndUserType, NumberType } from '../../../../contract/vocabulary.ts'
import { localDay } from '../../../kernel/day.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { isRegulated, lookUpRegulation as lookUp } from '../look-up.ts'
import type { RegulationNeeds } from '../needs.ts'

type Asked = { country: string; numberType: NumberType; endUserType: EndUserType; carrier: string | undefined; on: string | undefined }
type Answer = { papers: 'papers_needed' | 'self_service'; regulation: RegulationAnswer | null }

/**
 * What is demanded for a number type and end-user type, by the rules of a carrier if one is named, on a day (today by default). Refuses
 * `regulation.not_found` where the desk does not know: an unknown carrier, a type without any set, a country it does not sell in.
 */
export async function lookUpRegulation(needs: RegulationNeeds, asked: Asked): Promise<Answer> {
  const { carrier = null, numberType, endUserType, country } = asked
  const rules = carrier === null ? undefined : needs.rulesOf(carrier)
  const unknown = new Refusal('regulation.not_found', { country, numberType, endUserType })
  if (carrier !== null && rules === undefined) throw unknown
  if (!isRegulated(needs.rulePacks, country)) {
    if (await sells(needs, { country, numberType })) return { papers: 'self_service', regulation: null }
    throw unknown
  }
  const on = asked.on ?? localDay(needs.clock.now(), needs.rules.timeZone)
  const regulation = lookUp(needs.rulePacks, { country, numberType, endUserType, rules, on })
  if (regulation === undefined) throw unknown
  return { papers: 'papers_needed', regulation: { ...regulation, appliesTo: carrier } }
}

async function sells(needs: RegulationNeeds, sought: { country: string; numberType: NumberType }): Promise<boolean> {
  const sold = await needs.soldCountries()
  return sold.some(({ country, numberTypes }) => country === sought.country && numberTypes.includes(sought.numberType))
}
