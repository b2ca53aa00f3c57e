import type { DeskRules } from '../../kernel/desk-rules.ts'
import type { OfferNeeds } from '../catalogue/index.ts'
import type { HoldStore } from './store.ts'

/** What this module's operations ask for. */
export type HoldNeeds = OfferNeeds & {
  readonly holds: HoldStore
  readonly rules: DeskRules
  /** Ends the holds of these offers whose time is over, whosever they are: an organization sees no hold but its own. */
  readonly endOverdueHolds: (offerIds: readonly string[]) => Promise<unknown>
}
