import type { RegulationNeeds } from '../regulations/index.ts'
import type { FindingStore } from './store.ts'

/** What this module's operations ask for. */
export type SearchNeeds = Pick<RegulationNeeds, 'rulePacks' | 'soldCountries'> & { readonly findings: FindingStore }
