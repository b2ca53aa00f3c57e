import type { ReactNode } from 'react'
import { wantPassing } from './passing.tsx'

export type Told = {
  readonly title: string
  readonly children?: ReactNode
  /** What takes it back, where the lifecycle allows that. */
  readonly undo?: { readonly label: string; readonly run: () => void }
  readonly bad?: boolean
}

/** Says in passing that something was done, with a way back. Grave news stand on the page, never here alone. */
export function announceDone(told: Told): void {
  wantPassing()
  void import('./passing-news.tsx').then(({ show }) => show(told))
}
