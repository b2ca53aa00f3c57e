import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { GenesysEndpoints } from '../../../../contract/genesys/index.ts'
import type { PendingNumber } from '../../requests/index.ts'
import { countryNames } from '../country-names.ts'
import type { GenesysNeeds } from '../needs.ts'
import { ourTypes, theirType } from '../number-words.ts'
import { looksLike, writtenLike } from '../sought-number.ts'
import { numberUri, showCarried, showRequestOf, userRef, type ShownNumber, type Telling } from './show-numbers.ts'

type Asked = Pick<QueryOf<GenesysEndpoints['getRoutingSmsPhonenumbers']>, 'phoneNumber' | 'phoneNumberType' | 'phoneNumberStatus' | 'countryCode' | 'integration.id' | 'supportedContent.id'>

/** More than an organization may hold at once. */
const most = 1000

/** Numbers that requests have still to bring, of those that a list asks for. Nothing was chosen for them yet, so what asks for that finds none. */
export async function pendingFor(needs: Pick<GenesysNeeds, 'pendingNumbers'>, asked: Asked): Promise<PendingNumber[]> {
  if (!(asked.phoneNumberStatus?.includes('pending') ?? true) || asked['integration.id'] !== undefined || asked['supportedContent.id'] !== undefined) return []
  const types = asked.phoneNumberType?.flatMap(ourTypes)
  const like = asked.phoneNumber === undefined ? undefined : writtenLike(asked.phoneNumber)
  return (await needs.pendingNumbers.list(most)).filter((line) =>
    (types?.includes(line.number_type) ?? true) && (asked.countryCode?.includes(line.country) ?? true) && (like === undefined || looksLike(line.e164, like)))
}

/** The pending number with this id, or that will be dialled so. */
export async function findPending(needs: Pick<GenesysNeeds, 'pendingNumbers'>, idOrE164: string): Promise<PendingNumber | undefined> {
  return (await needs.pendingNumbers.list(most)).find(({ id, e164 }) => id === idOrE164 || e164 === idOrE164 || e164 === `+${idOrE164}`)
}

/** A number that is not there yet, in their words: pending, and beside it the request, for which they have none. Its id is the line's until it has come. */
export function showPending(line: PendingNumber, origin: string, { countries = 'en-US' }: Telling): ShownNumber {
  const since = line.created_at.toISOString()
  return {
    id: line.id, phoneNumber: line.e164, phoneNumberType: theirType(line.number_type), provisionedThroughPureCloud: true, phoneNumberStatus: 'PENDING', ...showCarried(line),
    countryCode: line.country, country: countryNames(countries)(line.country), dateCreated: since, dateModified: since, createdBy: userRef(line.created_by), version: 0,
    provisioningStatus: { action: 'Unknown', state: 'Running', version: 0 },
    request: showRequestOf({ id: line.request_id, reference: line.reference, status: line.status, expected_by: line.expected_by }, origin), selfUri: numberUri(line.id),
  }
}
