import type { Core } from '../../kernel/core.ts'
import type { DeskRules } from '../../kernel/desk-rules.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { OrganizationStore } from '../organizations/index.ts'
import type { CatalogueNeeds } from '../catalogue/index.ts'
import type { CountedPageStore } from './counted-page-store.ts'
import type { NumberListStore } from './list-store.ts'
import type { NumberStore } from './store.ts'
import type { SurroundingsStore } from './surroundings-store.ts'

/** What this module's operations ask for. */
export type InventoryNeeds = Core & CatalogueNeeds & {
  readonly numbers: NumberStore
  readonly numberLists: NumberListStore
  readonly countedPages: CountedPageStore
  readonly surroundings: SurroundingsStore
  readonly organizations: OrganizationStore
  readonly rules: DeskRules
  readonly scope: Scope
}
