/** Where new identifiers come from: UUID version 7, so that newer rows sort later. */
export type Ids = {
  next(): string
}
