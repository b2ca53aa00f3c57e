import { countries } from 'country-flag-icons'
import { useMemo } from 'react'
import { useFormat } from '../language/speaking.tsx'

/** Every country by its name in the reader's language, in that language's order. */
export function useCountries(): { value: string; label: string }[] {
  const format = useFormat()
  return useMemo(() => {
    const named = countries.filter((code) => code.length === 2).map((code) => ({ value: code, label: format.country(code) }))
    return named.toSorted((a, b) => a.label.localeCompare(b.label))
  }, [format])
}

/** The time zones that this browser knows, and the one that is set in any case. */
export function timeZonesWith(chosen: string): string[] {
  return [...new Set([chosen, 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted()
}
