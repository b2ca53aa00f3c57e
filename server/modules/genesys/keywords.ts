import type { Compliance } from '../../../contract/genesys/numbers.ts'
import { say } from '../../../contract/language/speak.ts'
import type { Language } from '../../../contract/vocabulary.ts'

/** What people write to stop, to begin again and to be helped: the words that carriers act on, and those of the country. Source: CTIA, Messaging Principles and Best Practices, 2023, 5.1. */
const keywords: Readonly<Record<Language, { readonly stop: readonly string[]; readonly optIn: readonly string[]; readonly help: readonly string[] }>> = {
  en: { stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'], optIn: ['START', 'UNSTOP', 'YES'], help: ['HELP', 'INFO'] },
  fr: { stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'ARRET'], optIn: ['START', 'UNSTOP', 'YES', 'OUI'], help: ['HELP', 'INFO', 'AIDE'] },
  // STOPP is what German telephones make of STOP.
  de: { stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'STOPP', 'ABMELDEN'], optIn: ['START', 'UNSTOP', 'YES', 'JA'], help: ['HELP', 'INFO', 'HILFE'] },
  es: { stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'BAJA', 'PARAR'], optIn: ['START', 'UNSTOP', 'YES', 'SI', 'SÍ', 'ALTA'], help: ['HELP', 'INFO', 'AYUDA'] },
}

/** What a number answers to these words when nobody has said otherwise. */
export function defaultCompliance(language: Language, organization: string): Compliance {
  const { stop, optIn, help } = keywords[language]
  return {
    stopSettings: [{ keyword: [...stop], response: { message: say(language, 'compliance:stopped', { organization }) } }],
    optInSettings: [{ keyword: [...optIn], response: { message: say(language, 'compliance:started', { organization }) } }],
    helpSettings: [{ keyword: [...help], response: { message: say(language, 'compliance:helped', { organization }) } }],
  }
}
