import { readdir, readFile, writeFile } from 'node:fs/promises'
import { birthsOf, statesOf, type Lifecycle } from '../contract/lifecycle.ts'
import { lifecycles } from '../contract/lifecycles/index.ts'

export const drawnPage = new URL('../docs/lifecycles.md', import.meta.url)
const tables = new URL('../contract/lifecycles/', import.meta.url)

/** The page that shows every workflow: its words from the docstring over its table, a diagram, and the arrows with who may follow them. */
export async function drawLifecycles(): Promise<string> {
  const words = await readDocstrings()
  return `${[opening, ...lifecycles.map((l) => drawOne(l, words.get(l.name) ?? ''))].join('\n\n')}\n`
}

const opening = `# Lifecycles

<!-- Drawn from contract/lifecycles by \`npm run draw\`; do not edit. tools/tidy.test.ts fails when this page is not current. -->

Every workflow of the desk is one table of arrows in \`contract/lifecycles\`. The server moves along it and nowhere else, each answer of the API
lists the arrows that its reader may follow now, and every step is announced as \`<lifecycle>.<event>\`. Conditions (is it complete? is it another pair of
eyes?) are rules beside the noun, never in the table.

${lifecycles.map(({ name }) => `[${headingOf(name)}](#${headingOf(name).replaceAll(' ', '-')})`).join(' · ')}`

function drawOne(l: Lifecycle, words: string): string {
  return [`## ${headingOf(l.name)}`, words, diagramOf(l), tableOf(l)].filter((part) => part !== '').join('\n\n')
}

/** `requestLine` is said "request line". */
function headingOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function diagramOf(l: Lifecycle): string {
  const leaves = new Set(l.arrows.map(([from]) => from))
  const ends = statesOf(l).filter((state) => !leaves.has(state))
  const lines = [...birthsOf(l).map((birth) => `[*] --> ${birth}`), ...l.arrows.map(([from, event, to]) => `${from} --> ${to}: ${event}`), ...ends.map((state) => `${state} --> [*]`)]
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n')
}

function tableOf(l: Lifecycle): string {
  const rows = l.arrows.map(([from, event, to, by]) => `| ${from} | **${event}** | ${to} | ${[by].flat().join(', ')} |`)
  return ['| from | event | to | by |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** The comment over each table, by the lifecycle's name. A table without one is told apart by the tidy test, not drawn wordless in silence. */
async function readDocstrings(): Promise<Map<string, string>> {
  const names = (await readdir(tables)).filter((name) => name.endsWith('.ts')).toSorted()
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, tables), 'utf8')))
  const found = texts.flatMap((text) => [...text.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const \w+ = lifecycle\('(\w+)'/g)])
  return new Map(found.map(([, comment = '', name = '']) => [name, plain(comment)]))
}

function plain(comment: string): string {
  return comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim()).filter((line) => line !== '').join(' ')
}

if (import.meta.main) await writeFile(drawnPage, await drawLifecycles())
