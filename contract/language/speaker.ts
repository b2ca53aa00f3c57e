import i18next from 'i18next'
import type { Language } from '../vocabulary.ts'
import type { Params } from './catalogue.ts'
import { forms } from './forms.ts'
import { catalogues } from './index.ts'

type Value = Params[string]
type Tree = { readonly [key: string]: string | Tree }

type Speaker = (key: string, params: Params) => string

const speakers = new Map<Tree, Speaker>()

/** Says the sentence of a key that was put together while running; `say` is for those that the compiler can check. Throws like `say`. */
export function speak(language: Language, key: string, params: Params = {}): string {
  // A page has fetched its reader's language only, and a row that somebody changed by hand may name one that there is not.
  const words: Tree | undefined = Object.hasOwn(catalogues, language) ? catalogues[language] : undefined
  if (words === undefined) throw new Error(`Nobody here speaks ${language}.`)
  const speaker = speakers.get(words) ?? speakerOf(language, words)
  speakers.set(words, speaker)
  return speaker(key, params)
}

/** Made at a catalogue's first sentence, and for good: catalogues are code. Codes contain dots, so levels of a key are joined by `:`. */
function speakerOf(language: Language, words: Tree): Speaker {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: withManyAsOther(words) } },
    keySeparator: ':',
    nsSeparator: false,
    initAsync: false,
    // What is said goes into JSON and plain text; whoever writes HTML escapes there.
    interpolation: { escapeValue: false, skipOnVariables: true },
    parseMissingKeyHandler: (key) => {
      throw new Error(`There is no sentence ${key} in ${language}.`)
    },
    missingInterpolationHandler: (sentence: string, [, gap]: RegExpExecArray) => {
      throw new Error(`Nothing fills {{${gap}}} in “${sentence}” (${language}).`)
    },
  })
  for (const [name, show] of Object.entries(forms)) instance.services.formatter?.add(name, (value: Value, _language, params: Params) => show(language, value, params))
  return (key, params) => withoutTwoStops(instance.t(key, params), params)
}

/** A name that ends in a dot (Inc., S. L.) ends its sentence as well: nobody writes two. */
function withoutTwoStops(sentence: string, params: Params): string {
  return Object.values(params).reduce<string>((said, value) => (typeof value === 'string' && value.endsWith('.') ? said.replaceAll(`${value}.`, () => value) : said), sentence)
}

/** French and Spanish count from a million on as "many" (CLDR); their sentences say that as they say "other". */
function withManyAsOther(words: Tree): Tree {
  const entries = Object.entries(words).flatMap(([key, value]): [string, string | Tree][] => {
    if (typeof value !== 'string') return [[key, withManyAsOther(value)]]
    return key.endsWith('_other') ? [[key, value], [key.replace(/_other$/, '_many'), value]] : [[key, value]]
  })
  return Object.fromEntries(entries)
}
