import type { Core } from '../../kernel/core.ts'
import type { CarrierStore } from './store.ts'

/** What this module's operations ask for. */
export type CarrierNeeds = Core & { readonly carrierRecords: CarrierStore }
