import { useQueryClient } from '@tanstack/react-query'
import { linkOptions, useRouter, type LinkProps } from '@tanstack/react-router'
import { announceFailure } from '../design/announce-failure.ts'
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
        return await router.navigate(order.requestId === null ? { to: '/numbers' } : { to: '/requests/$id', params: { id: order.requestId } })
      } catch (error) {
        // The search is closed by then: nothing on the page can say so.
        return announceFailure(error, say)
      }
    }
    await router.navigate(pageOf(hit, { side, ownId: organization.id }))
  }
}

type Reader = { readonly side: Side; readonly ownId: string }

function pageOf({ kind, id, title, organizationId }: Hit, { side, ownId }: Reader): LinkProps {
  const numbers = linkOptions({ to: '/numbers' })
  const purchase = linkOptions({ to: '/numbers/purchase' })
  const request = linkOptions({ to: '/requests/$id', params: { id } })
  const dossier = linkOptions({ to: '/dossiers/$id', params: { id } })
  const colleague = linkOptions({ to: '/settings/people', search: { person: id } })
  const pages: Readonly<Record<Hit['kind'], Readonly<Record<Side, LinkProps>>>> = {
    number: { requester: linkOptions({ to: '/numbers', search: { q: title } }), desk: linkOptions({ to: '/desk/numbers', search: { q: title } }) },
    request: { requester: request, desk: request },
    order: { requester: numbers, desk: linkOptions({ to: '/desk/orders', search: { order: id } }) },
    hold: { requester: purchase, desk: linkOptions({ to: '/desk/numbers' }) },
    offer: { requester: purchase, desk: linkOptions({ to: '/desk/numbers' }) },
    dossier: { requester: dossier, desk: dossier },
    organization: { requester: linkOptions({ to: '/settings/organization' }), desk: linkOptions({ to: '/desk/organizations', search: { id } }) },
    person: {
      requester: colleague,
      desk: organizationId === ownId || organizationId === null ? colleague : linkOptions({ to: '/desk/organizations', search: { id: organizationId, person: id } }),
    },
    carrier: { requester: numbers, desk: linkOptions({ to: '/desk/carriers', search: { carrier: id } }) },
    country: { requester: linkOptions({ to: '/numbers/purchase', search: { country: id } }), desk: linkOptions({ to: '/desk/regulations/$country', params: { country: id } }) },
  }
  return pages[kind][side]
}
