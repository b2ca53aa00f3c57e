import type { Compliance, SupportedContent } from '../../../../contract/genesys/numbers.ts'
import type { OwnedNumberType } from '../../../../contract/vocabulary.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { findingsOnImported } from '../imported.ts'
import type { InventoryNeeds } from '../needs.ts'
import type { NumberRow } from '../store.ts'
import { subjectOf } from './provision-number.ts'

export type ImportWish = {
  readonly e164: string
  readonly numberType: OwnedNumberType
  readonly country: string
  readonly integrationId: string
  readonly compliance: Compliance | null
  readonly supportedContent: SupportedContent | null
}

/**
 * Brings in a number of an account that the organization has with a carrier of its own: it is usable at once, and costs nothing here. Refuses `number.carried`
 * for one that a carrier of the desk sells or has sold, `number.known` for one that somebody at the desk has, and by `input.invalid` what is none of its country.
 */
export async function importNumber(needs: InventoryNeeds, { organizationId }: Caller, wish: ImportWish): Promise<NumberRow> {
  const findings = findingsOnImported(wish)
  if (findings.length > 0) throw new Refusal('input.invalid', {}, findings)
  const offer = await needs.catalogue.readByE164(wish.e164)
  if (offer !== undefined && offer.status !== 'gone') throw new Refusal('number.carried', { number: wish.e164 })
  return await add(needs, organizationId, {
    e164: wish.e164, country: wish.country, number_type: wish.numberType, origin: 'imported', integration_id: wish.integrationId, mms: true, voice: false,
    compliance: wish.compliance === null ? null : JSON.stringify(wish.compliance), supported_content: wish.supportedContent === null ? null : JSON.stringify(wish.supportedContent),
  })
}

/** A name to send in: it receives nothing, carries text alone, and stands in the country of its organization. Refuses `number.known` when somebody sends in it. */
export async function addSenderId(needs: InventoryNeeds, { organizationId }: Caller, name: string): Promise<NumberRow> {
  const organization = await needs.organizations.readOrganization(organizationId)
  if (organization === undefined) throw notFound('organization')
  return await add(needs, organizationId, { e164: name, country: organization.country, number_type: 'alphanumeric', origin: 'sender_id', mms: false, voice: false })
}

type Added = Pick<NumberRow, 'e164' | 'country' | 'number_type' | 'origin' | 'mms' | 'voice'> & {
  readonly integration_id?: string
  readonly compliance?: string | null
  readonly supported_content?: string | null
}

async function add(needs: InventoryNeeds, organizationId: string, added: Added): Promise<NumberRow> {
  const number = await needs.numbers.addUnlessOwned({
    id: needs.ids.next(), organization_id: organizationId, sms: true, ...added, status: 'active', price_minor: 0, currency: 'EUR', created_at: needs.clock.now(),
  })
  if (number === undefined) throw new Refusal('number.known', { number: added.e164 })
  await needs.announce({ name: 'number.added', subject: subjectOf(number), to: number.status, data: { e164: number.e164, origin: number.origin } })
  return number
}
