import i18next from 'i18next'
import type { Reason } from '../reasons.ts'
import type { Issue, RefusalCode } from '../refusals.ts'
import { languages, type Language } from '../vocabulary.ts'
import type { ParamOf, Params, SentenceKey } from './catalogue.ts'
import { forms } from './forms.ts'
import { catalogues } from './index.ts'

type Value = Params[string]
type Tree = { readonly [key: string]: string | Tree }
/** A sentence with gaps cannot be said without what fills them. */
type Filling<Key extends SentenceKey> = [ParamOf<Key>] extends [never] ? [params?: Params] : [params: Params & { readonly [Name in ParamOf<Key>]: Value }]

/** Says a sentence. A key that does not exist, or a gap that nothing fills, is a bug and throws. */
export function say<Key extends SentenceKey>(language: Language, key: Key, ...[params]: Filling<Key>): string {
  return speak(language, key, params)
}

/** What a refusal's answer tells: a title that never varies, what happened, and what to do. `params` are the refusal's, codes and all. */
export function describeRefusal(language: Language, code: RefusalCode, params: Params = {}): { title: string; detail: string; fix: string } {
  const part = (name: 'title' | 'happened' | 'fix') => speak(language, `refusals:${code}:${name}`, params)
  return { title: part('title'), detail: part('happened'), fix: part('fix') }
}

/** What is wrong with one field, in a sentence. */
export function describeIssue(language: Language, { code, params = {} }: Pick<Issue, 'code' | 'params'>): string {
  return speak(language, `issues:${code}`, params)
}

/** Why something was refused and how to mend it, as the requester reads it. */
export function describeReason(language: Language, reason: Reason): { sentence: string; fix: string } {
  return { sentence: speak(language, `reasons:${reason}:sentence`), fix: speak(language, `reasons:${reason}:fix`) }
}

const speakers = new Map(languages.map((language) => [language, speakerOf(language)]))

function speak(language: Language, key: string, params: Params = {}): string {
  const speaker = speakers.get(language)
  if (speaker === undefined) throw new Error(`Nobody here speaks ${language}.`)
  return speaker(key, params)
}

/** Loaded at once and for good: both catalogues are code. Codes contain dots, so levels of a key are joined by `:`. */
function speakerOf(language: Language): (key: string, params: Params) => string {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: withManyAsOther(catalogues[language]) } },
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
  return (key, params) => instance.t(key, params)
}

/** French counts from a million on as "many" (CLDR); its sentences say that as they say "other". */
function withManyAsOther(words: Tree): Tree {
  const entries = Object.entries(words).flatMap(([key, value]): [string, string | Tree][] => {
    if (typeof value !== 'string') return [[key, withManyAsOther(value)]]
    return key.endsWith('_other') ? [[key, value], [key.replace(/_other$/, '_many'), value]] : [[key, value]]
  })
  return Object.fromEntries(entries)
}
