import { describeIssue, describeRefusal } from '../../../contract/language/speak.ts'
import type { Language } from '../../../contract/vocabulary.ts'
import type { Refusal } from '../../kernel/refusal.ts'

/** RFC 9457 problem details of a refusal, in the reader's language. `instance` finds the log line. */
export function problemOf(refusal: Refusal, { language, requestId }: { language: Language; requestId: string }) {
  const { title, detail, fix } = describeRefusal(language, refusal.code, refusal.params)
  return {
    // First, so that what a refusal is about never overwrites what it is: a dossier's `status` is not the answer's.
    ...refusal.params,
    type: `urn:guichet:refusal:${refusal.code}`,
    title,
    status: refusal.status,
    detail,
    code: refusal.code,
    fix,
    instance: requestId,
    errors: refusal.issues.map((issue) => ({ pointer: issue.pointer, code: issue.code, detail: describeIssue(language, issue) })),
  }
}
