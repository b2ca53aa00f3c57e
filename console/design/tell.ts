import { wantPassing } from './passing.tsx'
import type { Told } from './told.ts'

/** Says in passing that something was done, with a way back. Grave news stand on the page, never here alone. */
export function announceDone(told: Told): void {
  wantPassing()
  void import('./passing-news.tsx').then(({ show }) => show(told))
}
