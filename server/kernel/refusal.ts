import { refusals, type Issue, type RefusalCode } from '../../contract/refusals.ts'

export type RefusalParams = Readonly<Record<string, string | number | readonly string[]>>

/** An expected "no". Its code picks status and sentence (contract/refusals.ts); `issues` point at the fields to mend. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly params: RefusalParams
  readonly issues: readonly Issue[]

  constructor(code: RefusalCode, params: RefusalParams = {}, issues: readonly Issue[] = []) {
    super(code)
    this.code = code
    this.params = params
    this.issues = issues
  }

  get status(): number {
    return refusals[this.code]
  }
}

/** The refusal for something that is not there, or not the caller's to see: the same words for both. */
export function notFound(noun: string): Refusal {
  return new Refusal('resource.not_found', { noun })
}
