import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pages } from '../../contract/language/en/console/pages.ts'
import { sentencesOf } from './sentences.ts'

/** Families whose keys are put together while running: every one of them can be said, so none is ever unused. */
const computed: Readonly<Record<string, string>> = {
  refusals: 'describeRefusal says whichever code a refusal carries',
  issues: 'describeIssue says whichever code a finding carries',
  reasons: 'describeReason says whichever reason a refusal names',
  nouns: 'forms.ts reads them for whatever a refusal is about',
  statuses: 'whatever status a thing has',
  events: 'whatever event a lifecycle has',
  numberTypes: 'forms.ts reads them for the type at hand',
  endUserTypes: 'forms.ts reads them for the end user at hand',
  capabilities: 'forms.ts reads them for what a number can do',
  addressRequirements: 'forms.ts reads them for the offer at hand',
  documentKinds: 'forms.ts reads them for whatever a regulation demands',
  papers: 'forms.ts reads them for whatever a regulation accepts',
  information: 'forms.ts reads them for whatever a regulation asks',
  holders: 'forms.ts reads them for whose paper a slot holds',
  expectations: 'forms.ts reads them for whatever a field expects',
  phrases: 'forms.ts reads them',
  alternativesPolicies: 'whichever policy a request has',
  addressLines: 'forms.ts reads them for whichever line is missing',
  addressScopes: 'whichever scope a regulation names',
  issuerScopes: 'whichever scope a regulation names',
  provenFacts: 'whatever a regulation wants a paper to show',
  paperConditions: 'whatever a regulation wants of a paper',
  confidences: 'whichever confidence a regulation has',
  waitingOn: 'whoever has the ball',
  uses: 'whatever a number is used by',
  roles: 'whichever roles somebody has',
  letters: 'forms.ts and the settings read them for whichever letter',
  flags: 'whichever flags a regulation raises',
  inventory: 'whichever columns a list of numbers has',
}

/** Families whose users are still being written. Once all their sentences are used, the test below asks to take them off this list. */
const pending: readonly string[] = []

const folders = ['contract', 'server', 'cli', 'simulator', 'console', 'bin']
const source = folders.flatMap(readSources).join('\n')
const unused = [...sentencesOf('en').keys()].filter((key) => computed[familyOf(key)] === undefined && !isSaid(key))

test('every sentence is said somewhere', () => {
  expect(unused.filter((key) => !pending.includes(familyOf(key)))).toEqual([])
})

test('a family waits on the pending list only while it has an unused sentence', () => {
  const families = new Set(unused.map(familyOf))
  expect(pending.filter((family) => !families.has(family) && [...sentencesOf('en').keys()].some((key) => familyOf(key) === family))).toEqual([])
})

test('every family on either list exists', () => {
  const families = new Set([...sentencesOf('en').keys()].map(familyOf))
  expect([...Object.keys(computed), ...pending].filter((family) => !families.has(family) && family !== 'cli')).toEqual([])
})

test('the frame and the first pages say nothing that comes later', () => {
  const first = ['console/shell', 'console/design', 'console/desk', 'console/language', 'console/inventory', 'console/purchase', 'console/views', 'console/search'].flatMap(readSources).join('\n')
  const said = [...first.matchAll(/['"`]console:(\w+):/g)].map(([, topic = '']) => topic)
  expect(said.length).toBeGreaterThan(100)
  expect([...new Set(said)].filter((topic) => Object.hasOwn(pages, topic))).toEqual([])
})

test('a page says nothing of what only the desk says', () => {
  const consoles = readSources('console').join('\n')
  expect([...consoles.matchAll(/['"`](?:mail|cli|refusals|issues):|word\('(?:mail|cli|refusals|issues)/g)].map(([key]) => key)).toEqual([])
})

function familyOf(key: string): string {
  return key.split(':')[0] ?? ''
}

/** A sentence is said by its whole key; a letter by its name, which `writeLetter` turns into the keys of subject and text. */
function isSaid(key: string): boolean {
  const [family, name, part] = key.replace(/_(one|other)$/, '').split(':')
  const wanted = family === 'mail' && (part === 'subject' || part === 'text') ? name : key.replace(/_(one|other)$/, '')
  return ['\'', '"', '`'].some((quote) => source.includes(`${quote}${wanted}${quote}`)) || isSaidByCode(key)
}

/** A word for a code is said with everything before the code: `word('console:dossiers:whyPaper', kind)`, or `console:preparation:endUser:what:${type}` in backticks. */
function isSaidByCode(key: string): boolean {
  const parts = key.split(':')
  const stems = parts.map((_, length) => parts.slice(0, length).join(':')).slice(2)
  return stems.some((stem) => source.includes(`word('${stem}', `) || source.includes(`\`${stem}:\${`))
}

/** Everything of a folder that may speak, save the catalogues themselves. */
function readSources(folder: string): string[] {
  const root = join(import.meta.dirname, '../..', folder)
  return listed(root)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/language[\\/][a-z]{2}[\\/]/.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
}

/** A folder that does not exist yet says nothing. */
function listed(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}
