import type { RegulationAnswer } from '../../../contract/endpoints/regulations.ts'
import { documentReasons, requestReasons } from '../../../contract/reasons.ts'
import { keysOf } from '../../../contract/vocabulary.ts'

export type DocumentDemand = RegulationAnswer['documents'][number]
type Reason = (typeof documentReasons)[number]
type Facts = { readonly demands: readonly DocumentDemand[]; readonly informationKeys: readonly string[]; readonly hasAddress: boolean }

/** What a paper of any kind may be refused for. */
const always = ['document_unreadable', 'document_redacted', 'document_wrong_kind', 'document_sides_missing', 'document_encrypted', 'document_infected', 'name_mismatch'] as const satisfies readonly Reason[]
type Always = (typeof always)[number]

/** The reasons for which the paper of one slot can be refused, those that its rule speaks of first: nobody looks for an age that no rule limits. */
export function fittingReasons({ demands, informationKeys, hasAddress }: Facts): Reason[] {
  const asks = (what: RegExp) => informationKeys.some((key) => what.test(key))
  const is = (what: RegExp) => demands.some(({ kind, slot, proves }) => what.test(kind) || what.test(slot) || proves.some((proved) => what.test(proved)))
  const identity = is(/identity|passport/)
  const fits: Readonly<Record<Exclude<Reason, Always>, boolean>> = {
    document_expired: identity || !is(/address/), document_too_old: demands.some(({ maxAgeMonths }) => maxAgeMonths !== null),
    address_mismatch: hasAddress, address_out_of_area: hasAddress && is(/address/), address_po_box: hasAddress && is(/address/),
    registration_number_mismatch: asks(/registration|siren|cif|krs|regon/) || is(/register|registration/), tax_id_mismatch: asks(/tax|vat|nif|nip/) || is(/tax/),
    representative_mismatch: asks(/representative/) || demands.some(({ holder }) => holder === 'authorized_representative'), representative_underage: identity,
  }
  return [...keysOf(fits).filter((reason) => fits[reason]), ...always]
}

/** What a whole request can be returned or rejected for. */
export const reasonsOfRequest = [...requestReasons, ...documentReasons] as const
