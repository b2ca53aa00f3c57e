import type { Address } from '../../../contract/endpoints/dossiers.ts'
import type { Issue } from '../../../contract/issue.ts'
import type { EndUserType } from '../../../contract/vocabulary.ts'
import { slotDemands, type Demands } from './demands.ts'
import { hasForm, isAnswered } from './information-form.ts'
import { findingsOf, type Paper } from './paper-findings.ts'
import { namesPoBox } from './po-box.ts'
import { hasPostalCodes } from './postal-code.ts'

/** What a dossier version holds. */
export type Contents = {
  readonly country: string
  readonly endUserType: EndUserType
  readonly information: Readonly<Record<string, string | number>>
  readonly address: Address | null
  /** By slot name; a slot that was never filled is not there. */
  readonly papers: ReadonlyMap<string, Paper>
}

/**
 * Everything that keeps a dossier from being submitted on a day (ISO 8601): each demand that is not met, as a JSON pointer into the dossier as it is
 * shown, and a code. Empty: it is complete. More information than is demanded is no fault: another carrier's rules may ask for it.
 */
export function missingDemands(demands: Demands, contents: Contents, on: string): Issue[] {
  return [
    ...endUserFindings(demands, contents),
    ...informationFindings(demands, contents),
    ...addressFindings(demands, contents),
    ...documentFindings(demands, contents, on),
  ]
}

/** The rules may have changed since the dossier was begun. */
function endUserFindings({ available }: Demands, { endUserType }: Contents): Issue[] {
  return available ? [] : [{ pointer: '/endUserType', code: 'end_user.not_allowed', params: { endUserType } }]
}

function informationFindings(demands: Demands, { information }: Contents): Issue[] {
  return demands.information.flatMap(({ key, kind, pointer }): Issue[] => {
    const answer = Object.hasOwn(information, key) ? information[key] : undefined
    if (!isAnswered(answer)) return [{ pointer, code: 'information.missing', params: { demand: key } }]
    return hasForm(kind, answer) ? [] : [{ pointer, code: 'information.invalid', params: { demand: key } }]
  })
}

/** Scopes that want an address in the country. Whether it lies in a number's own area is for the reviewer: a dossier knows no numbers. */
const scopesInCountry = ['in_country', 'matches_number_area_code', 'same_city_as_number']

function addressFindings(demands: Demands, { address, country }: Contents): Issue[] {
  if (demands.address === null) return []
  if (address === null) return [{ pointer: '/address', code: 'address.missing' }]
  const mustBeInside = scopesInCountry.includes(demands.address.scope)
  const isElsewhere = mustBeInside && address.country !== undefined && address.country !== country
  const elsewhere: Issue[] = isElsewhere ? [{ pointer: '/address/country', code: 'address.country_mismatch', params: { country } }] : []
  const boxes = (['street', 'locality', 'region'] as const).filter((line) => namesPoBox(address[line] ?? '', address.country ?? country))
  return [...missingLines(address), ...elsewhere, ...boxes.map((line): Issue => ({ pointer: `/address/${line}`, code: 'address.po_box' }))]
}

/** A region is nowhere a must: where a country writes one, the papers show it. */
function missingLines(address: Address): Issue[] {
  const asked = ['street', 'locality', ...(hasPostalCodes(address.country ?? '') ? ['postalCode'] as const : []), 'country'] as const
  return asked.filter((line) => !isAnswered(address[line])).map((line): Issue => ({ pointer: `/address/${line}`, code: 'address.line_missing', params: { line } }))
}

function documentFindings(demands: Demands, { papers }: Contents, on: string): Issue[] {
  const pdfOnly = demands.flags.includes('pdf_only')
  return slotDemands(demands).flatMap((demand, index) => findingsOf(demand, papers.get(demand.slot), { pointer: `/slots/${index}`, on, pdfOnly }))
}
