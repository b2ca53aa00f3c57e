import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { GenesysEndpoints } from '../../../../contract/genesys/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { OfferRow } from '../../catalogue/index.ts'
import { useAddress } from '../../dossiers/index.ts'
import { furnishNumber, giveUpOnce, type NumberRow } from '../../inventory/index.ts'
import { purchaseOffers } from '../../orders/index.ts'
import { isRegulated } from '../../regulations/index.ts'
import { draftForOffer } from '../../requests/index.ts'
import { inTheirFields } from '../field-names.ts'
import type { GenesysNeeds } from '../needs.ts'
import { ourTypes, theirType } from '../number-words.ts'
import { findOwn } from './list-numbers.ts'
import { showNumbers, type ShownNumber, type Telling } from './show-numbers.ts'

type Wish = BodyOf<GenesysEndpoints['postRoutingSmsPhonenumbers']>
type Asking = { readonly caller: Caller; readonly language: Telling['language'] }

/**
 * Buys a number that needs no papers: it is there at once as being set up, and its carrier answers later. One that needs papers is never bought: it is held in the
 * draft of a request, and the refusal that says so (`number.requires_request`) is given back rather than thrown, so that the draft stays. Refuses `number.known`,
 * `resource.not_found`, `offer.unavailable`, `number.no_mms`, and by `input.invalid` what does not fit the number.
 */
export async function provisionNumber(needs: GenesysNeeds, asking: Asking, wish: Wish): Promise<ShownNumber | Refusal> {
  const offer = await offerFor(needs, wish)
  if (isRegulated(needs.rulePacks, offer.country)) return await refuseWithDraft(needs, asking, offer)
  await inTheirFields({ 'offerIds/0': 'phoneNumber' }, () => purchaseOffers(needs, asking.caller, { offerIds: [offer.id] }))
  const bought = await needs.numbers.readByE164(offer.e164)
  if (bought === undefined) throw notFound('number')
  return await showOne(needs, asking, await furnishNumber(needs, bought.id, { label: wish.name ?? undefined, addressId: wish.addressId ?? undefined, supportedContent: wish.supportedContent ?? undefined }))
}

/** Chooses the media that a number lets through; null leaves that to the default profile. */
export async function chooseContent(
  needs: GenesysNeeds, asking: Asking, { phoneNumberId, supportedContent }: BodyOf<GenesysEndpoints['patchRoutingSmsPhonenumber']> & { readonly phoneNumberId: string },
): Promise<ShownNumber> {
  const number = await ownNumber(needs, phoneNumberId)
  return await showOne(needs, asking, await furnishNumber(needs, number.id, { supportedContent }), ['supportedContent'])
}

/** Gives a number up. Doing it twice is doing it once. */
export async function giveUpNumber(needs: GenesysNeeds, phoneNumberId: string): Promise<null> {
  await giveUpOnce(needs, (await ownNumber(needs, phoneNumberId)).id)
  return null
}

/** The number that a call is about. Refuses `resource.not_found`. */
export async function ownNumber(needs: GenesysNeeds, phoneNumberId: string): Promise<NumberRow> {
  const number = await findOwn(needs, phoneNumberId)
  if (number === undefined) throw notFound('number')
  return number
}

export async function showOne(needs: GenesysNeeds, { language }: Pick<Asking, 'language'>, number: NumberRow, expand?: Telling['expand']): Promise<ShownNumber> {
  const [shown] = await showNumbers(needs, [number], { expand, language })
  if (shown === undefined) throw notFound('number')
  return shown
}

/** The offer behind the number that is wished for, once everything about the wish fits it. */
async function offerFor(needs: GenesysNeeds, { phoneNumber, phoneNumberType, countryCode, addressId, supportedContent }: Wish): Promise<OfferRow> {
  const owned = await findOwn(needs, phoneNumber)
  if (owned !== undefined && owned.status !== 'failed') throw new Refusal('number.known', { number: phoneNumber })
  const offer = await needs.catalogue.readByE164(phoneNumber)
  if (offer === undefined) throw notFound('offer')
  if (countryCode !== offer.country) throw misfit('countryCode', offer.country)
  if (!ourTypes(phoneNumberType).includes(offer.number_type)) throw misfit('phoneNumberType', theirType(offer.number_type))
  if (addressId != null) await useAddress(needs, addressId)
  if (supportedContent != null && !offer.mms) throw new Refusal('number.no_mms', { number: phoneNumber })
  return offer
}

function misfit(field: string, expected: string): Refusal {
  return new Refusal('input.invalid', {}, [{ pointer: `/${field}`, code: 'field.invalid', params: { expected } }])
}

async function refuseWithDraft(needs: GenesysNeeds, { caller, language }: Asking, offer: OfferRow): Promise<Refusal> {
  const { id, reference } = await draftForOffer(needs, caller, offer, { caller, language })
  return new Refusal('number.requires_request', { number: offer.e164, reference, requestId: id, link: `${needs.site.origin()}/requests/${id}` })
}
