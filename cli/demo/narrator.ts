import { bad, faint, good, strong, type Terminal } from '../terminal.ts'

/** One call that the desk answered, and how often it was made in a row. */
type Call = { readonly method: string; readonly path: string; readonly status: number; readonly times: number }

/** One step of the story, as a program reads it. */
type Scene = { readonly title: string; readonly calls: Call[]; readonly told: string[]; readonly checks: { readonly expected: string; readonly held: boolean }[] }

export type Narrator = {
  /** Begins a step. */
  readonly scene: (title: string) => void
  readonly tell: (...lines: readonly string[]) => void
  /** Says what must be so, and whether it is. Throws StoryBroken where it is not. */
  readonly expect: (sentence: string, held: unknown) => void
  /** A fetch that writes down what the desk answers. */
  readonly listen: typeof fetch
  /** What the desk answers from now on is no part of the story. */
  readonly end: () => void
  readonly scenes: readonly Scene[]
}

/** The desk did something else than the story says. */
export class StoryBroken extends Error {
  constructor(expected: string) {
    super(expected)
    this.name = 'StoryBroken'
  }
}

/** Tells the story as it happens: each step with the calls that were made, what the desk answered, and what was expected of it. */
export function narrator(say: Terminal['print']): Narrator {
  const scenes: Scene[] = []
  let waiting: Call | undefined
  let ended = false
  const current = () => scenes.at(-1) ?? addScene(scenes, '')
  const flush = () => {
    if (waiting === undefined) return
    current().calls.push(waiting)
    say(`    ${callLine(waiting)}`)
    waiting = undefined
  }
  const note = (call: Call) => {
    if (ended) return
    const again = waiting?.method === call.method && waiting.path === call.path && waiting.status === call.status
    if (!again) flush()
    waiting = again && waiting !== undefined ? { ...waiting, times: waiting.times + 1 } : call
  }
  return {
    scenes,
    scene(title) {
      flush()
      addScene(scenes, title)
      say(`\n${strong(`${String(scenes.length).padStart(2)}  ${title}`)}`)
    },
    tell(...lines) {
      flush()
      current().told.push(...lines)
      for (const line of lines) say(line === '' ? '' : `    ${line}`)
    },
    expect(sentence, held) {
      flush()
      current().checks.push({ expected: sentence, held: Boolean(held) })
      say(`    ${Boolean(held) ? good('✓') : bad('✗')} ${sentence}`)
      if (!held) throw new StoryBroken(sentence)
    },
    listen: async (input, init) => {
      const response = await fetch(input, init)
      note({ method: init?.method ?? 'GET', path: pathOf(String(input)), status: response.status, times: 1 })
      return response
    },
    end() {
      flush()
      ended = true
    },
  }
}

function addScene(scenes: Scene[], title: string): Scene {
  const scene: Scene = { title, calls: [], told: [], checks: [] }
  scenes.push(scene)
  return scene
}

function callLine({ method, path, status, times }: Call): string {
  return `${faint(`${method} ${path}`)} ${status < 400 ? good(String(status)) : bad(String(status))}${times > 1 ? faint(` ×${times}`) : ''}`
}

/** Without the host; ids say nothing to whoever reads along. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return decodeURIComponent(pathname + search).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
}
