/**
 * Asks for what a page shows before its script is there: `beforeLoad: ({ search, context: { queries } }) => askAhead(queries.infiniteQuery(askNumbers(search)))`. Nobody waits for it: the
 * page asks the same, and finds the answer there or on its way. A refusal is the page's to tell.
 */
export function askAhead(asked: Promise<unknown>): void {
  asked.catch(() => undefined)
}
