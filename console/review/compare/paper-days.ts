type Dated = { readonly issuedOn: string | null; readonly expiresOn: string | null }
type Limit = { readonly maxAgeMonths: number | null }

/** What the days of a paper say against its rule, as of a day (all ISO 8601). */
export type DayFinding =
  | { readonly code: 'tooOld'; readonly day: string; readonly months: number }
  | { readonly code: 'expired'; readonly day: string }
  | { readonly code: 'notInPaper'; readonly day: string; readonly newest: string | null }

/** `named`: the days in the paper's own text; undefined where it has no text to read. */
export function dayFindings({ issuedOn, expiresOn }: Dated, { maxAgeMonths }: Limit, { today, named }: { readonly today: string; readonly named: readonly string[] | undefined }): DayFinding[] {
  const newest = named?.filter((day) => day <= today).at(-1) ?? null
  return [
    ...(maxAgeMonths !== null && issuedOn !== null && issuedOn < monthsBefore(today, maxAgeMonths) ? [{ code: 'tooOld' as const, day: issuedOn, months: maxAgeMonths }] : []),
    ...(expiresOn !== null && expiresOn <= today ? [{ code: 'expired' as const, day: expiresOn }] : []),
    ...(issuedOn !== null && named !== undefined && named.length > 0 && !named.includes(issuedOn) ? [{ code: 'notInPaper' as const, day: issuedOn, newest }] : []),
  ]
}

/** The same day of an earlier month, or its last where it is shorter. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10)
}
