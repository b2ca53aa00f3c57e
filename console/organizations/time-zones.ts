/** The time zones that this browser knows, and the one that is set in any case. */
export function timeZonesWith(chosen: string): string[] {
  return [...new Set([chosen, 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted()
}
