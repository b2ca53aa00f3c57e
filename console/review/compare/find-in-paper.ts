import { daysIn } from './dates.ts'
import { paperWords, wordsOf, writtenWords, type PaperWord, type Place } from './words.ts'

/**
 * Whether a paper says what the form says: as it was written, nearly (other case, accents, abbreviations, order, one letter), or not at all. `places`: where it
 * stands; `paper`: how the paper writes it.
 */
export type Finding = { readonly how: 'found' | 'near' | 'absent'; readonly paper?: string; readonly places: readonly Place[] }
export type PaperText = { readonly pieces: readonly string[]; readonly words: readonly PaperWord[]; readonly days: readonly string[] }
type Kind = 'text' | 'code' | 'day' | 'phone'

const absent: Finding = { how: 'absent', places: [] }
/** Shorter words are like too many others for one letter to be a slip. */
const shortestForSlip = 5
/** Names are given in another order, with a middle name between. */
const wordsBetween = 2

export function readText(pieces: readonly string[]): PaperText {
  return { pieces, words: paperWords(pieces), days: daysIn(pieces.join(' ')) }
}

/** A paper without any readable text is a picture: of it nothing can be said. */
export function isPicture({ words }: PaperText): boolean {
  return words.length === 0
}

/** What was looked for in each paper: a paper never changes, and a case is drawn again at every key. */
const sought = new WeakMap<PaperText, Map<string, Finding>>()

export function findInPaper(paper: PaperText, value: string, kind: Kind): Finding {
  const findings = sought.get(paper) ?? new Map<string, Finding>()
  const name = `${kind} ${value}`
  const finding = findings.get(name) ?? find(paper, value, kind)
  sought.set(paper, findings.set(name, finding))
  return finding
}

function find(paper: PaperText, value: string, kind: Kind): Finding {
  if (kind === 'day') return findDay(paper, value)
  return kind === 'text' ? findText(paper, value) : findCode(paper, value)
}

function findText({ words }: PaperText, value: string): Finding {
  const wanted = wordsOf(value)
  if (wanted.length === 0) return absent
  const run = runOf(words, wanted, (word, sought) => word.folded === sought)
  if (run !== undefined) return standing(run, isWritten(run, value) ? 'found' : 'near')
  const loose = anyOrder(words, wanted) ?? runOf(words, wanted, (word, sought) => word.folded === sought || isSlip(word.folded, sought))
  return loose === undefined ? absent : standing(loose, 'near')
}

function isWritten(run: readonly PaperWord[], value: string): boolean {
  return run.map(({ written }) => written.replace(/\.$/, '')).join(' ') === writtenWords(value).map((word) => word.replace(/\.$/, '')).join(' ')
}

function runOf(words: readonly PaperWord[], wanted: readonly string[], fits: (word: PaperWord, sought: string) => boolean): readonly PaperWord[] | undefined {
  const start = words.findIndex((_, at) => wanted.every((sought, offset) => {
    const word = words[at + offset]
    return word !== undefined && fits(word, sought)
  }))
  return start < 0 ? undefined : words.slice(start, start + wanted.length)
}

function anyOrder(words: readonly PaperWord[], wanted: readonly string[]): readonly PaperWord[] | undefined {
  if (wanted.length < 2) return undefined
  for (let start = 0; start < words.length; start += 1) {
    const window = words.slice(start, start + wanted.length + wordsBetween)
    const found = wanted.flatMap((sought) => window.find(({ folded }) => folded === sought || isSlip(folded, sought)) ?? [])
    if (new Set(found).size === wanted.length) return window.filter((word) => found.includes(word))
  }
  return undefined
}

/** Registration and tax numbers, telephone numbers: whatever stands between their signs. Without the letters of a country before it, nearly. */
function findCode({ words }: PaperText, value: string): Finding {
  const wanted = signsOf(value)
  if (wanted.length < 3) return absent
  const whole = runOfSigns(words, wanted)
  if (whole !== undefined) return standing(whole, 'found')
  const figures = wanted.replace(/^[a-z]{1,2}/, '')
  const part = figures !== wanted && figures.length >= 6 ? runOfSigns(words, figures) : undefined
  return part === undefined ? absent : standing(part, 'near')
}

function runOfSigns(words: readonly PaperWord[], wanted: string): readonly PaperWord[] | undefined {
  for (let start = 0; start < words.length; start += 1) {
    let signs = ''
    for (let end = start; end < words.length && signs.length < wanted.length; end += 1) {
      signs += signsOf(words[end]?.written ?? '')
      if (signs === wanted && !isPart(words, { start, end })) return words.slice(start, end + 1)
    }
  }
  return undefined
}

/** Groups of figures that go on before or after are another, longer number. */
function isPart(words: readonly PaperWord[], { start, end }: { readonly start: number; readonly end: number }): boolean {
  return start !== end && [words[start - 1], words[end + 1]].some((beside) => beside !== undefined && /^\d{2,}$/.test(beside.written))
}

function signsOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function findDay({ pieces, days }: PaperText, day: string): Finding {
  if (!days.includes(day)) return absent
  const piece = pieces.findIndex((text) => daysIn(text).includes(day))
  return { how: 'found', places: piece < 0 ? [] : [{ piece, from: 0, to: pieces[piece]?.length ?? 0 }] }
}

function standing(run: readonly PaperWord[], how: 'found' | 'near'): Finding {
  const written = run.filter((word, at) => word.written !== run[at - 1]?.written || word.piece !== run[at - 1]?.piece)
  return { how, paper: written.map((word) => word.written).join(' '), places: placesOf(run) }
}

/** Words that stand beside each other are one place. */
function placesOf(run: readonly PaperWord[]): Place[] {
  return [...Map.groupBy(run, ({ piece }) => piece)].map(([piece, words]) => ({ piece, from: Math.min(...words.map(({ from }) => from)), to: Math.max(...words.map(({ to }) => to)) }))
}

/** One letter more, less or another. */
function isSlip(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < shortestForSlip || Math.abs(left.length - right.length) > 1) return false
  let at = 0
  while (at < left.length && left[at] === right[at]) at += 1
  const [l, r] = [left.slice(at), right.slice(at)]
  return l.slice(1) === r.slice(1) || l.slice(1) === r || l === r.slice(1)
}
