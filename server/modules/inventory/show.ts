import type { z } from 'zod'
import { arrowsOffered, type ArrowReader } from '../../../contract/arrows.ts'
import type { phoneNumber } from '../../../contract/endpoints/inventory.ts'
import { numberLifecycle } from '../../../contract/lifecycles/number.ts'
import { capabilities } from '../../../contract/vocabulary.ts'
import { writtenForms } from '../../kernel/phone-number.ts'
import { nextRenewal } from './renewal.ts'
import type { NumberRow } from './store.ts'

type Reader = { readonly caller: ArrowReader; readonly now: Date }

/** A number as its reader sees it: the arrows are those they may follow, and a number in use offers no release. */
export function showNumber(row: NumberRow, { caller, now }: Reader): z.infer<typeof phoneNumber> {
  const owned = row.status === 'active' && row.purchased_at !== null
  return {
    id: row.id, organizationId: row.organization_id, e164: row.e164, ...writtenForms(row.e164), country: row.country, numberType: row.number_type,
    capabilities: capabilities.filter((capability) => row[capability]), carrierId: row.carrier_id, status: row.status,
    monthlyPrice: { minor: row.price_minor, currency: row.currency }, label: row.label, usedBy: row.used_by,
    requestId: row.request_id, purchaseId: row.purchase_id, dossierId: row.dossier_id, purchasedAt: row.purchased_at?.toISOString() ?? null,
    renewsOn: owned && row.purchased_at !== null ? nextRenewal(row.purchased_at, now) : null,
    quarantinedUntil: row.quarantined_until?.toISOString() ?? null, createdAt: row.created_at.toISOString(),
    arrows: arrowsOf(row, caller),
  }
}

function arrowsOf(row: NumberRow, caller: ArrowReader): string[] {
  return arrowsOffered(numberLifecycle, { status: row.status, organizationId: row.organization_id }, caller).filter((event) => event !== 'release' || row.used_by.length === 0)
}
