import { AnswerNotOurs, DeskUnreachable, RefusedByDesk } from '../contract/client.ts'
import { languages, type Language } from '../contract/vocabulary.ts'
import type { AnyVerb, Answer, Asked, Command, Environment } from './command.ts'
import { commands, everywhere } from './commands.ts'
import { complainOf } from './complaints.ts'
import { findCredentials, signIn, type SignedIn } from './credentials.ts'
import { explain, usageOf } from './help.ts'
import { readLine, skimLine, type ValuesOf } from './options.ts'
import type { Terminal } from './terminal.ts'
import { WrongUsage } from './wrong-usage.ts'

/** 0: done. 1: the desk refused. 2: the command was written wrongly. 3: no desk answered. */
const exitCodes = { done: 0, refused: 1, wrongUsage: 2, unreachable: 3 }

/** Carries out one command line and gives its exit code. What no sentence was written for is a bug, and thrown. */
export async function run(line: readonly string[], { env, terminal }: { readonly env: Environment; readonly terminal: Terminal }): Promise<number> {
  const { written } = skimLine(line, everywhere)
  const how = { json: written.has('json'), language: languageOf(written.get('lang'), env), env, terminal }
  try {
    const answer = await carryOut(line, how)
    if (how.json) terminal.print(JSON.stringify(answer.json, undefined, 2))
    else answer.lines().forEach((text) => terminal.print(text))
    return answer.exitCode ?? exitCodes.done
  } catch (error) {
    complainOf(error, how)
    return exitCodeOf(error)
  }
}

/** `--lang`, else the terminal's language, else English. */
function languageOf(asked: string | undefined, env: Environment): Language {
  const wanted = asked ?? firstOf(env, 'LC_ALL', 'LC_MESSAGES', 'LANG')
  return languages.find((language) => wanted.toLowerCase().startsWith(language)) ?? 'en'
}

/** POSIX: the first of these that is set and not empty decides. */
function firstOf(env: Environment, ...names: readonly string[]): string {
  return names.map((name) => env[name] ?? '').find((value) => value !== '') ?? ''
}

type How = Pick<Asked, 'json' | 'language' | 'env' | 'terminal'>

async function carryOut(line: readonly string[], how: How): Promise<Answer> {
  const [name, about] = skimLine(line, everywhere).words
  if (name === undefined) {
    readLine(line, everywhere)
    return explain(how.language, undefined)
  }
  if (name === 'help') {
    readLine(line, everywhere)
    return explain(how.language, about)
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) throw new WrongUsage('cli:wrong:command', { name, commands: Object.keys(commands) })
  const { words: [, ...words], values } = readLine(line, { ...command.options, ...everywhere })
  return values.help === true ? explain(how.language, name) : await follow(command, { words, values, name }, how)
}

type Line = { readonly name: string; readonly words: readonly string[]; readonly values: ValuesOf<typeof everywhere> }

async function follow(command: Command, { words, values, name }: Line, how: How): Promise<Answer> {
  const { verb, rest } = verbOf(command, { words, name })
  const { language, env } = how
  const url = urlOf(values.url, env)
  let signedIn: SignedIn | undefined
  const desk = async () => {
    const credentials = await findCredentials({ as: values.as, usually: command.as }, env)
    signedIn = await signIn({ baseUrl: url, language }, credentials)
    return signedIn.desk
  }
  try {
    return await verb.run({ ...how, words: rest, values, url, desk })
  } finally {
    await signedIn?.leave()
  }
}

/** The verb that was named, or the one that needs no naming; and what it is given. */
function verbOf({ verbs }: Command, { words, name }: { words: readonly string[]; name: string }): { readonly verb: AnyVerb; readonly rest: readonly string[] } {
  const [usual = ''] = Object.keys(verbs)
  const asked = usual === '' ? '' : (words[0] ?? usual)
  const verb = Object.hasOwn(verbs, asked) ? verbs[asked] : undefined
  if (verb === undefined) throw new WrongUsage('cli:wrong:verb', { name, verb: asked, verbs: Object.keys(verbs) })
  const rest = usual === '' ? words : words.slice(1)
  const needed = verb.takes.filter((taken) => taken.startsWith('<')).length
  const most = verb.takes.some((taken) => taken.includes('…')) ? Infinity : verb.takes.length
  if (rest.length < needed || rest.length > most) throw new WrongUsage('cli:wrong:words', { usage: usageOf(name, asked, verb.takes) })
  return { verb, rest }
}

/** `--url`, else GUICHET_URL, else where `npm start` serves. */
function urlOf(asked: string | undefined, env: Environment): string {
  const [url = 'http://127.0.0.1:3000'] = [asked ?? '', env['GUICHET_URL'] ?? ''].filter((given) => given !== '')
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new WrongUsage('cli:wrong:url', { url })
  return url
}

function exitCodeOf(error: unknown): number {
  if (error instanceof WrongUsage) return exitCodes.wrongUsage
  if (error instanceof DeskUnreachable || error instanceof AnswerNotOurs) return exitCodes.unreachable
  if (error instanceof RefusedByDesk) return exitCodes.refused
  throw error
}
