import { say } from '../contract/language/speak.ts'
import { speak } from '../contract/language/speaker.ts'
import type { Language } from '../contract/vocabulary.ts'
import type { Answer, Command } from './command.ts'
import { commands, everywhere } from './commands.ts'
import type { Option, Options } from './options.ts'
import { aligned } from './table.ts'
import { faint, strong } from './terminal.ts'
import { WrongUsage } from './wrong-usage.ts'

/** What can be asked for; or, of one command, how. */
export function explain(language: Language, name: string | undefined): Answer {
  if (name === undefined || name === 'help') return { json: describeAll(language), lines: () => allLines(language) }
  const about = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (about === undefined) throw new WrongUsage('cli:wrong:command', { name, commands: Object.keys(commands) })
  return { json: describeOne(language, name, about), lines: () => oneLines(language, name, about) }
}

function describeAll(language: Language) {
  return { commands: Object.entries(commands).map(([name, command]) => describeOne(language, name, command)), options: describeOptions(language, everywhere) }
}

function describeOne(language: Language, name: string, { help, verbs, options }: Command) {
  return {
    name, about: speak(language, help),
    usage: Object.entries(verbs).map(([verb, { takes, help: about }]) => ({ line: usageOf(name, verb, takes), about: speak(language, about) })),
    options: describeOptions(language, options),
  }
}

function describeOptions(language: Language, options: Options) {
  return Object.entries(options).map(([name, option]) => ({ name: `--${name}`, about: speak(language, option.help), takes: takesOf(option) }))
}

/** What follows an option: its words, `…` for anything, nothing for a flag. */
function takesOf(option: Option): string | readonly string[] | null {
  if (option.kind === 'flag') return null
  return option.kind === 'one' || option.kind === 'many' ? option.of : option.kind
}

function allLines(language: Language): string[] {
  const { commands: all, options } = describeAll(language)
  return [
    say(language, 'cli:help:what'), '',
    ...titled(say(language, 'cli:help:commands'), all.map(({ name, about }) => [`guichet ${name}`, about])), '',
    ...titled(say(language, 'cli:help:everywhere'), optionRows(language, options)), '',
    ...say(language, 'cli:help:credentials').split('\n'), '',
    ...say(language, 'cli:help:exitCodes').split('\n'), '',
    faint(say(language, 'cli:help:more')),
  ]
}

function oneLines(language: Language, name: string, command: Command): string[] {
  const { about, usage, options } = describeOne(language, name, command)
  return [
    strong(about), '',
    ...titled(say(language, 'cli:help:usage'), usage.map(({ line, about: does }) => [line, does])), '',
    ...titled(say(language, 'cli:help:options'), optionRows(language, [...options, ...describeOptions(language, everywhere)])),
  ]
}

function optionRows(language: Language, options: ReturnType<typeof describeOptions>): string[][] {
  return options.map(({ name, about, takes }) => [name, Array.isArray(takes) ? say(language, 'cli:pair', { name: about, value: takes.join(', ') }) : about])
}

function titled(title: string, rows: readonly (readonly string[])[]): string[] {
  return [strong(title), ...aligned(rows).map((line) => `  ${line}`)]
}

/** `guichet review refuse <case> <slot>` */
export function usageOf(name: string, verb: string, takes: readonly string[]): string {
  return ['guichet', name, verb, ...takes].filter((word) => word !== '').join(' ')
}
