import type { Permission } from '../../contract/permissions.ts'
import type { SentenceKey } from '../../contract/language/catalogue.ts'
import type { Me } from '../desk/me.tsx'

/** A page that the navigation leads to. `needs`: one of these permissions is enough. `keys`: how it is reached without the mouse. */
export type Destination = {
  readonly to: string
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
      { to: '/requests', label: 'console:requests:title', needs: ['sms:phoneNumber:view'], keys: 'g r', count: 'requestsWaiting' },
    ],
  },
  { label: 'console:dossiers:group', for: 'requester', destinations: [{ to: '/dossiers', label: 'console:dossiers:title', needs: ['sms:phoneNumber:view'], keys: 'g d' }] },
  {
    label: 'console:shell:groups:desk', for: 'desk',
    destinations: [
      { to: '/desk/queue', label: 'console:review:queue:title', needs: ['desk:case:view'], keys: 'g q', count: 'casesOpen' },
      { to: '/requests', label: 'console:requests:title', needs: ['desk:request:view'], keys: 'g r' },
      { to: '/desk/numbers', label: 'console:inventory:deskTitle', needs: ['desk:number:view'], keys: 'g i' },
      { to: '/desk/regulations', label: 'console:regulations:title', needs: ['desk:case:view', 'desk:regulation:edit'], keys: 'g l' },
      { to: '/desk/orders', label: 'console:orders:title', needs: ['desk:order:view'], keys: 'g o' },
      { to: '/desk/carriers', label: 'console:carriers:title', needs: ['desk:carrier:view'], keys: 'g c' },
      { to: '/desk/figures', label: 'console:figures:title', needs: ['desk:figure:view'], keys: 'g f' },
    ],
  },
  {
    label: 'console:organizations:group', for: 'requester',
    destinations: [
      { to: '/settings/organization', label: 'console:organizations:navigation:organization', needs: ['directory:organization:view'], keys: 'g o' },
      { to: '/settings/people', label: 'console:organizations:navigation:people', needs: ['directory:people:view'], keys: 'g p' },
      { to: '/settings/clients', label: 'console:organizations:navigation:clients', needs: ['directory:client:view'] },
      { to: '/settings/notifications', label: 'console:organizations:navigation:letters' },
      { to: '/settings/me', label: 'console:organizations:navigation:me', keys: 'g m' },
    ],
  },
  {
    label: 'console:organizations:group', for: 'desk',
    destinations: [
      { to: '/desk/organizations', label: 'console:organizations:navigation:all', needs: ['desk:organization:view'], keys: 'g a' },
      { to: '/settings/organization', label: 'console:organizations:navigation:organization', needs: ['directory:organization:view'] },
      { to: '/settings/people', label: 'console:organizations:navigation:people', needs: ['directory:people:view'], keys: 'g p' },
      { to: '/settings/clients', label: 'console:organizations:navigation:clients', needs: ['directory:client:view'] },
      { to: '/settings/notifications', label: 'console:organizations:navigation:letters' },
      { to: '/settings/me', label: 'console:organizations:navigation:me', keys: 'g m' },
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

/** Where somebody's work is: the first page that they may open. */
export function homeOf(me: Me): string {
  return destinationsOf(me)[0]?.destinations[0]?.to ?? '/settings/me'
}
