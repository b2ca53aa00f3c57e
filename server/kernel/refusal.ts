import type { Issue } from '../../contract/issue.ts'
import type { ParamOf, Params } from '../../contract/language/catalogue.ts'
import { refusals, type RefusalCode } from '../../contract/refusals.ts'

export type RefusalParams = Params

/** What a refusal's sentences need to be said: a refusal without it does not compile. */
type Told<Code extends RefusalCode> = [ParamOf<`refusals:${Code}:${'title' | 'happened' | 'fix'}`>] extends [never]
  ? [params?: RefusalParams, issues?: readonly Issue[]]
  : [params: RefusalParams & { readonly [Name in ParamOf<`refusals:${Code}:${'title' | 'happened' | 'fix'}`>]: RefusalParams[string] }, issues?: readonly Issue[]]

/** An expected "no". Its code picks status and sentence (contract/refusals.ts); `issues` point at the fields to mend. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  readonly code: Code
  readonly params: RefusalParams
  readonly issues: readonly Issue[]

  constructor(code: Code, ...[params, issues]: Told<Code>) {
    super(code)
    this.code = code
    this.params = params ?? {}
    this.issues = issues ?? []
  }

  get status(): number {
    return refusals[this.code]
  }

  /** The same refusal with its findings told of other fields: what one API calls `offerIds/0`, another calls `phoneNumber`. */
  pointingElsewhere(to: (pointer: string) => string): Refusal<Code> {
    const issues = this.issues.map((issue) => ({ ...issue, pointer: to(issue.pointer) }))
    return new Refusal(this.code, ...([this.params, issues] as unknown as Told<Code>)) // What filled the sentences before fills them again.
  }
}

/** The refusal for something that is not there, or not the caller's to see: the same words for both. */
export function notFound(noun: string): Refusal {
  return new Refusal('resource.not_found', { noun })
}
