import type { Issue } from '../../../contract/issue.ts'
import type { DossierStatus } from '../../../contract/lifecycles/dossier.ts'
import type { RequestStatus } from '../../../contract/lifecycles/request.ts'
import type { EndUserType, NumberType } from '../../../contract/vocabulary.ts'
import type { Core } from '../../kernel/core.ts'
import type { DeskRules } from '../../kernel/desk-rules.ts'
import type { Clock } from '../../ports/clock.ts'
import type { OrganizationStore } from '../organizations/index.ts'
import type { SoldCountry } from './country-rules.ts'
import type { RulePacks } from './rule-packs.ts'
import type { RuleVersionStore } from './store.ts'

/** Carriers and their stock come later in the order of modules; what is asked of them here is handed in. */
export type RegulationNeeds = {
  readonly clock: Clock
  readonly rules: DeskRules
  /** What holds in this unit of work: shipped and edited. */
  readonly rulePacks: RulePacks
  /** Whose requirement sets a carrier follows; undefined for a carrier the desk does not have. */
  readonly rulesOf: (carrierId: string) => string | undefined
  /** The countries that carriers of this desk sell in, each with its number types. */
  readonly soldCountries: () => Promise<readonly SoldCountry[]>
}

/** What keeping versions asks for beside. */
export type RuleVersionNeeds = Core &
  RegulationNeeds & {
    /** The packs that Guichet ships, without what staff made of them. */
    readonly shippedPacks: RulePacks
    readonly ruleVersions: RuleVersionStore
    readonly organizations: Pick<OrganizationStore, 'organizationNames'>
    readonly dossierDesk: { readonly weighChange: (change: RuleChange) => Promise<readonly TouchedDossier[]> }
    readonly requestDesk: { readonly openOn: (dossierIds: readonly string[]) => Promise<readonly OpenRequest[]> }
  }

/** Other rules for the dossiers of one country, from a day on. */
export type RuleChange = { readonly country: string; readonly changed: RulePacks; readonly from: string }

/** A dossier that other rules would ask something else of. */
export type TouchedDossier = {
  readonly id: string
  readonly name: string
  readonly organizationId: string
  readonly numberType: NumberType
  readonly endUserType: EndUserType
  readonly status: DossierStatus
  readonly measuredAnew: boolean
  readonly lacks: readonly Issue[]
  readonly noLongerLacks: readonly Issue[]
}

export type OpenRequest = { readonly id: string; readonly reference: string; readonly status: RequestStatus; readonly dossierId: string }
