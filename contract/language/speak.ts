import type { Reason } from '../reasons.ts'
import type { IssueCode, RefusalCode } from '../refusals.ts'
import type { Language } from '../vocabulary.ts'
import type { ParamOf, Params, SentenceKey } from './catalogue.ts'
import { speak } from './speaker.ts'

type Value = Params[string]
/** A sentence with gaps cannot be said without what fills them. */
export type Filling<Key extends SentenceKey> = [ParamOf<Key>] extends [never] ? [params?: Params] : [params: Params & { readonly [Name in ParamOf<Key>]: Value }]

/** Says a sentence. A key that does not exist, or a gap that nothing fills, is a bug and throws. */
export function say<Key extends SentenceKey>(language: Language, key: Key, ...[params]: Filling<Key>): string {
  return speak(language, key, params)
}

/** What a refusal's answer tells: a title that never varies, what happened, and what to do. `params` are the refusal's, codes and all. */
export function describeRefusal(language: Language, code: RefusalCode, params: Params = {}): { title: string; detail: string; fix: string } {
  const part = (name: 'title' | 'happened' | 'fix') => speak(language, `refusals:${code}:${name}`, params)
  return { title: part('title'), detail: part('happened'), fix: part('fix') }
}

/** What is wrong with one field, in a sentence. */
export function describeIssue(language: Language, { code, params = {} }: { readonly code: IssueCode; readonly params?: Params }): string {
  return speak(language, `issues:${code}`, params)
}

/** Why something was refused and how to mend it, as the requester reads it. */
export function describeReason(language: Language, reason: Reason): { sentence: string; fix: string } {
  return { sentence: speak(language, `reasons:${reason}:sentence`), fix: speak(language, `reasons:${reason}:fix`) }
}
