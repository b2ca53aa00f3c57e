import type { en } from './en/index.ts'
import type { ParamOf, Params } from './catalogue.ts'
import { speak } from './speaker.ts'
import type { Language } from '../vocabulary.ts'

/** The e-mails that the desk writes. */
export type LetterName = Exclude<keyof typeof en.mail, 'line'>

type LetterParams<Name extends LetterName> = Params & { readonly [Param in ParamOf<`mail:${Name}:subject` | `mail:${Name}:text`>]: string }

/** Writes an e-mail, plain text. What fills it comes ready made: days, lists of lines. An empty one leaves no gap between the paragraphs. */
export function writeLetter<Name extends LetterName>(language: Language, name: Name, params: LetterParams<Name>): { subject: string; text: string } {
  return { subject: speak(language, `mail:${name}:subject`, params), text: speak(language, `mail:${name}:text`, params).replace(/\n{3,}/g, '\n\n') + '\n' }
}
