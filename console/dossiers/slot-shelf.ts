import type { QueryClient } from '@tanstack/react-query'
import { deskForTyped } from '../desk/client.ts'
import { ask, type Given } from '../desk/queries.ts'
import type { Kept, Shelf } from '../desk/keeper.ts'
import { takeDossier } from './dossier-shelf.ts'
import { reading } from '../desk/reading-shelf.ts'

/** A paper in its place. */
export type Lying = { readonly slot: string; readonly documentId: string }

/**
 * What is said of a paper that lies in a slot. Once it lies there no more, there is nothing to say of it: what was typed goes with it, and never brings it back. The
 * desk takes a slot whole, so that what was not typed here is sent as it was read last.
 */
export function slotShelf(queries: QueryClient, dossierId: string, { slot, documentId }: Lying): Shelf {
  const query = ask('readDossier', { params: { id: dossierId } })
  const placeIn = ({ body }: Given<'readDossier'>) => body.slots.find((one) => one.slot === slot && one.documentId === documentId)
  const keptOf = (answer: Given<'readDossier'>): Kept => {
    const { paper = null, issuedOn = null, expiresOn = null } = placeIn(answer) ?? {}
    return { values: { '/paper': paper ?? '', '/issuedOn': issuedOn ?? '', '/expiresOn': expiresOn ?? '' }, etag: answer.etag ?? '*' }
  }
  return {
    ...reading(queries, query, keptOf),
    isGone() {
      const read = queries.getQueryData(query.queryKey)
      return read !== undefined && placeIn(read) === undefined
    },
    save: async (changes, kept) => {
      const { '/paper': paper = '', '/issuedOn': issuedOn = '', '/expiresOn': expiresOn = '' } = { ...kept.values, ...changes }
      const told = { documentId, paper: paper || undefined, issuedOn: issuedOn || undefined, expiresOn: expiresOn || undefined }
      const answer = await deskForTyped().fillSlot({ params: { id: dossierId, slot }, body: told, ifMatch: kept.etag })
      takeDossier(queries, answer)
      return keptOf(answer)
    },
  }
}
