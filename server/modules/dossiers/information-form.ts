import { z } from 'zod'
import { e164, email } from '../../../contract/shapes.ts'
import type { InformationDemand } from './demands.ts'

const calendarDay = z.iso.date()
const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain })
const wholeNumber = /^\d{1,15}$/

/** What an answer must look like, by the kind of information. A phone number is checked for its form only: whether it rings is the reviewer's question. */
const forms: Readonly<Record<InformationDemand['kind'], (answer: string) => boolean>> = {
  text: () => true,
  email: (answer) => email.safeParse(answer).success,
  phone: (answer) => e164.safeParse(answer).success,
  date: (answer) => calendarDay.safeParse(answer).success,
  url: (answer) => webAddress.safeParse(answer).success,
  integer: (answer) => wholeNumber.test(answer),
}

/** Whether there is an answer at all: blanks answer nothing. */
export function isAnswered(answer: string | number | undefined): answer is string | number {
  return answer !== undefined && String(answer).trim() !== ''
}

/** Whether an answer has the form that its kind demands. A number counts as its decimal digits. */
export function hasForm(kind: InformationDemand['kind'], answer: string | number): boolean {
  return forms[kind](String(answer))
}
