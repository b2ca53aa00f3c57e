import type { OrganizationStore } from '../organizations/index.ts'
import type { RequestNeeds } from '../requests/index.ts'
import type { CaseStore } from './store.ts'

/** What this module's operations ask for. */
export type ReviewNeeds = RequestNeeds & { readonly cases: CaseStore; readonly organizations: OrganizationStore }

/** What it takes to put a request into the queue or to take it out again: no decision, hence nothing of the papers. */
export type QueueNeeds = Pick<ReviewNeeds, 'cases' | 'actor' | 'clock' | 'ids' | 'announce'>
