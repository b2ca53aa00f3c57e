/** Another sample of a search's results: one of those that the API takes. */
export function newSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn >>> 1
}
