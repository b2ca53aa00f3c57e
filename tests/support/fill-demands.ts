import type { Address } from '../../contract/endpoints/dossiers.ts'
import type { Issue } from '../../contract/issue.ts'
import { slotDemands, type Demands } from '../../server/modules/dossiers/demands.ts'
import type { Contents } from '../../server/modules/dossiers/missing-demands.ts'
import type { Paper } from '../../server/modules/dossiers/paper-findings.ts'

type Mended = Contents

const answers = {
  text: 'Démo SARL', email: 'claire@demo.example', phone: '+33612345678', date: '1980-02-29', url: 'https://demo.example/contact', integer: 2500,
} as const

/** An address that no rule objects to. */
export function addressIn(country: string): Address {
  return { street: '1 rue de la Paix', locality: 'Ville', postalCode: '75002', country }
}

/** A paper that no rule objects to on a day, whichever demand it is for. */
export const goodPaper: Paper = { status: 'filled', paper: null, issued_on: null, expires_on: null, reason: null, media_type: 'application/pdf' }

/** What someone does who reads one finding, and does that and nothing else. */
export function mend(demands: Demands, contents: Mended, { pointer, code }: Pick<Issue, 'pointer' | 'code'>, on: string): Mended {
  const [, part = '', name = ''] = pointer.split('/')
  if (part === 'information') {
    const asked = demands.information.find(({ key }) => key === name)
    return { ...contents, information: { ...contents.information, [name]: answers[asked?.kind ?? 'text'] } }
  }
  if (part === 'address') return { ...contents, address: { ...(contents.address ?? addressIn(contents.country)), ...addressPart(contents.country, { line: name, code }) } }
  if (part === 'slots') return { ...contents, papers: new Map([...contents.papers, mendPaper(demands, contents, { index: Number(name), code, on })]) }
  throw new Error(`Nobody can mend ${code} at ${pointer}.`)
}

function addressPart(country: string, { line, code }: { line: string; code: string }): Address {
  if (code === 'address.line_missing') return Object.fromEntries(Object.entries(addressIn(country)).filter(([name]) => name === line))
  if (code === 'address.po_box') return { street: '1 rue de la Paix', locality: 'Ville', region: '' }
  return code === 'address.country_mismatch' ? { country } : {}
}

function mendPaper(demands: Demands, { papers }: Mended, { index, code, on }: { index: number; code: string; on: string }): [string, Paper] {
  const demand = slotDemands(demands)[index]
  if (demand === undefined) throw new Error(`There is no slot ${index}.`)
  const paper = papers.get(demand.slot) ?? goodPaper
  const changes: Readonly<Record<string, Partial<Paper>>> = {
    'document.missing': goodPaper, 'document.refused': goodPaper, 'document.not_pdf': { media_type: 'application/pdf' },
    'document.kind_missing': { paper: demand.accepted[0] ?? null }, 'document.kind_not_accepted': { paper: demand.accepted[0] ?? null },
    'document.issue_date_missing': { issued_on: on }, 'document.too_old': { issued_on: on }, 'document.expired': { expires_on: null },
  }
  return [demand.slot, { ...paper, ...changes[code] }]
}
