import parsePhoneNumber from 'libphonenumber-js/min'
import { countryName, formatDay, formatInstant, formatMoney } from '../contract/language/format.ts'
import { say } from '../contract/language/speak.ts'
import { speak } from '../contract/language/speaker.ts'
import type { lifecycles } from '../contract/lifecycles/index.ts'
import type { Capability, Language, OwnedNumberType } from '../contract/vocabulary.ts'

type Noun = (typeof lifecycles)[number]['name']

/** A number as people abroad write it: `+33 6 12 34 56 78`. */
export function grouped(e164: string): string {
  return parsePhoneNumber(e164)?.formatInternational() ?? e164
}

/** A status in the reader's word. */
export function statusWord(language: Language, noun: Noun, status: string): string {
  return speak(language, `statuses:${noun}:${status}`)
}

/** What the reader may do next, in the words of buttons, with a line of air above; nothing where there is nothing to do. */
export function nextSteps(language: Language, noun: Noun, arrows: readonly string[]): string[] {
  return arrows.length === 0 ? [] : ['', say(language, 'cli:nextSteps', { steps: dotted(...arrows.map((event) => speak(language, `events:${noun}:${event}`))) })]
}

/** "France · mobile"; a draft without numbers has no type yet. */
export function kindWords(language: Language, { country, numberType }: { readonly country: string; readonly numberType: OwnedNumberType | null }): string {
  return dotted(countryName(language, country), numberType === null ? '' : speak(language, `numberTypes:${numberType}`))
}

/** "SMS and voice" */
export function capabilityWords(language: Language, capabilities: readonly Capability[]): string {
  return say(language, 'synopsis:capabilities', { capabilities })
}

/** What a regulation asks for: a piece of information or the slot of a document. */
export function demandWord(language: Language, demand: string): string {
  return say(language, 'cli:demand', { demand })
}

export function money(language: Language, amount: { readonly minor: number; readonly currency: string }): string {
  return formatMoney(language, amount)
}

/** A day for a table; nothing for none. */
export function day(language: Language, of: string | null): string {
  return of === null ? '' : formatDay(language, of, 'short')
}

/** An instant by the clocks of whoever reads. */
export function instant(language: Language, at: string | null): string {
  return at === null ? '' : formatInstant(language, at, new Intl.DateTimeFormat().resolvedOptions().timeZone)
}

/** Joins what there is to say with a dot between. */
export function dotted(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
