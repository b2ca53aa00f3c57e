import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../desk/queries.ts'
import type { SearchQuery } from './criteria.ts'

/** Where numbers go that need papers: into a draft that is there, the newest one until somebody says otherwise, or into a new one (undefined). */
export function useDestination({ country, numberType, isRegulated }: Pick<SearchQuery, 'country' | 'numberType'> & { readonly isRegulated: boolean }) {
  const { data } = useQuery({ ...ask('listRequests', { query: { country, status: ['draft'], limit: 50 } }), enabled: isRegulated })
  const drafts = (data?.body.items ?? []).filter(({ arrows, numberType: type }) => arrows.includes('change') && (type === null || type === numberType))
  const [aimed, aim] = useState<string | null>()
  return { drafts, into: (aimed === undefined ? drafts[0]?.id : aimed) ?? undefined, aim }
}
export type Destination = ReturnType<typeof useDestination>
