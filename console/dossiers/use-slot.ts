import { useQueryClient } from '@tanstack/react-query'
import { useChange } from '../desk/change.ts'
import { desk } from '../desk/client.ts'
import { changeSlot } from './change-slot.ts'
import { takeDossier } from './dossier-shelf.ts'

export type SlotFilling = { readonly slot: string; readonly documentId: string; readonly paper?: string | undefined; readonly issuedOn?: string | undefined; readonly expiresOn?: string | undefined }

/** Puts a paper into a slot. */
export function useFillSlot(dossierId: string) {
  const queries = useQueryClient()
  return useChange({
    run: ({ slot, ...filling }: SlotFilling) => changeSlot(queries, { dossierId, slot }, (ifMatch) => desk().fillSlot({ params: { id: dossierId, slot }, body: filling, ifMatch })),
    answered: (answer) => takeDossier(queries, answer),
    readAgain: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  })
}

export function useClearSlot(dossierId: string) {
  const queries = useQueryClient()
  return useChange({
    run: (slot: string) => changeSlot(queries, { dossierId, slot }, (ifMatch) => desk().clearSlot({ params: { id: dossierId, slot }, ifMatch })),
    answered: (answer) => takeDossier(queries, answer),
    readAgain: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  })
}
