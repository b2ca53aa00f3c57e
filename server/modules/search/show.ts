import { countryName } from '../../../contract/language/format.ts'
import { say } from '../../../contract/language/speak.ts'
import { speak } from '../../../contract/language/speaker.ts'
import type { HitKind, Language } from '../../../contract/vocabulary.ts'
import { writtenForms } from '../../kernel/phone-number.ts'
import { fitOf, type Fit, type Found } from './rank.ts'
import type { FindingRow } from './store.ts'

type Asked = { readonly q: string; readonly language: Language }

/** A finding with what tells it from its like: its status, its country, and for the desk whose it is. */
export function showFinding(kind: HitKind, row: FindingRow, { q, language, ofDesk }: Asked & { readonly ofDesk: boolean }): Found {
  const parts = [
    row.status === null ? null : speak(language, `statuses:${kind}:${row.status}`),
    row.country === null ? null : countryName(language, row.country),
    row.detail === null || kind !== 'request' ? row.detail : written(row.detail),
    ofDesk ? row.organization : null,
  ].filter((part) => part !== null && part !== '')
  return { kind, id: row.id, title: row.title, organizationId: row.organization_id, detail: parts.length === 0 ? null : parts.join(' · '), fit: row.fit ?? fitOfWords(row, q) }
}

/** A request is found by one of its numbers, or by the e-mail address of its contact. */
function written(detail: string): string {
  return detail.startsWith('+') ? writtenForms(detail).international : detail
}

function fitOfWords({ id, title, detail }: FindingRow, q: string): Fit {
  return id === q.toLowerCase() ? 0 : (fitOf(title, q) ?? fitOf(detail ?? '', q) ?? 2)
}

type AskedCountries = Asked & { readonly regulated: (country: string) => boolean }

/** Countries by their name in the reader's language or by their code. */
export function showCountries(countries: readonly string[], { q, language, regulated }: AskedCountries): Found[] {
  return countries.flatMap((country): Found[] => {
    const title = countryName(language, country)
    const fit = country === q.toUpperCase() ? 0 : fitOf(title, q)
    if (fit === undefined) return []
    return [{ kind: 'country', id: country, title, organizationId: null, detail: regulated(country) ? say(language, 'phrases:papers_needed') : say(language, 'phrases:self_service'), fit }]
  })
}
