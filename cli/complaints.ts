import { AnswerNotOurs, DeskUnreachable, RefusedByDesk } from '../contract/client.ts'
import { say } from '../contract/language/speak.ts'
import { speak } from '../contract/language/speaker.ts'
import type { Language } from '../contract/vocabulary.ts'
import type { Asked } from './command.ts'
import { alarming } from './terminal.ts'
import { WrongUsage } from './wrong-usage.ts'

/** Tells on the standard error why a command was not carried out: a program gets one line of JSON. Of a bug nothing is told here. */
export function complainOf(error: unknown, { language, json, terminal: { complain } }: Pick<Asked, 'language' | 'json' | 'terminal'>): void {
  const complaint = complaintOf(error, language)
  if (complaint === undefined) return
  if (json) return complain(JSON.stringify(complaint.machine))
  complaint.lines.forEach((line) => complain(line))
}

type Complaint = { readonly lines: readonly string[]; readonly machine: unknown }

function complaintOf(error: unknown, language: Language): Complaint | undefined {
  if (error instanceof RefusedByDesk) return { lines: refusalLines(language, error), machine: error.problem }
  if (error instanceof WrongUsage) {
    const sentence = speak(language, error.sentence, error.params)
    return { lines: [alarming(sentence), say(language, 'cli:help:hint')], machine: { wrong: sentence } }
  }
  if (error instanceof DeskUnreachable || error instanceof AnswerNotOurs) {
    const lines = [alarming(say(language, 'cli:unreachable:title')), error.message, say(language, 'cli:unreachable:fix')]
    return { lines, machine: { unreachable: error.message } }
  }
  return undefined
}

/** Title, what happened, what to do, and each finding with its place. */
export function refusalLines(language: Language, { title, code, status, detail, fix, errors }: RefusedByDesk): string[] {
  return [
    `${alarming(title)} [${code}, ${status}]`, detail, say(language, 'cli:fix', { fix }),
    ...errors.map((finding) => `  ${finding.pointer} ${finding.detail}`),
  ]
}
