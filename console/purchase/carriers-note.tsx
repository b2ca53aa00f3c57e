import { Notice } from '../design/notice.tsx'
import type { BodyGiven } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'

/** Carriers whose part is not whole are named, with why. An empty page is never the answer to a carrier that is silent. */
export function CarriersNote({ carriers }: { readonly carriers: BodyGiven<'searchOffers'>['carriers'] }) {
  const say = useSay()
  const partial = carriers.filter(({ why }) => why !== null)
  if (partial.length === 0) return null
  return (
    <Notice title={say('console:purchase:results:carriers', { whole: carriers.length - partial.length, count: carriers.length })}>
      {partial.map(({ id, why }) => (
        <p key={id}>{why}</p>
      ))}
    </Notice>
  )
}
