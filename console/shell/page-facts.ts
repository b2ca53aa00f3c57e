import { languages, type Language } from '../../contract/vocabulary.ts'

/** What the server wrote into the page: its language, and the nonce under which style may be added. */
export function languageOfPage(): Language {
  return languages.find((known) => known === document.documentElement.lang) ?? 'en'
}

export function styleNonce(): string {
  return document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? ''
}
