import { useSuspenseQuery } from '@tanstack/react-query'
import { ask } from '../desk/queries.ts'
import type { Request } from '../dossiers/shelves.ts'

/** Whether the numbers of a request need papers. The page waits until that is known, and says so where it cannot be. */
export function useRegulated({ country }: Request): boolean {
  const { data } = useSuspenseQuery({ ...ask('listRegulations'), staleTime: 600_000 })
  return data.body.items.find((rules) => rules.country === country)?.papers === 'papers_needed'
}
