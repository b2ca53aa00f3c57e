import type { SlotRow } from './slot-store.ts'

/** What one slot of a version holds, and what the desk said of it. A slot that was never filled has no row. */
export type Slot = SlotRow
type HasStatus = Pick<Slot, 'status'>

export const isEmpty = ({ status }: HasStatus): boolean => status === 'empty'
export const isRefused = ({ status }: HasStatus): boolean => status === 'refused'
export const isAccepted = ({ status }: HasStatus): boolean => status === 'accepted'
/** A paper lies in it that nobody has judged. */
export const awaitsVerdict = ({ status }: HasStatus): boolean => status === 'filled'
