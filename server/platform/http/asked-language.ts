import { languages, type Language } from '../../../contract/vocabulary.ts'

/** The first language of Accept-Language that we speak; undefined when the caller named none. */
export function askedLanguage(header: string | undefined): Language | undefined {
  const asked = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return asked.flatMap((code) => languages.filter((known) => known === code))[0]
}
