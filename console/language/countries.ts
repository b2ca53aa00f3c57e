import { useMemo } from 'react'
import { useFormat, useReader } from './speaking.tsx'

export type NamedCountry = { readonly value: string; readonly label: string }

/** Countries by their names in the reader's language, in that language's order. */
export function useCountries(codes: readonly string[]): NamedCountry[] {
  const format = useFormat()
  const { language } = useReader()
  return useMemo(() => codes.map((code) => ({ value: code, label: format.country(code) })).toSorted((a, b) => a.label.localeCompare(b.label, language)), [codes, format, language])
}
