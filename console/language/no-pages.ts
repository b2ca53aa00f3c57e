/** Stands where a language's catalogue would bring the sentences of every page along: load.ts fetches those when a page needs them. */
export const pages = {}
