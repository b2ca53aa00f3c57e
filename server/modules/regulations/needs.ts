import type { DeskRules } from '../../kernel/desk-rules.ts'
import type { Clock } from '../../ports/clock.ts'
import type { SoldCountry } from './country-rules.ts'
import type { RulePacks } from './rule-packs.ts'

/** Carriers and their stock come later in the order of modules; what is asked of them here is handed in. */
export type RegulationNeeds = {
  readonly clock: Clock
  readonly rules: DeskRules
  readonly rulePacks: RulePacks
  /** Whose requirement sets a carrier follows; undefined for a carrier the desk does not have. */
  readonly rulesOf: (carrierId: string) => string | undefined
  /** The countries that carriers of this desk sell in, each with its number types. */
  readonly soldCountries: () => Promise<readonly SoldCountry[]>
}
