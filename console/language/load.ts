import type { Catalogue } from '../../contract/language/catalogue.ts'
import { typeset } from '../../contract/language/typeset.ts'
import type { Language } from '../../contract/vocabulary.ts'
import { patiently } from '../browser/patience.ts'
import { catalogues } from './catalogues.ts'

/** In two parts: what the frame and the first pages say, and what all the others do. vite.config.ts keeps the second out of the first. */
const fetchers = {
  en: {
    frame: async () => (await import('../../contract/language/en/index.ts')).en,
    pages: async () => (await import('../../contract/language/en/console/pages.ts')).pages,
  },
  fr: {
    frame: async () => (await import('../../contract/language/fr/index.ts')).fr,
    pages: async () => (await import('../../contract/language/fr/console/pages.ts')).pages,
  },
  de: {
    frame: async () => (await import('../../contract/language/de/index.ts')).de,
    pages: async () => (await import('../../contract/language/de/console/pages.ts')).pages,
  },
  es: {
    frame: async () => (await import('../../contract/language/es/index.ts')).es,
    pages: async () => (await import('../../contract/language/es/console/pages.ts')).pages,
  },
} as const satisfies Record<Language, { readonly frame: () => Promise<Catalogue>; readonly pages: () => Promise<Partial<Catalogue['console']>> }>

/** From the first page on that says more than the frame. */
let wholly = false
const whole = new Set<Language>()

/** Fetches a language's sentences, once, and waits for as long as the line is down. Everything that says something in it must wait for this. */
export async function loadLanguage(language: Language): Promise<void> {
  await patiently(async () => {
    catalogues[language] ??= await fetchFrame(language)
    if (wholly) await loadPages(language)
  })()
}

/** A page beyond the first ones comes together with what pages say: `lazyRouteComponent(withSentences(() => import('./case-page.tsx')), 'CasePage')`. */
export function withSentences<Page>(fetch: () => Promise<Page>): () => Promise<Page> {
  return patiently(async () => {
    wholly = true
    const [page] = await Promise.all([fetch(), ...Object.keys(fetchers).filter(isLanguageLoaded).map(loadPages)])
    return page
  })
}

export function isLanguageLoaded(language: string): language is Language {
  return Object.hasOwn(catalogues, language)
}

async function loadPages(language: Language): Promise<void> {
  if (whole.has(language)) return
  const [frame, pages] = [catalogues[language] ?? (await fetchFrame(language)), await fetchers[language].pages()]
  catalogues[language] = { ...frame, console: { ...frame.console, ...typeset(language, pages) } }
  whole.add(language)
}

async function fetchFrame(language: Language): Promise<Catalogue> {
  return typeset(language, await fetchers[language].frame())
}
