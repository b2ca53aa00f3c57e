import { useMutation, useQueryClient } from '@tanstack/react-query'
import { desk } from '../desk/client.ts'
import { takeDossier } from './shelves.ts'

export type SlotFilling = { readonly slot: string; readonly documentId: string; readonly paper?: string | undefined; readonly issuedOn?: string | undefined; readonly expiresOn?: string | undefined }

/** Puts a paper into a slot, or says more of the one that lies there. */
export function useFillSlot(dossierId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ slot, ...filling }: SlotFilling) => desk().fillSlot({ params: { id: dossierId, slot }, body: filling }),
    onSuccess: (answer) => {
      takeDossier(queries, answer)
      return queries.invalidateQueries({ queryKey: ['documents'] })
    },
  })
}

export function useClearSlot(dossierId: string, slot: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => desk().clearSlot({ params: { id: dossierId, slot } }),
    onSuccess: (answer) => {
      takeDossier(queries, answer)
      return queries.invalidateQueries({ queryKey: ['documents'] })
    },
  })
}
