import { useQuery } from '@tanstack/react-query'
import { ask } from '../desk/queries.ts'
import type { Request } from '../dossiers/shelves.ts'

/** Whether the numbers of a request need papers; undefined until that is known. */
export function useRegulated({ country }: Request): boolean | undefined {
  const { data } = useQuery({ ...ask('listRegulations'), staleTime: 600_000 })
  if (data === undefined) return undefined
  return data.body.items.find((rules) => rules.country === country)?.papers === 'papers_needed'
}
