type Read = { readonly label: string; readonly etag: string }

/** What somebody types over what they read. */
export type Typing = {
  readonly words: string
  readonly over: Read
  /** They were told that a colleague saved another label meanwhile: whoever saves then means to. */
  readonly isTold?: boolean
}

/** What was read when the typing began is what it is typed over, whatever others save meanwhile. */
export function typed(words: string, before: Typing | undefined, read: Read): Typing {
  return before === undefined ? { words, over: read } : { ...before, words }
}

/** What a colleague has made of the label while somebody typed another. */
export function meanwhile(typing: Typing | undefined, { label }: Pick<Read, 'label'>): string | undefined {
  return typing === undefined || typing.over.label === label ? undefined : label
}

/** The revision over which is saved. Another change of the number stands in nobody's way; another label does, until they were told. */
export function revisionFor(typing: Typing | undefined, read: Read): string {
  return typing === undefined || typing.isTold === true || meanwhile(typing, read) === undefined ? read.etag : typing.over.etag
}

/** What was typed while the step ran stays. */
export function saved(sent: string, now: Typing | undefined, read: Read): Typing | undefined {
  return now === undefined || now.words === sent ? undefined : { words: now.words, over: read }
}
