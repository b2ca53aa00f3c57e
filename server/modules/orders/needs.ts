import type { Core } from '../../kernel/core.ts'
import type { Work } from '../../kernel/work.ts'
import type { Carrier } from '../../ports/carrier.ts'
import type { CatalogueNeeds, OfferRow } from '../catalogue/index.ts'
import type { HoldNeeds } from '../holds/index.ts'
import type { RequestNeeds } from '../requests/index.ts'
import type { PurchaseStore } from './purchase-store.ts'
import type { OrderStore } from './store.ts'
import type { OrderWordStore } from './words-store.ts'

/** The inventory, which comes after this module: where a number lives from the moment its carrier took our order in. */
export type NumberDesk = {
  /** Doing it twice for one order line is doing it once. */
  readonly provision: (ordered: {
    readonly offer: OfferRow
    readonly orderLineId: string
    readonly organizationId: string
    readonly requestId: string | null
    readonly purchaseId: string | null
    readonly dossierId: string | null
  }) => Promise<unknown>
  readonly activate: (orderLineId: string) => Promise<void>
  readonly fail: (orderLineId: string) => Promise<void>
}

/** What this module's operations ask for. */
export type OrderNeeds = Core & CatalogueNeeds & HoldNeeds & RequestNeeds & {
  readonly orders: OrderStore
  readonly orderWords: OrderWordStore
  readonly purchases: PurchaseStore
  readonly numberDesk: NumberDesk
}

/** What speaking with a carrier asks for: the carrier, and units of work that are opened before and after each call. */
export type CarrierDesk = { readonly work: Work<OrderNeeds>; readonly carrier: Carrier }
