import type { ParamOf, Params } from './language/catalogue.ts'
import type { IssueCode } from './refusals.ts'

type Filled<Code extends IssueCode> = [ParamOf<`issues:${Code}`>] extends [never]
  ? { readonly params?: Params }
  : { readonly params: Params & { readonly [Name in ParamOf<`issues:${Code}`>]: Params[string] } }

/** One finding about one field, by JSON pointer. What its sentence is filled with is part of its type. */
export type Issue = { readonly [Code in IssueCode]: { readonly pointer: string; readonly code: Code } & Filled<Code> }[IssueCode]
