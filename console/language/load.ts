import { typesetFrench } from '../../contract/language/typeset.ts'
import type { Language } from '../../contract/vocabulary.ts'
import { catalogues } from './catalogues.ts'

const fetchers = {
  en: async () => (await import('../../contract/language/en/index.ts')).en,
  fr: async () => typesetFrench((await import('../../contract/language/fr/index.ts')).fr),
} as const satisfies Record<Language, () => Promise<unknown>>

/** Fetches a language's sentences, once. Everything that says something in it must wait for this. */
export async function loadLanguage(language: Language): Promise<void> {
  catalogues[language] ??= await fetchers[language]()
}

export function isLanguageLoaded(language: Language): boolean {
  return catalogues[language] !== undefined
}
