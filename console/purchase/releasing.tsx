import { announceDone } from '../design/tell.ts'
import { useStep } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'

/** Lets held numbers go, says of how many it did and why not of the others, and offers to take it back: whoever is quick holds them again. */
export function useReleasing() {
  const say = useSay()
  const release = useStep('releaseHolds')
  const hold = useStep('holdOffers')
  const holdAgain = (offerIds: string[]) =>
    hold.mutate({ body: { offerIds } }, ({ body: { held, refused } }) =>
      announceDone({ title: say('console:purchase:tray:heldAgain', { count: held }), children: refused === 0 ? undefined : say('console:purchase:tray:goneMeanwhile', { count: refused }), bad: refused > 0 }))
  const run = (holdIds: string[]) =>
    release.mutate({ body: { holdIds } }, ({ body: { results, released } }) => {
      const offerIds = results.flatMap(({ hold: gone, code }) => (gone === null || code !== null ? [] : [gone.offerId]))
      const reasons = [...new Set(results.flatMap(({ detail }) => detail ?? []))].join(' ')
      announceDone({
        title: say('console:purchase:tray:released', { count: released }), children: reasons, bad: reasons !== '',
        ...(offerIds.length > 0 && { undo: { label: say('console:purchase:tray:undo'), run: () => holdAgain(offerIds) } }),
      })
    })
  return { release: run, error: release.error ?? hold.error }
}
