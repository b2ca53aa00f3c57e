import type { Core } from '../../kernel/core.ts'
import type { DeskRules } from '../../kernel/desk-rules.ts'
import type { CatalogueNeeds } from '../catalogue/index.ts'
import type { NumberStore } from './store.ts'

/** What this module's operations ask for. */
export type InventoryNeeds = Core & CatalogueNeeds & { readonly numbers: NumberStore; readonly rules: DeskRules }
