import { useFormat, useReader } from '../language/speaking.tsx'

/** Shares and business days as the reader writes them; a dash where there is nothing to have a share of. */
export function useFigureForms() {
  const format = useFormat()
  const { language } = useReader()
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return {
    share: (share: number | null) => (share === null ? '—' : format.percent(share)),
    days: (days: number | null) => (days === null ? '—' : decimal.format(days)),
  }
}
