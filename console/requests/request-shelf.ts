import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { alternativesPolicies } from '../../contract/vocabulary.ts'
import { deskForTyped } from '../desk/client.ts'
import { ask, type Given } from '../desk/queries.ts'
import type { Fields, Kept, Shelf } from '../desk/keeper.ts'
import { reading } from '../desk/reading-shelf.ts'
import { useFilling, type Filling } from '../desk/use-keeper.ts'

export function useRequestFilling(id: string): Filling {
  const queries = useQueryClient()
  return useFilling(`request/${id}`, () => requestShelf(queries, id))
}

/** A request's own fields. */
function requestShelf(queries: QueryClient, id: string): Shelf {
  const query = ask('readRequest', { params: { id } })
  const keptOf = ({ body, etag = '*' }: Given<'readRequest'>): Kept => ({
    values: { '/alternatives': body.alternatives ?? '', '/contactEmail': body.contactEmail ?? '', '/note': body.note ?? '' }, etag,
  })
  return {
    ...reading(queries, query, keptOf),
    save: async (changes, kept) => {
      const answer = await deskForTyped().changeRequest({ params: { id }, body: requestChangeOf(changes), ifMatch: kept.etag })
      queries.setQueryData(query.queryKey, answer)
      void queries.invalidateQueries({ queryKey: ['requests', 'listRequests'] })
      return keptOf(answer)
    },
  }
}

function requestChangeOf(changes: Fields) {
  const { '/alternatives': policy, '/contactEmail': contactEmail, '/note': note } = changes
  return {
    ...(policy !== undefined && { alternatives: alternativesPolicies.find((known) => known === policy) ?? null }),
    ...(contactEmail !== undefined && { contactEmail: contactEmail.trim() === '' ? null : contactEmail.trim() }),
    ...(note !== undefined && { note: note.trim() === '' ? null : note }),
  }
}
