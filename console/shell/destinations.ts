import type { LinkProps } from '@tanstack/react-router'
import type { Permission } from '../../contract/permissions.ts'
import type { SentenceKey } from '../../contract/language/catalogue.ts'
import type { Me } from '../desk/me.tsx'

/** A page that the navigation leads to. `needs`: one of these permissions is enough. `keys`: how it is reached without the mouse. */
export type Destination = {
  readonly to: NonNullable<LinkProps['to']>
  readonly label: SentenceKey
  readonly needs?: readonly Permission[]
  readonly keys?: string
  /** Which figure stands beside it (shell/counts.ts). */
  readonly count?: 'requestsWaiting' | 'casesOpen'
}
export type DestinationGroup = { readonly label: SentenceKey; readonly for: 'requester' | 'desk'; readonly destinations: readonly Destination[] }

/** What the console leads to, in the vendor's order where it has one: Admin > Message > SMS number inventory. A page that is not there yet has no line here. */
export const destinations: readonly DestinationGroup[] = [
  {
    label: 'console:shell:groups:message', for: 'requester',
    destinations: [
      { to: '/numbers', label: 'console:inventory:title', needs: ['sms:phoneNumber:view'], keys: 'g i' },
      { to: '/requests', label: 'console:navigation:requests', needs: ['sms:phoneNumber:view'], keys: 'g r', count: 'requestsWaiting' },
    ],
  },
  { label: 'console:navigation:papers', for: 'requester', destinations: [{ to: '/dossiers', label: 'console:navigation:dossiers', needs: ['sms:phoneNumber:view'], keys: 'g d' }] },
  {
    label: 'console:shell:groups:desk', for: 'desk',
    destinations: [
      { to: '/desk/queue', label: 'console:navigation:queue', needs: ['desk:case:view'], keys: 'g q', count: 'casesOpen' },
      { to: '/requests', label: 'console:navigation:requests', needs: ['desk:request:view'], keys: 'g r' },
      { to: '/desk/numbers', label: 'console:inventory:deskTitle', needs: ['desk:number:view'], keys: 'g i' },
      { to: '/desk/regulations', label: 'console:navigation:regulations', needs: ['desk:case:view', 'desk:regulation:edit'], keys: 'g l' },
      { to: '/desk/orders', label: 'console:navigation:orders', needs: ['desk:order:view'], keys: 'g o' },
      { to: '/desk/carriers', label: 'console:navigation:carriers', needs: ['desk:carrier:view'], keys: 'g c' },
      { to: '/desk/figures', label: 'console:navigation:figures', needs: ['desk:figure:view'], keys: 'g f' },
    ],
  },
  {
    label: 'console:navigation:account', for: 'requester',
    destinations: [
      { to: '/settings/organization', label: 'console:navigation:organization', needs: ['directory:organization:view'], keys: 'g o' },
      { to: '/settings/people', label: 'console:navigation:people', needs: ['directory:people:view'], keys: 'g p' },
      { to: '/settings/clients', label: 'console:navigation:clients', needs: ['directory:client:view'] },
      { to: '/settings/notifications', label: 'console:navigation:letters' },
      { to: '/settings/me', label: 'console:navigation:me', keys: 'g m' },
    ],
  },
  {
    label: 'console:navigation:account', for: 'desk',
    destinations: [
      { to: '/desk/organizations', label: 'console:navigation:organizations', needs: ['desk:organization:view'], keys: 'g a' },
      { to: '/settings/organization', label: 'console:navigation:organization', needs: ['directory:organization:view'] },
      { to: '/settings/people', label: 'console:navigation:people', needs: ['directory:people:view'], keys: 'g p' },
      { to: '/settings/clients', label: 'console:navigation:clients', needs: ['directory:client:view'] },
      { to: '/settings/notifications', label: 'console:navigation:letters' },
      { to: '/settings/me', label: 'console:navigation:me', keys: 'g m' },
    ],
  },
]

/** What somebody may open, of those on their side of the counter. */
export function destinationsOf({ organization, permissions }: Me): DestinationGroup[] {
  const side = organization.kind === 'desk' ? 'desk' : 'requester'
  return destinations
    .filter((group) => group.for === side)
    .map((group) => ({ ...group, destinations: group.destinations.filter(({ needs }) => needs === undefined || needs.some((permission) => permissions.includes(permission))) }))
    .filter((group) => group.destinations.length > 0)
}

/** The list that an address lies below, of those that somebody may open: where to look for what is not at the address itself. */
export function listAbove(me: Me, pathname: string): Destination | undefined {
  const above = destinationsOf(me).flatMap((group) => group.destinations).filter(({ to }) => pathname.startsWith(`${to}/`))
  return above.toSorted((a, b) => b.to.length - a.to.length)[0]
}

/** Where somebody's work is: the first page that they may open. */
export function homeOf(me: Me): Destination['to'] {
  return destinationsOf(me)[0]?.destinations[0]?.to ?? '/settings/me'
}
