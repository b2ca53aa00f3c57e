import { catalogues } from '../../contract/language/index.ts'
import type { Language } from '../../contract/vocabulary.ts'

type Tree = { readonly [key: string]: string | Tree }

/** Every sentence of a language under its key. */
export function sentencesOf(language: Language): ReadonlyMap<string, string> {
  return new Map(leaves(catalogues[language]))
}

/** The gaps of a sentence, each with the form it is shown in: `country, country`. Sorted, each once. */
export function gapsOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{\{(.*?)\}\}/g)].map(([, gap = '']) => gap.trim()))].sort()
}

function leaves(tree: Tree, path: readonly string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = [...path, key]
    return typeof value === 'string' ? [[here.join(':'), value]] : leaves(value, here)
  })
}
