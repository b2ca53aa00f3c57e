import type { ReactNode } from 'react'

export type Announcement = {
  readonly title: string
  readonly children?: ReactNode
  /** What takes it back, where the lifecycle allows that. */
  readonly undo?: { readonly label: string; readonly run: () => void }
  readonly bad?: boolean
}
