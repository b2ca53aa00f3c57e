import { useQueryClient } from '@tanstack/react-query'
import { useFilling, type Filling } from '../desk/use-keeper.ts'
import { dossierShelf } from './dossier-shelf.ts'
import { slotShelf, type Lying } from './slot-shelf.ts'

export function useDossierFilling(id: string): Filling {
  const queries = useQueryClient()
  return useFilling(`dossier/${id}`, () => dossierShelf(queries, id))
}

/** What is said of a paper that lies in a slot: which one it is, and its days. */
export function useSlotFilling(dossierId: string, lying: Lying): Filling {
  const queries = useQueryClient()
  return useFilling(`dossier/${dossierId}/slots/${lying.slot}/${lying.documentId}`, () => slotShelf(queries, dossierId, lying))
}
