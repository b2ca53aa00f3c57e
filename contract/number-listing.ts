import { statesOf } from './lifecycle.ts'
import { dossierLifecycle } from './lifecycles/dossier.ts'

/** What a list of numbers can be sorted by, forwards and backwards. */
export const numberSorts = [
  'number', '-number', 'status', '-status', 'country', '-country', 'numberType', '-numberType', 'carrier', '-carrier', 'price', '-price', 'purchased', '-purchased', 'renews', '-renews',
] as const
export type NumberSort = (typeof numberSorts)[number]

/** The columns of the inventory, on the screen and in the file. */
export const numberColumns = [
  'status', 'number', 'country', 'numberType', 'capabilities', 'carrier', 'monthlyPrice', 'purchased', 'renews', 'usedBy', 'dossier', 'label', 'request', 'organization', 'e164',
] as const
export type NumberColumn = (typeof numberColumns)[number]

/** How the papers behind a number stand: a state of their dossier, or that none were needed. */
export const dossierStates = [...statesOf(dossierLifecycle), 'none'] as const
