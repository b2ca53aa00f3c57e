import { useQueryClient } from '@tanstack/react-query'
import { newIntention } from '../browser/keys.ts'
import { announceDone } from '../design/announce-done.ts'
import { useChange } from '../desk/change.ts'
import { desk } from '../desk/client.ts'
import { useSay } from '../language/speaking.tsx'
import { inParts } from './acquirable.ts'

/** Lets held numbers go, says of how many it did and why not of the others, and offers to take it back: whoever is quick holds them again. */
export function useReleasing() {
  const say = useSay()
  const queries = useQueryClient()
  const readAgain = () => queries.invalidateQueries({ queryKey: ['holds'] })
  // What was done before a call failed shows as well.
  const refused = () => void readAgain()
  const release = useChange({ run: releaseAll, refused, readAgain })
  const hold = useChange({ run: holdAll, refused, readAgain })
  const holdAgain = (offerIds: readonly string[]) =>
    hold.mutate(offerIds, ({ held, gone }) =>
      announceDone({ title: say('console:purchase:tray:heldAgain', { count: held }), children: gone === 0 ? undefined : say('console:purchase:tray:goneMeanwhile', { count: gone }), bad: gone > 0 }))
  const run = (holdIds: readonly string[]) =>
    release.mutate(holdIds, (results) => {
      const offerIds = results.flatMap(({ hold: gone, code }) => (gone === null || code !== null ? [] : [gone.offerId]))
      const reasons = [...new Set(results.flatMap(({ detail }) => detail ?? []))].join(' ')
      announceDone({
        title: say('console:purchase:tray:released', { count: results.filter(({ outcome }) => outcome === 'released').length }), children: reasons, bad: reasons !== '',
        ...(offerIds.length > 0 && { undo: { label: say('console:purchase:tray:undo'), run: () => holdAgain(offerIds) } }),
      })
    })
  return { release: run, error: release.error ?? hold.error }
}

async function releaseAll(holdIds: readonly string[]) {
  const results = []
  for (const some of inParts(holdIds)) results.push(...(await desk().releaseHolds({ body: { holdIds: some } })).body.results)
  return results
}

async function holdAll(offerIds: readonly string[]) {
  const parts = []
  for (const some of inParts(offerIds)) parts.push((await desk().holdOffers({ body: { offerIds: some }, idempotencyKey: newIntention() })).body)
  return { held: parts.reduce((sum, { held }) => sum + held, 0), gone: parts.reduce((sum, { refused }) => sum + refused, 0) }
}
