import { countryName } from '../../../contract/language/format.ts'
import { say } from '../../../contract/language/speak.ts'
import type { Language } from '../../../contract/vocabulary.ts'
import type { AskedSearch } from './criteria.ts'

/** The criteria in the reader's words, as they were typed: "France · mobile · ends with 2024 · SMS". */
export function synopsisOf(asked: AskedSearch, { language, carrierName }: { language: Language; carrierName: string }): string {
  const { startsWith, contains, endsWith, areaCode, region, locality, capabilities = [], addressRequirement, carrier, endUserType } = asked
  return [
    countryName(language, asked.country),
    say(language, `numberTypes:${asked.numberType}`),
    startsWith && say(language, 'synopsis:startsWith', { digits: startsWith }),
    contains && say(language, 'synopsis:contains', { digits: contains }),
    endsWith && say(language, 'synopsis:endsWith', { digits: endsWith }),
    areaCode && say(language, 'synopsis:areaCode', { areaCode }),
    locality && say(language, 'synopsis:locality', { locality }),
    region && say(language, 'synopsis:region', { region }),
    capabilities.length > 0 && say(language, 'synopsis:capabilities', { capabilities }),
    addressRequirement && say(language, 'synopsis:addressRequirement', { addressRequirement }),
    carrier && say(language, 'synopsis:carrier', { carrier: carrierName }),
    endUserType && say(language, 'synopsis:endUserType', { endUserType }),
  ].filter(Boolean).join(' · ')
}
