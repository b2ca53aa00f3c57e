import type { Catalogue } from '../../contract/language/catalogue.ts'
import type { Language } from '../../contract/vocabulary.ts'

/** The languages that this page has fetched; vite.config.ts puts this shelf where the server has every language at once. */
export const catalogues: Partial<Record<Language, Catalogue>> = {}
