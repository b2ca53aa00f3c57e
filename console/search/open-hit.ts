import { useQueryClient, type QueryClient } from '@tanstack/react-query'
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
    try {
      const lookedUp = side === 'requester' ? await lookedUpPage(hit, queries) : undefined
      await router.navigate(lookedUp ?? pageOf(hit, { side, ownId: organization.id }))
    } catch (error) {
      // The search is closed by then: nothing on the page can say so.
      announceFailure(error, say)
    }
  }
}

/** Where a hit alone does not say where it shows to its requester: an order with its request, an offer among the results of a search for its digits. */
async function lookedUpPage({ kind, id, title }: Hit, queries: QueryClient): Promise<LinkProps | undefined> {
  if (kind === 'order') {
    const { requestId } = (await queries.query(ask('readOrder', { params: { id } }))).body
    return requestId === null ? linkOptions({ to: '/numbers' }) : linkOptions({ to: '/requests/$id', params: { id: requestId } })
  }
  if (kind !== 'offer') return undefined
  const { country, numberType } = (await queries.query(ask('readOffer', { params: { id } }))).body
  return linkOptions({ to: '/numbers/purchase/results', search: { country, numberType, startsWith: title } })
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
