import { useQueryClient } from '@tanstack/react-query'
import { useChange } from '../desk/change.ts'
import { desk } from '../desk/client.ts'
import { takeDossier } from './shelves.ts'

export type SlotFilling = { readonly slot: string; readonly documentId: string; readonly paper?: string | undefined; readonly issuedOn?: string | undefined; readonly expiresOn?: string | undefined }

/** Puts a paper into a slot, or says more of the one that lies there. */
export function useFillSlot(dossierId: string) {
  const queries = useQueryClient()
  return useChange({
    run: ({ slot, ...filling }: SlotFilling) => desk().fillSlot({ params: { id: dossierId, slot }, body: filling }),
    answered: (answer) => takeDossier(queries, answer),
    readAgain: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  })
}

export function useClearSlot(dossierId: string) {
  const queries = useQueryClient()
  return useChange({
    run: (slot: string) => desk().clearSlot({ params: { id: dossierId, slot } }),
    answered: (answer) => takeDossier(queries, answer),
    readAgain: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  })
}
