import type { ParamOf, Params, SentenceKey } from '../contract/language/catalogue.ts'

type Wrong = Extract<SentenceKey, `cli:wrong:${string}`>

/** A command that cannot be carried out as it was written. Nothing was asked of the desk. */
export class WrongUsage extends Error {
  readonly sentence: Wrong
  readonly params: Params

  constructor(...[sentence, params]: { [Key in Wrong]: [Key, { readonly [Name in ParamOf<Key>]: Params[string] }] }[Wrong]) {
    super(sentence)
    this.name = 'WrongUsage'
    this.sentence = sentence
    this.params = params
  }
}
