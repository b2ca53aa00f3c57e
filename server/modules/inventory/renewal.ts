/**
 * The day on which a number's month next begins: numbers are paid for by the month from the day of purchase. A month that lacks the
 * day ends with its last one (31 January, then 28 February, then 31 March). Days as `YYYY-MM-DD`, in UTC.
 */
export function nextRenewal(purchasedAt: Date, now: Date): string {
  const elapsed = (now.getUTCFullYear() - purchasedAt.getUTCFullYear()) * 12 + (now.getUTCMonth() - purchasedAt.getUTCMonth())
  const thisMonths = monthsAfter(purchasedAt, elapsed)
  return thisMonths > dayOf(now) ? thisMonths : monthsAfter(purchasedAt, elapsed + 1)
}

function monthsAfter(start: Date, months: number): string {
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0)).getUTCDate()
  return dayOf(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, Math.min(start.getUTCDate(), lastOfMonth))))
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
