/** Something that is fetched once, for all who want it; after a line that broke it may be asked for again. */
export type Shelf<Part> = { readonly now: () => Part | undefined; readonly fetch: () => Promise<Part> }

export function shelf<Part>(bring: () => Promise<Part>): Shelf<Part> {
  let part: Part | undefined
  let coming: Promise<Part> | undefined
  return {
    now: () => part,
    fetch() {
      coming ??= bring().then((brought) => (part = brought), (error: unknown) => {
        coming = undefined
        throw error
      })
      return coming
    },
  }
}
