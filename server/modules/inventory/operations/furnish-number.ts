import type { SupportedContent } from '../../../../contract/genesys/numbers.ts'
import type { IdentityDivision } from '../../../../contract/endpoints/inventory.ts'
import { numberLifecycle } from '../../../../contract/lifecycles/number.ts'
import { canMove } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { InventoryNeeds } from '../needs.ts'
import type { NumberRow } from '../store.ts'
import { subjectOf } from './provision-number.ts'

/** What a number is set up with. What is undefined stays as it is; null takes it away. */
export type Furnishing = {
  readonly label?: string | null | undefined
  readonly addressId?: string | null | undefined
  readonly supportedContent?: SupportedContent | null | undefined
  readonly identity?: { readonly division: IdentityDivision | null; readonly resolves: boolean } | undefined
}

/**
 * Sets a number up: its label and address, the media that it lets through, whether its writers are looked for among the contacts. Refuses `resource.not_found`,
 * `number.no_mms`, and `state.wrong` for one that is given up or failed.
 */
export async function furnishNumber(needs: InventoryNeeds, id: string, furnishing: Furnishing): Promise<NumberRow> {
  const number = await needs.numbers.lock(id)
  if (number === undefined) throw notFound('number')
  if (!isKept(number)) throw new Refusal('state.wrong', { noun: 'number', status: number.status, event: 'change', possible: [] })
  if (furnishing.supportedContent != null && !number.mms) throw new Refusal('number.no_mms', { number: number.e164 })
  const fields = Object.entries(furnishing).flatMap(([field, value]) => (value === undefined ? [] : [field]))
  if (fields.length === 0) return number
  const changed = await needs.numbers.change(id, columnsOf(furnishing))
  await needs.announce({ name: 'number.changed', subject: subjectOf(number), data: { fields } })
  return changed
}

function isKept({ status }: NumberRow): boolean {
  return canMove(numberLifecycle, status, 'activate') || canMove(numberLifecycle, status, 'release')
}

function columnsOf({ label, addressId, supportedContent, identity }: Furnishing) {
  return {
    ...(label !== undefined && { label }),
    ...(addressId !== undefined && { address_id: addressId }),
    ...(supportedContent !== undefined && { supported_content: supportedContent === null ? null : JSON.stringify(supportedContent) }),
    ...(identity !== undefined && { resolves_identities: identity.resolves, identity_division: identity.division === null ? null : JSON.stringify(identity.division) }),
  }
}
