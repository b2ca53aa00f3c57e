/** One file of rules as it lies there, unchecked: the regulations module says whether it can be used. */
export type RulePackFile = { readonly name: string; readonly content: unknown }

/** Where rule packs come from. Read once, at start. */
export type RulePacksPort = {
  /** Every file, by name. Throws when a file is not JSON. */
  readAll(): Promise<readonly RulePackFile[]>
}
