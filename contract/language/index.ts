import type { Language } from '../vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { typeset } from './typeset.ts'

/** Every sentence of the desk, in every language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, fr: typeset('fr', fr), de: typeset('de', de), es: typeset('es', es) }
