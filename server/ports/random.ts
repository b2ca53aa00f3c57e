/** The only source of chance. */
export type Random = {
  /** `count` random bytes, fit for secrets. */
  bytes(count: number): Buffer
  /** A whole number, 0 <= n < below. */
  whole(below: number): number
}
