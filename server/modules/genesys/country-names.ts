/** Countries by name, in any language that has names for them: theirs may be asked for in more languages than this desk speaks. */
export function countryNames(language: string): (code: string) => string {
  const names = new Intl.DisplayNames([language, 'en-US'], { type: 'region' })
  return (code) => names.of(code) ?? code
}

/** Codes in the order of their names. */
export function rankedByName(codes: readonly string[], language: string): string[] {
  const nameOf = countryNames(language)
  return codes.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language))
}
