import { queryOptions } from '@tanstack/react-query'
import { desk } from '../desk/client.ts'
import { resourceOf } from '../desk/queries.ts'
import type { Hold } from './acquirable.ts'

/** Everything that the organization holds, which may be more than one page of the list: what is not seen cannot be let go, and runs out unnoticed. */
export function askHeld() {
  return queryOptions({ queryKey: [resourceOf('listHolds'), 'held'], queryFn: readHeld })
}

async function readHeld(): Promise<readonly Hold[]> {
  const held: Hold[] = []
  for await (const hold of desk().all.listHolds({ query: { status: ['held'], limit: 200 } })) held.push(hold)
  return held
}
