import type { Issue } from '../../../contract/issue.ts'
import type { DocumentDemand } from './demands.ts'
import { isEmpty, isRefused, type Slot } from './slot.ts'

/** A paper that was put into a slot, as far as rules look at it. */
export type Paper = Pick<Slot, 'status' | 'paper' | 'issued_on' | 'expires_on' | 'reason'> & { readonly media_type: string | null }

type Circumstances = {
  /** Where the slot stands in the dossier: the JSON pointer of its findings. */
  readonly pointer: string
  /** The day that counts, ISO 8601. */
  readonly on: string
  readonly pdfOnly: boolean
}

/**
 * What is still wrong with the paper of one slot on a day. An optional paper is never missing, and never in the way: what is wrong with one that was
 * handed in all the same is for the reviewer to say.
 */
export function findingsOf(demand: DocumentDemand, paper: Paper | undefined, { pointer, on, pdfOnly }: Circumstances): Issue[] {
  const named = { demand: demand.kind }
  if (demand.optional) return []
  if (paper === undefined || isEmpty(paper)) return [{ pointer: `${pointer}/documentId`, code: 'document.missing', params: named }]
  if (isRefused(paper)) return [{ pointer: `${pointer}/documentId`, code: 'document.refused', params: { ...named, reason: paper.reason ?? '' } }]
  const notPdf: Issue[] = pdfOnly && paper.media_type !== 'application/pdf' ? [{ pointer: `${pointer}/documentId`, code: 'document.not_pdf', params: named }] : []
  return [...notPdf, ...kindFindings(demand, paper, pointer), ...ageFindings(demand, paper, { pointer, on }), ...expiryFindings(demand, paper, { pointer, on })]
}

/** Where several papers are accepted the desk must be told which one it is; where one is, that is the one it must be. */
function kindFindings({ kind, accepted }: DocumentDemand, { paper }: Paper, pointer: string): Issue[] {
  if (paper === null) return accepted.length > 1 ? [{ pointer: `${pointer}/paper`, code: 'document.kind_missing', params: { demand: kind } }] : []
  if (accepted.length === 0 || accepted.includes(paper)) return []
  return [{ pointer: `${pointer}/paper`, code: 'document.kind_not_accepted', params: { demand: kind, accepted: accepted.join(',') } }]
}

function ageFindings({ kind, maxAgeMonths }: DocumentDemand, { issued_on: issuedOn }: Paper, { pointer, on }: { pointer: string; on: string }): Issue[] {
  if (maxAgeMonths === null) return []
  if (issuedOn === null) return [{ pointer: `${pointer}/issuedOn`, code: 'document.issue_date_missing', params: { demand: kind } }]
  if (monthsAfter(issuedOn, maxAgeMonths) >= on) return []
  return [{ pointer: `${pointer}/issuedOn`, code: 'document.too_old', params: { demand: kind, months: maxAgeMonths } }]
}

function expiryFindings({ kind }: DocumentDemand, { expires_on: expiresOn }: Paper, { pointer, on }: { pointer: string; on: string }): Issue[] {
  return expiresOn === null || !hasExpired(expiresOn, on) ? [] : [{ pointer: `${pointer}/expiresOn`, code: 'document.expired', params: { demand: kind } }]
}

/** The oldest day on which a paper may have been issued that is at most so many months old on a day. All days ISO 8601. */
export function oldestIssue(on: string, months: number): string {
  const start = monthsAfter(on, -months)
  // Months differ in length: from the last days of a short month one does not get as far as back from a long one.
  return [0, 1, 2, 3].map((days) => daysAfter(start, days)).find((day) => monthsAfter(day, months) >= on) ?? start
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A paper, and the version that rests on it, is over on the day that stands on it. */
export function hasExpired(expiresOn: string, on: string): boolean {
  return expiresOn <= on
}

/** The same day of the month, so many months later; the month's last day where it has no such day. Both days ISO 8601. */
export function monthsAfter(day: string, months: number): string {
  const start = new Date(`${day}T00:00:00Z`)
  const endOfMonth = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0))
  endOfMonth.setUTCDate(Math.min(start.getUTCDate(), endOfMonth.getUTCDate()))
  return endOfMonth.toISOString().slice(0, 10)
}
