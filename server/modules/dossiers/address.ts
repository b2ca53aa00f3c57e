import type { Issue } from '../../../contract/issue.ts'
import { isAnswered } from './information-form.ts'
import { namesPoBox } from './po-box.ts'
import { hasPostalCodes } from './postal-code.ts'

/** An address that an organization keeps, whole. */
export type KeptAddress = {
  readonly name: string
  readonly street: string
  readonly locality: string
  readonly region: string
  readonly postalCode: string
  readonly country: string
}

/** The same as the post would write it: single spaces, and a postal code in capitals. */
export function tidied({ postalCode, country, ...lines }: KeptAddress): KeptAddress {
  const [name = '', street = '', locality = '', region = ''] = [lines.name, lines.street, lines.locality, lines.region].map(inSingleSpaces)
  return { name, street, locality, region, postalCode: inSingleSpaces(postalCode).toUpperCase(), country }
}

/** What keeps an address from being where somebody uses numbers, whatever is asked there: a line that is missing, a PO box. */
export function findingsOn(address: KeptAddress): Issue[] {
  const asked = ['street', 'locality', ...(hasPostalCodes(address.country) ? ['postalCode'] as const : [])] as const
  const missing = asked.filter((line) => !isAnswered(address[line])).map((line): Issue => ({ pointer: `/${line}`, code: 'address.line_missing', params: { line } }))
  const boxes = (['street', 'locality', 'region'] as const).filter((line) => namesPoBox(address[line], address.country))
  return [...missing, ...boxes.map((line): Issue => ({ pointer: `/${line}`, code: 'address.po_box' }))]
}

function inSingleSpaces(line: string): string {
  return line.trim().replaceAll(/\s+/g, ' ')
}
