import type { BodyGiven } from '../../desk/queries.ts'

export type ShownCase = BodyGiven<'readCase'>
export type ShownDossier = NonNullable<ShownCase['dossier']>

/** A value of the form as it is held against papers. `was`: what had been handed in before, where that differs; null where there was nothing. */
export type FormValue = {
  readonly pointer: string
  /** The key of the information, or the line of the address. */
  readonly key: string
  readonly of: 'information' | 'address'
  readonly value: string
  readonly kind: 'text' | 'code' | 'day' | 'phone'
  /** Whether papers say such a thing: nobody's register knows how many messages are sent. */
  readonly sought: boolean
  readonly was?: string | null
}

const addressLines = ['street', 'postalCode', 'locality', 'region', 'country'] as const

/** Everything that the requester wrote, in the order of the demands, beside what had been handed in before. */
export function formValues({ dossier, previous }: Pick<ShownCase, 'dossier' | 'previous'>): FormValue[] {
  if (dossier === null) return []
  return [...informationOf(dossier, previous), ...addressOf(dossier, previous)]
}

function informationOf({ information, regulations }: ShownDossier, previous: ShownCase['previous']): FormValue[] {
  const demanded = [...new Set([...regulations.flatMap((one) => one.information.map(({ key }) => key)), ...Object.keys(information)])]
  const kinds = new Map(regulations.flatMap((one) => one.information.map(({ key, kind }) => [key, kind] as const)))
  return demanded.filter((key) => Object.hasOwn(information, key) || (previous !== null && Object.hasOwn(previous.information, key))).map((key) => ({
    pointer: `/dossier/information/${key}`, key, of: 'information', value: String(information[key] ?? ''), kind: kindOf(key, kinds.get(key)), sought: isSought(key),
    ...changed(previous, String(information[key] ?? ''), previous?.information[key]),
  }))
}

function addressOf({ address }: ShownDossier, previous: ShownCase['previous']): FormValue[] {
  return addressLines.filter((line) => (address?.[line] ?? previous?.address?.[line] ?? '') !== '').map((line) => ({
    pointer: `/dossier/address/${line}`, key: line, of: 'address', value: address?.[line] ?? '', kind: line === 'postalCode' ? 'code' : 'text',
    // Nobody's electricity bill says in which country its street is.
    sought: line !== 'country', ...changed(previous, address?.[line] ?? '', previous?.address?.[line]),
  }))
}

function changed(previous: ShownCase['previous'], now: string, before: string | number | undefined): { was?: string | null } {
  return previous === null || String(before ?? '') === now ? {} : { was: before === undefined ? null : String(before) }
}

function kindOf(key: string, kind: string | undefined): FormValue['kind'] {
  if (kind === 'date') return 'day'
  if (kind === 'phone') return 'phone'
  return /(?:number|siren|siret|tax|vat|nif|cif|nie|dni|nip|pesel|regon|krs)/.test(key) && !/name/.test(key) ? 'code' : 'text'
}

function isSought(key: string): boolean {
  return /(?:name|number|siren|tax|vat|nif|cif|nie|dni|nip|pesel|regon|krs|birth|address|nationality|issue|expiry)/.test(key) && !/^contact_|service_name|count_of/.test(key)
}
