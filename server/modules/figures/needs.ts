import type { DeskRules } from '../../kernel/desk-rules.ts'
import type { Clock } from '../../ports/clock.ts'
import type { FigureStore } from './store.ts'

/** What this module's operations ask for. */
export type FigureNeeds = { readonly clock: Clock; readonly rules: DeskRules; readonly figures: FigureStore }
