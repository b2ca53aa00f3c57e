/** A number as people write or copy it, without the signs that group its digits, nor the marks of direction, which nobody sees, that address books put around it. */
export function withoutSeparators(written: string): string {
  return written.replaceAll(/[\s\p{Cf}.\-/()\u2010-\u2015]/gu, '')
}

/** The same of a number that is looked for: `+33 (0)6 39…` says how it is dialled from near and from far, and its `(0)` stands in no number. */
export function asSought(written: string): string {
  return withoutSeparators(written.replaceAll('(0)', ''))
}
