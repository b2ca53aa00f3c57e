export type Intentions = {
  readonly keyFor: (sent: unknown) => string
  readonly answered: (sent: unknown) => void
}

/**
 * The Idempotency-Keys of one step: what is sent again, because nobody knows whether it arrived, goes under the key that it went under before, until the
 * desk has answered it. The desk keeps a key together with what came with it, and refuses it with anything else: so what was put differently after a lost
 * answer is an intention of its own.
 */
export function createIntentions(newKey: () => string): Intentions {
  const open = new Map<string, string>()
  return {
    keyFor(sent) {
      const contents = JSON.stringify(sent)
      const key = open.get(contents) ?? newKey()
      open.set(contents, key)
      return key
    },
    answered: (sent) => void open.delete(JSON.stringify(sent)),
  }
}
