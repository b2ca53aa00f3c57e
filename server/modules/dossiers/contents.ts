import type { BodyOf } from '../../../contract/endpoint.ts'
import type { Address } from '../../../contract/endpoints/dossiers.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Version } from './version.ts'

type Change = BodyOf<Endpoints['changeDossier']>
type Answers = Pick<Version, 'information' | 'address'>

/** Far more than any rule asks for; a bound so that a dossier cannot be grown without end, one change at a time. */
const maxAnswers = 200

/**
 * The answers after a change (RFC 7396, merge patch): what is not named stays, a null takes an answer away. An address is one answer and is
 * replaced as a whole; its blank lines say nothing, and one of blank lines is none. Refuses `input.invalid` past 200 pieces of information.
 */
export function mergeAnswers(current: Answers, change: Change): Answers {
  const merged = { ...current.information, ...change.information }
  const information = Object.fromEntries(Object.entries(merged).filter((entry): entry is [string, string | number] => entry[1] !== null))
  if (Object.keys(information).length > maxAnswers) {
    throw new Refusal('input.invalid', {}, [{ pointer: '/information', code: 'field.too_long', params: { limit: maxAnswers } }])
  }
  return { information, address: change.address === undefined ? current.address : writtenLines(change.address) }
}

function writtenLines(address: Address | null): Address | null {
  const lines = Object.entries(address ?? {}).filter(([, line]) => line !== '')
  return lines.length === 0 ? null : Object.fromEntries(lines)
}

/** The names of what differs, in alphabetical order; never the answers, which are personal. */
export function changedFields(before: Answers, after: Answers): string[] {
  return [
    ...differing(before.information, after.information).map((key) => `information/${key}`),
    ...differing(before.address ?? {}, after.address ?? {}).map((key) => `address/${key}`),
  ]
}

type Flat = Readonly<Record<string, string | number | undefined>>

function differing(before: Flat, after: Flat): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]).toSorted()
}
