const minuteMs = 60_000
const longestMs = 6 * 3_600_000
const patienceMs = 3 * 86_400_000

/** When to try again what has failed `attempts` times: after a minute, then ever more rarely, at most every six hours. */
export function nextAttempt(attempts: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(minuteMs * 2 ** Math.min(attempts - 1, 20), longestMs))
}

/** Whether an e-mail has been tried long enough: mail servers themselves give up after days (RFC 5321, section 4.5.4.1: 4 to 5), and by then its news is old. */
export function isStale(createdAt: Date, now: Date): boolean {
  return now.getTime() - createdAt.getTime() >= patienceMs
}
