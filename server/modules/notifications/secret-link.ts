import { say } from '../../../contract/language/speak.ts'
import type { Language } from '../../../contract/vocabulary.ts'

/** Where the link of an invitation belongs in a letter that is kept: the sign for an object that is not here (U+FFFC). */
export const linkPlace = '\uFFFC'

/** The letter as it leaves. Only there the link stands: whoever reads the desk's e-mails must not be able to come in by one. */
export function withLink(body: string, link: string): string {
  return body.replaceAll(linkPlace, link)
}

/** The letter as it is shown. */
export function withoutLink(body: string, language: Language): string {
  return body.includes(linkPlace) ? body.replaceAll(linkPlace, say(language, 'mail:line:link_left_out')) : body
}
