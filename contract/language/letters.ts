import type { en } from './en/index.ts'
import type { ParamOf, Params } from './catalogue.ts'
import { speak } from './speaker.ts'
import type { Language } from '../vocabulary.ts'

/** The e-mails that the desk writes. */
export type LetterName = Exclude<keyof typeof en.mail, 'line'>

type LetterParams<Name extends LetterName> = Params & { readonly [Param in ParamOf<`mail:${Name}:subject` | `mail:${Name}:text`>]: string }

/** Writes an e-mail, plain text. What fills it comes ready made: days, lists of lines. What is empty leaves no gap behind; a subject is one line, whatever fills it. */
export function writeLetter<Name extends LetterName>(language: Language, name: Name, params: LetterParams<Name>): { subject: string; text: string } {
  const subject = speak(language, `mail:${name}:subject`, params)
  const text = speak(language, `mail:${name}:text`, params)
  return { subject: subject.replace(/[\r\n]+/g, ' '), text: text.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n') + '\n' }
}
