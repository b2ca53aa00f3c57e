import { countedPages } from './settled.ts'

export type SourceFile = { readonly path: string; readonly text: string }

const maxLines = 299
const code = /\.(?:tsx?|mjs|sql|css|html)$/
const saysNothing = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'base', 'manager', 'managers', 'service', 'services', 'dto', 'dtos']

/** What is wrong with one file of the tree, one sentence each. */
export function faultsOfFile({ path, text }: SourceFile): string[] {
  return [...tooLong(path, text), ...wrongPath(path), ...emptyNames(path, text), ...looseEnds(path, text), ...silencings(path, text), ...offsets(path, text)]
}

function tooLong(path: string, text: string): string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  return code.test(path) && lines > maxLines ? [`${path} has ${lines} lines; ${maxLines} is the most, and 60 are better. Which second idea does it hold?`] : []
}

function wrongPath(path: string): string[] {
  const parts = path.replace(/\.[a-z0-9.]+$/, '').split(/[/\-._]/).map((word) => word.toLowerCase())
  const empty = parts.filter((word) => saysNothing.includes(word)).map((word) => `${path}: "${word}" says nothing. Which noun is missing?`)
  const form = /\.(?:tsx?|mjs|sql|css)$/.test(path) && !/^[a-z0-9./_-]+$/.test(path) ? [`${path} is not written-like-this.`] : []
  return [...empty, ...form, ...strangerInModule(path)]
}

/** A module is only its door, its wiring, its nouns, its store and routes, operations named verb-noun, and jobs likewise; data may lie in a folder. */
function strangerInModule(path: string): string[] {
  const inside = /^server\/modules\/[^/]+\/(.+\.ts)$/.exec(path)?.[1]
  if (inside === undefined || /^[a-z0-9-]+\.ts$/.test(inside) || /^(?:operations|jobs)\/[a-z]+(?:-[a-z0-9]+)+\.ts$/.test(inside)) return []
  return [`${path}: a module holds nouns, and operations/ and jobs/ named verb-noun.ts; nothing deeper.`]
}

/** Words of what a file declares. `baseUrl` is a noun of its own; a class that is a Base of something is not. */
function emptyNames(path: string, text: string): string[] {
  if (!/\.(?:tsx?|mjs)$/.test(path)) return []
  const declared = [...text.matchAll(/^\s*(?:export )?(?:async )?(?:class|type|interface|function\*?|const|let) ([A-Za-z]\w*)/gm)].map(([, name = '']) => name)
  const harmless = new Set(['base', 'common'])
  return declared
    .filter((name) => wordsOf(name).some((word, place) => saysNothing.includes(word) && (!harmless.has(word) || (place === 0 && /^[A-Z]/.test(name)))))
    .map((name) => `${path}: the name ${name} says nothing. Which noun is missing?`)
}

function wordsOf(name: string): string[] {
  return name.split(/(?=[A-Z])|_/).map((word) => word.toLowerCase())
}

/** What is left to do carries the number of its issue, or is done. */
function looseEnds(path: string, text: string): string[] {
  return linesMatching(text, /(?:\/\/|\/\*|^\s*\*|#|--)\s*(?:TODO|FIXME|XXX|HACK)\b(?!\s*\(?#\d+)/).map((line) => `${path}:${line} leaves something to do without the number of its issue.`)
}

function silencings(path: string, text: string): string[] {
  if (!/\.(?:tsx?|mjs)$/.test(path)) return []
  return linesMatching(text, /(?:\/\/|\/\*)\s*eslint-disable(?!.* -- \S+ \S+)/).map((line) => `${path}:${line} silences the lint without saying why (eslint-disable… -- reason).`)
}

/** Every list pages by key: with an offset a page costs more the further it lies, and rows that come and go are seen twice or never. */
function offsets(path: string, text: string): string[] {
  if (!/^server\/.*\.(?:ts|sql)$/.test(path) || Object.hasOwn(countedPages, path)) return []
  return linesMatching(text, /\.offset\(|\boffset \$\{/i).map((line) => `${path}:${line} pages by offset.`)
}

function linesMatching(text: string, pattern: RegExp): number[] {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []))
}
