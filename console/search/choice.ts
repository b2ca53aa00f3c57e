import type { ReactNode } from 'react'
import type { BodyGiven } from '../desk/queries.ts'

export type Hit = BodyGiven<'searchEverything'>['hits'][number]

/** One line of the box: something that was found, or something that can be done. */
export type Choice = {
  readonly key: string
  readonly title: ReactNode
  readonly detail?: string | undefined
  /** Keys that do the same without the box. */
  readonly keys?: string | undefined
  readonly run: () => void
}
export type ChoiceGroup = { readonly label: string; readonly choices: readonly Choice[] }
