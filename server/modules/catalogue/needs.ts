import type { Core } from '../../kernel/core.ts'
import type { DeskRules } from '../../kernel/desk-rules.ts'
import type { CarrierStore } from '../carriers/index.ts'
import type { RulePacks } from '../regulations/index.ts'
import type { CatalogueStore } from './store.ts'

/** What it takes to move offers along their lifecycle, or to find some. */
export type OfferNeeds = Core & { readonly catalogue: CatalogueStore }

/** What it takes to say what an offer demands of whoever wants it. */
export type DemandNeeds = {
  readonly rulePacks: RulePacks
  /** Whose requirement sets a carrier follows; undefined for a carrier the desk does not have. */
  readonly rulesOf: (carrierId: string) => string | undefined
  readonly clock: Core['clock']
  readonly rules: DeskRules
}

/** What this module's operations ask for. */
export type CatalogueNeeds = OfferNeeds & DemandNeeds & { readonly carrierRecords: CarrierStore }
