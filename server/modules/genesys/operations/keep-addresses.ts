import type { z } from 'zod'
import type { AnswerOf, BodyOf, QueryOf } from '../../../../contract/endpoint.ts'
import type { smsAddress } from '../../../../contract/genesys/addresses.ts'
import type { GenesysEndpoints } from '../../../../contract/genesys/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { addAddress, type AddressRow } from '../../dossiers/index.ts'
import { inTheirFields } from '../field-names.ts'
import type { GenesysNeeds } from '../needs.ts'
import { listing, placeOf } from '../page.ts'

const path = '/api/v2/routing/sms/addresses'
/** What our findings call a line of an address, and they another. */
const lines = { locality: 'city', country: 'countryCode' }

export function showAddress(row: AddressRow): z.infer<typeof smsAddress> {
  return {
    id: row.id, name: row.name, street: row.street, city: row.locality, region: row.region, postalCode: row.postal_code, countryCode: row.country, validated: row.validated,
    selfUri: `${path}/${row.id}`,
  }
}

/** A page of the organization's addresses, in the order in which they came. */
export async function listAddresses({ addresses }: Pick<GenesysNeeds, 'addresses'>, asked: QueryOf<GenesysEndpoints['getRoutingSmsAddresses']>): Promise<AnswerOf<GenesysEndpoints['getRoutingSmsAddresses']>> {
  const rows = await addresses.page(placeOf(asked))
  return listing(rows.map(showAddress), { path, asked, total: await addresses.count() })
}

/** Keeps an address. Refuses `address.unusable`. */
export async function keepAddress(needs: GenesysNeeds, caller: Caller, { city, countryCode, autoCorrectAddress, ...rest }: BodyOf<GenesysEndpoints['postRoutingSmsAddresses']>) {
  const correction = autoCorrectAddress ? ('tidy' as const) : ('as_written' as const)
  return showAddress(await inTheirFields(lines, () => addAddress(needs, caller, { ...rest, locality: city, country: countryCode, correction })))
}
