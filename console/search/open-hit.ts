import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { announceFailure } from '../design/tell-failure.ts'
import { useMe, useSide, type Side } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import type { Hit } from './choice.ts'

/** Leads to what was found. What has no page of its own on somebody's side of the counter leads to where it shows. */
export function useOpenHit(): (hit: Hit) => Promise<void> {
  const router = useRouter()
  const queries = useQueryClient()
  const say = useSay()
  const side = useSide()
  const { organization } = useMe()
  return async (hit) => {
    if (hit.kind === 'order' && side === 'requester') {
      try {
        const { body: order } = await queries.query(ask('readOrder', { params: { id: hit.id } }))
        return router.history.push(order.requestId === null ? '/numbers' : `/requests/${order.requestId}`)
      } catch (error) {
        // The search is closed by then: nothing on the page can say so.
        return announceFailure(error, say)
      }
    }
    router.history.push(addressOf(hit, { side, ownId: organization.id }))
  }
}

type Reader = { readonly side: Side; readonly ownId: string }

export function addressOf({ kind, id, title, organizationId }: Hit, { side, ownId }: Reader): string {
  const number = encodeURIComponent(title)
  const colleague = `/settings/people?person=${id}`
  const addresses: Readonly<Record<Hit['kind'], Readonly<Record<Side, string>>>> = {
    number: { requester: `/numbers?q=${number}`, desk: `/desk/numbers?q=${number}` },
    request: { requester: `/requests/${id}`, desk: `/requests/${id}` },
    order: { requester: '/numbers', desk: `/desk/orders?order=${id}` },
    hold: { requester: '/numbers/purchase', desk: '/desk/numbers' },
    offer: { requester: '/numbers/purchase', desk: '/desk/numbers' },
    dossier: { requester: `/dossiers/${id}`, desk: `/dossiers/${id}` },
    organization: { requester: '/settings/organization', desk: `/desk/organizations?id=${id}` },
    person: { requester: colleague, desk: organizationId === ownId || organizationId === null ? colleague : `/desk/organizations?id=${organizationId}&person=${id}` },
    carrier: { requester: '/numbers', desk: `/desk/carriers?carrier=${id}` },
    country: { requester: `/numbers/purchase?country=${id}`, desk: `/desk/regulations/${id}` },
  }
  return addresses[kind][side]
}
