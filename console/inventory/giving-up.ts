import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useChange } from '../desk/change.ts'
import { desk } from '../desk/client.ts'
import type { NumberRow } from './number-row.ts'

export type Deed = 'release' | 'reclaim'
export type Refused = { readonly number: NumberRow; readonly detail: string; readonly fix: string }
export type Outcome = { readonly done: readonly NumberRow[]; readonly refused: readonly Refused[] }

/** What the desk takes in one call. */
const atOnce = 200

/**
 * Gives up, or takes back, however many numbers: call after call, so that one can see how far it is. When a call fails what was done before is kept, and trying again does
 * nothing twice.
 */
export function useGivingUp(deed: Deed) {
  const queries = useQueryClient()
  const [progress, setProgress] = useState(0)
  const readAgain = () => queries.invalidateQueries({ queryKey: ['numbers'] })
  const step = useChange({
    run: async (numbers: readonly NumberRow[]): Promise<Outcome> => {
      setProgress(0)
      const done: NumberRow[] = []
      const refused: Refused[] = []
      for (let from = 0; from < numbers.length; from += atOnce) {
        const some = numbers.slice(from, from + atOnce)
        const told = await call(deed, some.map(({ id }) => id))
        for (const { numberId, outcome: what, number, detail, fix } of told) {
          const named = number ?? some.find(({ id }) => id === numberId)
          if (named === undefined) continue
          if (what === 'refused') refused.push({ number: named, detail: detail ?? '', fix: fix ?? '' })
          else done.push(named)
        }
        setProgress(from + some.length)
      }
      return { done, refused }
    },
    // What was done before a call failed shows as well.
    refused: () => void readAgain(),
    readAgain,
  })
  return { ...step, progress }
}

async function call(deed: Deed, numberIds: string[]) {
  const { body } = deed === 'release' ? await desk().releaseNumbers({ body: { numberIds } }) : await desk().reclaimNumbers({ body: { numberIds } })
  return body.results
}
