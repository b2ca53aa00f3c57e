import { formatDay, formatInstant, isTimeZone } from '../../../contract/language/format.ts'
import { writeLetter, type LetterName } from '../../../contract/language/letters.ts'
import { describeReason, say } from '../../../contract/language/speak.ts'
import type { SecurityLetter } from '../../../contract/letters.ts'
import type { Reason } from '../../../contract/reasons.ts'
import type { Language } from '../../../contract/vocabulary.ts'
import type { Day } from '../../kernel/day.ts'
import { askedFor, choices, goneForGood, lost, obtained, type Line } from './told-numbers.ts'

/** Everything that a letter about a request may tell. */
export type Facts = {
  /** The organization's, as is the time zone in which deadlines are told. */
  readonly language: Language
  readonly timeZone: string
  readonly organization: string
  readonly reference: string
  readonly lines: readonly Line[]
  readonly hasDossier: boolean
  /** The day by which the desk expects to be done, and whether it has passed. */
  readonly expectedBy: Day | null
  readonly isLate: boolean
  /** Until when the requester is waited for, or was. */
  readonly deadline: Date | null
  readonly refusedPapers: readonly { readonly slot: string; readonly reason: Reason | null; readonly note: string | null }[]
  readonly reason: Reason | null
  readonly note: string | null
  /** What the other side wrote. */
  readonly remark: { readonly author: string; readonly text: string } | null
}
/** Letters about a request; the others have writers of their own. */
export type RequestLetterName = Exclude<LetterName, 'invitation' | SecurityLetter>
export type Letter = { readonly subject: string; readonly text: string }

/** Writes one of the desk's letters. That a fact it tells of is missing is a bug, and throws. */
export function letterWith(name: RequestLetterName, facts: Facts): Letter {
  return letters[name](facts)
}

const letters: { readonly [Name in RequestLetterName]: (facts: Facts) => Letter } = {
  request_submitted: (facts) => writeLetter(facts.language, 'request_submitted', {
    ...heading(facts), numbers: asked(facts), promise: promise(facts),
    next: say(facts.language, facts.hasDossier ? 'mail:line:papers_next' : 'mail:line:no_papers'),
  }),
  request_passed: (facts) => writeLetter(facts.language, 'request_passed', { ...heading(facts), numbers: asked(facts), expectedBy: expectedDay(facts) }),
  request_returned: (facts) => writeLetter(facts.language, 'request_returned', { ...heading(facts), problems: findings(facts), note: noted(facts), deadline: deadlineOf(facts) }),
  request_approved: (facts) => writeLetter(facts.language, 'request_approved', { ...heading(facts), numbers: asked(facts), promise: promise(facts) }),
  choice_needed: (facts) => writeLetter(facts.language, 'choice_needed', { ...heading(facts), gone: gone(facts), numbers: alternatives(facts), deadline: deadlineOf(facts) }),
  request_completed: (facts) => writeLetter(facts.language, 'request_completed', { ...heading(facts), numbers: active(facts), kept: kept(facts) }),
  request_partially_completed: (facts) =>
    writeLetter(facts.language, 'request_partially_completed', { ...heading(facts), numbers: active(facts), problems: losses(facts), kept: kept(facts) }),
  request_failed: (facts) => writeLetter(facts.language, 'request_failed', { ...heading(facts), problems: losses(facts), kept: kept(facts) }),
  request_rejected: (facts) => writeLetter(facts.language, 'request_rejected', { ...heading(facts), problems: findings(facts), note: noted(facts) }),
  request_cancelled: (facts) => writeLetter(facts.language, 'request_cancelled', { ...heading(facts), kept: kept(facts) }),
  request_lapsed: (facts) => writeLetter(facts.language, 'request_lapsed', { ...heading(facts), deadline: deadlineOf(facts), kept: kept(facts) }),
  remark_of_desk: (facts) => writeLetter(facts.language, 'remark_of_desk', { ...heading(facts), ...remark(facts) }),
  remark_of_requester: (facts) => writeLetter(facts.language, 'remark_of_requester', { ...heading(facts), ...remark(facts) }),
}

function heading({ reference, organization }: Facts) {
  return { reference, organization: onOneLine(organization) }
}

function asked({ language, lines }: Facts): string {
  return list(askedFor(lines), ({ number }) => say(language, 'mail:line:number', { number }))
}

function active({ language, lines }: Facts): string {
  return list(obtained(lines), ({ number, insteadOf }) =>
    insteadOf === undefined ? say(language, 'mail:line:number', { number }) : say(language, 'mail:line:replacement', { number, gone: insteadOf }))
}

function gone({ language, lines }: Facts): string {
  return list([...choices(lines).map((choice) => choice.gone), ...goneForGood(lines)], (number) => say(language, 'mail:line:number', { number }))
}

function alternatives({ language, lines }: Facts): string {
  return list(choices(lines), (choice) => say(language, 'mail:line:choice', { gone: choice.gone, numbers: choice.alternatives }))
}

function losses({ language, lines }: Facts): string {
  return list([...lost(lines)], ([reason, numbers]) => say(language, 'mail:line:numbers_lost', { numbers, ...whyAndFix(language, reason) }))
}

/** What is to be mended: the request itself, then each refused paper. */
function findings({ language, reason, refusedPapers }: Facts): string {
  const request = reason === null ? [] : [say(language, 'mail:line:reason', whyAndFix(language, reason))]
  return [...request, ...refusedPapers.map((paper) => refused(language, paper))].join('\n')
}

function refused(language: Language, { slot, reason, note }: Facts['refusedPapers'][number]): string {
  if (reason === null) throw new Error(`The paper ${slot} was refused without a reason.`)
  const finding = { paper: slot, ...whyAndFix(language, reason) }
  return note === null ? say(language, 'mail:line:paper', finding) : say(language, 'mail:line:paper_with_note', { ...finding, note: onOneLine(note) })
}

function noted({ language, note }: Facts): string {
  return note === null ? '' : say(language, 'mail:line:note', { note })
}

function kept({ language, hasDossier }: Facts): string {
  return hasDossier ? say(language, 'mail:line:dossier_kept') : ''
}

/** Quoted as e-mails quote, line by line: what people wrote is told from what the desk says of it. */
function remark({ reference, remark: said }: Facts) {
  if (said === null) throw new Error(`Nothing was said about ${reference}.`)
  return { author: onOneLine(said.author), remark: said.text.split(/\r\n|\r|\n/).map((line) => `> ${line}`).join('\n') }
}

/** Once the day has passed the promise changes, and never falls silent. */
function promise(facts: Facts): string {
  return say(facts.language, facts.isLate ? 'mail:line:late' : 'mail:line:on_time', { expectedBy: expectedDay(facts) })
}

function expectedDay({ language, reference, expectedBy }: Facts): string {
  if (expectedBy === null) throw new Error(`No day is expected for ${reference}.`)
  return formatDay(language, expectedBy)
}

function deadlineOf({ language, reference, deadline, timeZone }: Facts): string {
  if (deadline === null) throw new Error(`${reference} waits without a deadline.`)
  // Organizations opened before zones were checked may name one that no clock knows; a letter must not fail for it.
  return formatInstant(language, deadline, isTimeZone(timeZone) ? timeZone : 'UTC')
}

function whyAndFix(language: Language, reason: Reason) {
  const { sentence, fix } = describeReason(language, reason)
  return { why: sentence, fix }
}

function list<T>(items: readonly T[], line: (item: T) => string): string {
  return items.map(line).join('\n')
}

/** What people wrote may not pass for a line of ours. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
