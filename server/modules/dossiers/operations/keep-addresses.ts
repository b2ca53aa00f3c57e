import { id } from '../../../../contract/shapes.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { findingsOn, tidied, type KeptAddress } from '../address.ts'
import type { AddressRow } from '../address-store.ts'
import type { AddressNeeds } from '../needs.ts'

type Wish = KeptAddress & { readonly correction: 'tidy' | 'as_written' }

/**
 * Keeps an address of the organization. It counts as validated in the countries whose rules may ask for one, since it was held against what they refuse
 * everywhere; elsewhere nobody asks. Refuses `address.unusable` for a missing line or a PO box.
 */
export async function addAddress(needs: AddressNeeds, { organizationId }: Caller, { correction, ...written }: Wish): Promise<AddressRow> {
  const address = correction === 'tidy' ? tidied(written) : written
  const findings = findingsOn(address)
  if (findings.length > 0) throw new Refusal('address.unusable', {}, findings)
  const { postalCode, ...lines } = address
  const added = await needs.addresses.add({
    id: needs.ids.next(), organization_id: organizationId, ...lines, postal_code: postalCode, validated: needs.rulePacks.countries.has(address.country), created_at: needs.clock.now(),
  })
  await needs.announce({ name: 'address.added', subject: subjectOf(added), data: { country: added.country } })
  return added
}

/** One address. Refuses `resource.not_found`, for what is no id of one too. */
export async function readAddress(needs: Pick<AddressNeeds, 'addresses'>, addressId: string): Promise<AddressRow> {
  const found = id.safeParse(addressId).success ? await needs.addresses.read(addressId) : undefined
  if (found === undefined) throw notFound('address')
  return found
}

/** An address that something is about to stand at: it is not removed meanwhile. Refuses `resource.not_found`. */
export async function useAddress(needs: Pick<AddressNeeds, 'addresses'>, addressId: string): Promise<AddressRow> {
  const found = id.safeParse(addressId).success ? await needs.addresses.readToUse(addressId) : undefined
  if (found === undefined) throw notFound('address')
  return found
}

/** Removes an address. Refuses `address.in_use`, naming the numbers that stand there. */
export async function removeAddress(needs: AddressNeeds, addressId: string): Promise<void> {
  const address = id.safeParse(addressId).success ? await needs.addresses.lock(addressId) : undefined
  if (address === undefined) throw notFound('address')
  const numbers = await needs.addresses.numbersAt(address)
  if (numbers.length > 0) throw new Refusal('address.in_use', { numbers })
  await needs.addresses.remove(address)
  await needs.announce({ name: 'address.removed', subject: subjectOf(address) })
}

function subjectOf({ id: addressId, organization_id: organizationId }: AddressRow) {
  return { type: 'address', id: addressId, organizationId } as const
}
