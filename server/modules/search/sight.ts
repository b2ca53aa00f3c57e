import type { ArrowReader } from '../../../contract/arrows.ts'
import { licences } from '../../../contract/licences.ts'
import { covers, type Permission } from '../../../contract/permissions.ts'
import type { HitKind } from '../../../contract/vocabulary.ts'

/** Whose things of a kind a caller may see: everybody's, their own organization's, or nobody's. */
export type Sight = 'everybody' | 'own' | 'nobody'

/** With which permission things of a kind are seen, everybody's and one's own: those of the endpoints that list or read them. */
const permissionsFor: Readonly<Record<HitKind, { readonly everybody?: Permission; readonly own?: Permission }>> = {
  number: { everybody: 'desk:number:view', own: 'sms:phoneNumber:view' },
  request: { everybody: 'desk:request:view', own: 'sms:phoneNumber:view' },
  order: { everybody: 'desk:order:view', own: 'sms:phoneNumber:view' },
  hold: { own: 'sms:phoneNumber:view' },
  // Offers and carriers belong to nobody, and countries to everybody.
  offer: { everybody: 'sms:phoneNumber:add' },
  dossier: { everybody: 'desk:case:view', own: 'sms:phoneNumber:view' },
  organization: { everybody: 'desk:organization:view', own: 'directory:organization:view' },
  person: { everybody: 'desk:organization:view', own: 'directory:people:view' },
  carrier: { everybody: 'desk:carrier:view' },
  country: {},
}

export function sightOf(kind: HitKind, reader: ArrowReader): Sight {
  const { everybody, own } = permissionsFor[kind]
  if (kind === 'country' || mayUse(everybody, reader)) return 'everybody'
  return mayUse(own, reader) ? 'own' : 'nobody'
}

function mayUse(permission: Permission | undefined, { licence, grants }: ArrowReader): boolean {
  if (permission === undefined || (permission.startsWith('sms:') && !licences[licence].unlocksSms)) return false
  return grants.some((grant) => covers(grant, permission))
}
