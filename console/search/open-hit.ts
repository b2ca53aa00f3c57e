import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { copyText } from '../browser/download.ts'
import { announceDone } from '../design/tell.ts'
import { useSide, type Side } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import type { Hit } from './choice.ts'

/** Leads to what was found. What has no page of its own on somebody's side of the counter leads to where it shows. */
export function useOpenHit(): (hit: Hit) => Promise<void> {
  const router = useRouter()
  const queries = useQueryClient()
  const side = useSide()
  const say = useSay()
  return async (hit) => {
    if (hit.kind === 'person' && side === 'desk') return await copyAddress(hit)
    if (hit.kind === 'order' && side === 'requester') {
      const { body: order } = await queries.query(ask('readOrder', { params: { id: hit.id } }))
      return router.history.push(order.requestId === null ? '/numbers' : `/requests/${order.requestId}`)
    }
    router.history.push(addressOf(hit, side))
  }

  /** Colleagues at the desk write to people; the desk has no page about them. */
  async function copyAddress({ detail }: Hit): Promise<void> {
    const address = detail?.split(' · ')[0] ?? ''
    if (await copyText(address)) announceDone({ title: say('console:search:copied', { address }) })
  }
}

export function addressOf({ kind, id, title }: Hit, side: Side): string {
  const number = encodeURIComponent(title)
  const addresses: Readonly<Record<Hit['kind'], Readonly<Record<Side, string>>>> = {
    number: { requester: `/numbers?q=${number}`, desk: `/desk/numbers?q=${number}` },
    request: { requester: `/requests/${id}`, desk: `/requests/${id}` },
    order: { requester: '/numbers', desk: `/desk/orders?order=${id}` },
    hold: { requester: '/numbers/purchase', desk: '/desk/numbers' },
    offer: { requester: '/numbers/purchase', desk: '/desk/numbers' },
    dossier: { requester: `/dossiers/${id}`, desk: `/dossiers/${id}` },
    organization: { requester: '/settings/organization', desk: `/desk/orders?organization=${id}` },
    person: { requester: '/settings/people', desk: '/desk/queue' },
    carrier: { requester: '/numbers', desk: `/desk/carriers?carrier=${id}` },
    country: { requester: `/numbers/purchase?country=${id}`, desk: `/desk/regulations/${id}` },
  }
  return addresses[kind][side]
}
