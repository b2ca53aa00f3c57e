/** An Idempotency-Key: one an intention, however often it is sent. */
export function newIntention(): string {
  return crypto.randomUUID()
}
