import type { PhoneNumberStatus, PhoneNumberType, StatusFilter } from '../../../contract/genesys/vocabulary.ts'
import { phoneNumberTypes } from '../../../contract/genesys/vocabulary.ts'
import type { NumberStatus } from '../../../contract/lifecycles/number.ts'
import { keysOf, type NumberType, type OwnedNumberType } from '../../../contract/vocabulary.ts'

/** Their types have no words for numbers of a whole country or of shared cost: both are fixed lines, as local ones are. */
const ours = {
  local: ['local', 'national', 'shared_cost'], mobile: ['mobile'], tollfree: ['toll_free'], shortcode: ['short_code'], alphanumeric: ['alphanumeric'],
} as const satisfies Record<PhoneNumberType, readonly OwnedNumberType[]>

export function ourTypes(type: PhoneNumberType): readonly OwnedNumberType[] {
  return ours[type]
}

/** What carriers sell of it. */
export function soldTypes(type: Exclude<PhoneNumberType, 'shortcode' | 'alphanumeric'>): readonly NumberType[] {
  return ours[type]
}

export function theirType(type: OwnedNumberType): PhoneNumberType {
  const found = phoneNumberTypes.find((candidate) => ourTypes(candidate).includes(type))
  if (found === undefined) throw new Error(`Their API has no word for ${type}.`)
  return found
}

type Standing = { readonly status: PhoneNumberStatus; readonly filter: StatusFilter; readonly action: 'Create' | 'Delete'; readonly state: 'Running' | 'Completed' | 'Failed' }

/** Where a number stands, in their words. Once it is returned it is not there any more. */
const standings: Readonly<Record<NumberStatus, Standing | undefined>> = {
  provisioning: { status: 'INITIATED', filter: 'initiated', action: 'Create', state: 'Running' },
  active: { status: 'ACTIVE', filter: 'active', action: 'Create', state: 'Completed' },
  failed: { status: 'INVALID', filter: 'invalid', action: 'Create', state: 'Failed' },
  quarantined: { status: 'PENDING_CANCELLATION', filter: 'pending-cancellation', action: 'Delete', state: 'Completed' },
  returning: { status: 'PENDING_CANCELLATION', filter: 'pending-cancellation', action: 'Delete', state: 'Completed' },
  returned: undefined,
}

export function standingOf(status: NumberStatus): Standing | undefined {
  return standings[status]
}

/** Our states that a filter of theirs asks for; every one that is there, when it asks for none. */
export function ourStatuses(filters: readonly StatusFilter[] | undefined): NumberStatus[] {
  return keysOf(standings).filter((status) => {
    const standing = standings[status]
    return standing !== undefined && (filters === undefined || filters.includes(standing.filter))
  })
}
