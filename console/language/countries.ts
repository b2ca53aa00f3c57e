import { useMemo } from 'react'
import { countryCodes } from './country-codes.ts'
import { useFormat, useReader } from './speaking.tsx'

/** Every country by its name in the reader's language, in that language's order. */
export function useCountries(): { value: string; label: string }[] {
  const format = useFormat()
  const { language } = useReader()
  return useMemo(() => countryCodes.map((code) => ({ value: code, label: format.country(code) })).toSorted((a, b) => a.label.localeCompare(b.label, language)), [format, language])
}
