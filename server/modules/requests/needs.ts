import type { Scope } from '../../kernel/scope.ts'
import type { DraftStore } from './draft-store.ts'
import type { RequestListStore } from './list-store.ts'
import type { RemarkStore } from './remark-store.ts'
import type { RequestRow, RequestStore } from './store.ts'
import type { DossierNeeds } from '../dossiers/index.ts'
import type { HoldNeeds } from '../holds/index.ts'

/** What the review desk does for a request. Review comes later in the order of modules, so it is handed in. */
export type ReviewDesk = {
  /** Puts a request that was handed in into the queue: a new case, or the one it had when it was returned. */
  readonly open: (request: RequestRow) => Promise<void>
  /** Takes the case of a request out of the queue, wherever it stands; nothing when there is none, or it is decided. */
  readonly withdraw: (requestId: string) => Promise<void>
}

/** What the order desk does for a request. Orders come later in the order of modules, so it is handed in. */
export type OrderDesk = {
  /** Prepares one order a carrier over the request's wanted lines, and reports what it could not order (recordLineGone, then settleRequest). */
  readonly prepare: (requestId: string) => Promise<void>
  /** Asks for the end of every order that is under way; lines whose orders end at once are reported as dropped. */
  readonly cancel: (requestId: string) => Promise<void>
}

/** What this module's operations ask for. */
export type RequestNeeds = HoldNeeds & DossierNeeds & {
  readonly scope: Scope
  readonly requests: RequestStore
  readonly drafts: DraftStore
  readonly requestLists: RequestListStore
  readonly remarks: RemarkStore
  readonly reviewDesk: ReviewDesk
  readonly orderDesk: OrderDesk
}
