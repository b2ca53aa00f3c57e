import type { z } from 'zod'
import type { ErrorBody } from '../../../../contract/genesys/errors.ts'
import { inTheirSpelling } from '../../../../contract/genesys/codes.ts'
import type { smsPhoneNumber } from '../../../../contract/genesys/numbers.ts'
import type { Expansion } from '../../../../contract/genesys/vocabulary.ts'
import { describeReason } from '../../../../contract/language/speak.ts'
import type { Reason } from '../../../../contract/reasons.ts'
import { capabilities, type Language } from '../../../../contract/vocabulary.ts'
import type { Authors } from '../../audit/index.ts'
import type { AddressRow } from '../../dossiers/index.ts'
import { nextRenewal, type NumberRow } from '../../inventory/index.ts'
import type { RequestRow } from '../../requests/index.ts'
import { countryNames } from '../country-names.ts'
import { defaultCompliance } from '../keywords.ts'
import { shownContent } from '../media.ts'
import type { GenesysNeeds } from '../needs.ts'
import { standingOf, theirType } from '../number-words.ts'
import { showAddress } from './keep-addresses.ts'

export type ShownNumber = z.infer<typeof smsPhoneNumber>
/** How whoever reads wants numbers told: what beside them, and in which languages the sentences and the countries. */
export type Telling = { readonly expand: readonly Expansion[] | undefined; readonly language: Language; readonly countries?: string | undefined }
type Surroundings = {
  readonly authors: ReadonlyMap<string, Authors>
  readonly addresses: ReadonlyMap<string, AddressRow>
  readonly reasons: ReadonlyMap<string, Reason>
  readonly requests: ReadonlyMap<string, RequestRow>
  readonly owner: { readonly name: string; readonly language: Language }
  readonly now: Date
  readonly origin: string
}

/** Numbers in their words, with what they refer to: read once for a whole page of them. */
export async function showNumbers(needs: GenesysNeeds, rows: readonly NumberRow[], telling: Telling): Promise<ShownNumber[]> {
  const around = await readAround(needs, rows, telling)
  return rows.map((row) => showNumber(row, around, telling))
}

async function readAround(needs: GenesysNeeds, rows: readonly NumberRow[], { expand = [] }: Telling): Promise<Surroundings> {
  const requestIds = expand.includes('request') ? present(rows.map((row) => row.request_id)) : []
  const owner = expand.includes('compliance') ? await needs.organizations.readOrganization(rows[0]?.organization_id ?? '') : undefined
  return {
    authors: await needs.events.authorsOf('number', rows.map(({ id }) => id)),
    addresses: byId(await needs.addresses.readMany(present(rows.map((row) => row.address_id)))),
    reasons: await needs.orders.reasonsOf(present(rows.map((row) => row.order_line_id))),
    requests: byId(await needs.requests.readMany(requestIds)),
    owner: { name: owner?.name ?? '', language: owner?.language ?? 'en' }, now: needs.clock.now(), origin: needs.site.origin(),
  }
}

function showNumber(row: NumberRow, around: Surroundings, telling: Telling): ShownNumber {
  const authors = around.authors.get(row.id)
  const address = row.address_id === null ? undefined : around.addresses.get(row.address_id)
  const standing = standingOf(row.status)
  const status = standing?.status ?? 'INVALID'
  return {
    id: row.id, ...(row.label !== null && { name: row.label }), phoneNumber: row.e164, phoneNumberType: theirType(row.number_type), provisionedThroughPureCloud: row.origin !== 'imported',
    phoneNumberStatus: status, ...showCarried(row), ...showCountry(row, telling),
    dateCreated: row.created_at.toISOString(), dateModified: row.changed_at.toISOString(), ...showAuthors(authors), version: row.revision, ...showDates(row, around.now),
    ...(address !== undefined && { addressId: showAddress(address) }), provisioningStatus: showProvisioning(row, around, telling),
    ...(row.integration_id !== null && { integration: { id: row.integration_id, selfUri: `/api/v2/integrations/${encodeURIComponent(row.integration_id)}` } }),
    ...showExpanded(row, around, telling), selfUri: numberUri(row.id),
  }
}

export function numberUri(id: string): string {
  return `/api/v2/routing/sms/phonenumbers/${id}`
}

export function showCarried(row: Pick<NumberRow, 'sms' | 'mms' | 'voice'>) {
  return { capabilities: capabilities.filter((capability) => row[capability]), supportsSms: row.sms, supportsMms: row.mms, supportsVoice: row.voice }
}

/** A sender ID is sent in everywhere: their lists leave its country blank. */
function showCountry({ country, origin }: NumberRow, { countries = 'en-US' }: Telling) {
  return origin === 'sender_id' ? {} : { countryCode: country, country: countryNames(countries)(country) }
}

function showAuthors(authors: Authors | undefined) {
  const [created, modified] = [authors?.first.actor_id ?? null, authors?.latest.actor_id ?? null]
  return { ...(created !== null && { createdBy: userRef(created) }), ...(modified !== null && { modifiedBy: userRef(modified) }) }
}

/** Their model of a user demands a version; a reference to one leads to no other. */
export function userRef(id: string) {
  return { id, version: 1, selfUri: `/api/v2/users/${id}` }
}

function showDates({ purchased_at: purchasedAt, quarantined_until: until, renewal_day: renewalDay }: NumberRow, now: Date) {
  return {
    ...(purchasedAt !== null && { purchaseDate: purchasedAt.toISOString() }), ...(until !== null && { cancellationDate: until.toISOString() }),
    ...(purchasedAt !== null && renewalDay > 0 && { renewalDate: `${nextRenewal(purchasedAt, now)}T00:00:00.000Z` }),
  }
}

function showProvisioning(row: NumberRow, { reasons }: Surroundings, { language }: Telling): ShownNumber['provisioningStatus'] {
  const { action = 'Delete', state = 'Completed' } = standingOf(row.status) ?? {}
  const failure = state === 'Failed' ? { error: errorFor(row, reasons.get(row.order_line_id ?? '') ?? 'carrier_error', language) } : {}
  return { action, state, ...failure, version: row.revision }
}

/** Why a carrier did not deliver, as a refusal that came later. What finds it in the log is the line of the order. */
function errorFor({ id, e164, order_line_id: lineId }: NumberRow, reason: Reason, language: Language): ErrorBody {
  const { sentence, fix } = describeReason(language, reason)
  const message = `${sentence} ${fix}`
  return {
    message, code: inTheirSpelling(reason), status: 409, entityId: id, entityName: e164, messageWithParams: message, messageParams: {}, contextId: lineId ?? id, details: [], errors: [],
  }
}

function showExpanded(row: NumberRow, { owner, requests, origin }: Surroundings, { expand = [] }: Telling) {
  const content = shownContent({ chosen: row.supported_content, mms: row.mms, expanded: expand.includes('supportedContent') })
  const request = requests.get(row.request_id ?? '')
  return {
    ...(content !== undefined && { supportedContent: content }),
    ...(expand.includes('compliance') && { compliance: row.compliance ?? defaultCompliance(owner.language, owner.name) }),
    ...(request !== undefined && { request: showRequestOf(request, origin) }),
  }
}

export function showRequestOf({ id, reference, status, expected_by: expectedBy }: Pick<RequestRow, 'id' | 'reference' | 'status' | 'expected_by'>, origin: string) {
  return { id, reference, status, expectedBy, selfUri: `/api/v1/requests/${id}`, link: `${origin}/requests/${id}` }
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

function present(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}
