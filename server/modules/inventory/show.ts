import type { z } from 'zod'
import { arrowsOffered, type ArrowReader } from '../../../contract/arrows.ts'
import type { phoneNumber } from '../../../contract/endpoints/inventory.ts'
import { numberLifecycle } from '../../../contract/lifecycles/number.ts'
import { capabilities } from '../../../contract/vocabulary.ts'
import { writtenForms } from '../../kernel/phone-number.ts'
import { nextRenewal } from './renewal.ts'
import type { NumberRow } from './store.ts'

export type ShownNumber = z.infer<typeof phoneNumber>
/** Who reads, and when. */
export type Reader = { readonly caller: ArrowReader; readonly now: Date }
/** What numbers refer to, by id. */
export type Surroundings = {
  readonly carriers: ReadonlyMap<string, string>
  readonly organizations: ReadonlyMap<string, string>
  readonly requests: ReadonlyMap<string, string>
  readonly dossiers: ReadonlyMap<string, NonNullable<ShownNumber['dossier']>>
}

/** A number as its reader sees it: the arrows are those they may follow, and a number in use offers no release. */
export function showNumber(row: NumberRow, around: Surroundings, { caller, now }: Reader): ShownNumber {
  return {
    id: row.id, organizationId: row.organization_id, e164: row.e164, ...writtenForms(row.e164), country: row.country, numberType: row.number_type,
    capabilities: capabilities.filter((capability) => row[capability]), origin: row.origin, carrierId: row.carrier_id, carrierName: row.carrier_id === null ? null : (around.carriers.get(row.carrier_id) ?? row.carrier_id),
    organizationName: around.organizations.get(row.organization_id) ?? null, status: row.status,
    monthlyPrice: { minor: row.price_minor, currency: row.currency }, label: row.label, usedBy: row.used_by,
    requestId: row.request_id, requestReference: around.requests.get(row.request_id ?? '') ?? null, purchaseId: row.purchase_id,
    dossierId: row.dossier_id, dossier: around.dossiers.get(row.dossier_id ?? '') ?? null, purchasedAt: row.purchased_at?.toISOString() ?? null,
    renewsOn: row.renewal_day > 0 && row.purchased_at !== null ? nextRenewal(row.purchased_at, now) : null,
    quarantinedUntil: row.quarantined_until?.toISOString() ?? null, createdAt: row.created_at.toISOString(),
    arrows: arrowsOf(row, caller),
  }
}

function arrowsOf(row: NumberRow, caller: ArrowReader): string[] {
  return arrowsOffered(numberLifecycle, { status: row.status, organizationId: row.organization_id }, caller).filter((event) => event !== 'release' || row.used_by.length === 0)
}
