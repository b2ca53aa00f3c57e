import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { GenesysEndpoints } from '../../../../contract/genesys/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { addSenderId, importNumber } from '../../inventory/index.ts'
import { inTheirFields } from '../field-names.ts'
import type { GenesysNeeds } from '../needs.ts'
import { ourTypes } from '../number-words.ts'
import { showOne } from './provision-number.ts'
import type { ShownNumber, Telling } from './show-numbers.ts'

type Asking = { readonly caller: Caller; readonly language: Telling['language'] }
/** What our findings call a field of theirs. */
const fields = { e164: 'phoneNumber', country: 'countryCode', numberType: 'phoneNumberType' }

/** Brings in a number of an account of the organization's own. */
export async function bringIn(needs: GenesysNeeds, asking: Asking, wish: BodyOf<GenesysEndpoints['postRoutingSmsPhonenumbersImport']>): Promise<ShownNumber> {
  const [numberType = 'local'] = ourTypes(wish.phoneNumberType)
  const number = await inTheirFields(fields, () => importNumber(needs, asking.caller, {
    e164: wish.phoneNumber, numberType, country: wish.countryCode, integrationId: wish.integrationId, compliance: wish.compliance ?? null, supportedContent: wish.supportedContent ?? null,
  }))
  return await showOne(needs, asking, number, ['compliance'])
}

/** Keeps a name to send in. */
export async function keepSenderId(needs: GenesysNeeds, asking: Asking, { phoneNumber }: BodyOf<GenesysEndpoints['postRoutingSmsPhonenumbersAlphanumeric']>): Promise<ShownNumber> {
  return await showOne(needs, asking, await inTheirFields(fields, () => addSenderId(needs, asking.caller, phoneNumber)))
}
