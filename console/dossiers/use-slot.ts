import { useQueryClient } from '@tanstack/react-query'
import { useChange } from '../desk/change.ts'
import { desk } from '../desk/client.ts'
import { keepAll } from './keepers.ts'
import { takeDossier } from './dossier-shelf.ts'

export type SlotFilling = { readonly slot: string; readonly documentId: string; readonly paper?: string | undefined; readonly issuedOn?: string | undefined; readonly expiresOn?: string | undefined }

/** Puts a paper into a slot. What was typed of the one that lies there is sent before: afterwards it would bring that one back. */
export function useFillSlot(dossierId: string) {
  const queries = useQueryClient()
  return useChange({
    run: async ({ slot, ...filling }: SlotFilling) => {
      await keepAll()
      return await desk().fillSlot({ params: { id: dossierId, slot }, body: filling })
    },
    answered: (answer) => takeDossier(queries, answer),
    readAgain: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  })
}

export function useClearSlot(dossierId: string) {
  const queries = useQueryClient()
  return useChange({
    run: async (slot: string) => {
      await keepAll()
      return await desk().clearSlot({ params: { id: dossierId, slot } })
    },
    answered: (answer) => takeDossier(queries, answer),
    readAgain: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  })
}
