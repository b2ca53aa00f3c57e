import type { Site } from '../../ports/site.ts'
import type { EventStore } from '../audit/index.ts'
import type { AddressNeeds } from '../dossiers/index.ts'
import type { InventoryNeeds } from '../inventory/index.ts'
import type { OrderNeeds } from '../orders/index.ts'
import type { PendingStore } from '../requests/index.ts'

/** What this module's operations ask for: all of it belongs to the modules before it. */
export type GenesysNeeds = OrderNeeds & InventoryNeeds & AddressNeeds & { readonly events: EventStore; readonly pendingNumbers: PendingStore; readonly site: Site }
