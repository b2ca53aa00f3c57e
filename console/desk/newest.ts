import { replaceEqualDeep } from '@tanstack/react-query'

/**
 * What a query shows after an answer came. Answers overtake each other on their way: one that was read before a change may arrive after the change's own, and would
 * show, and give to type on, what is not so any more. The revision in the ETag only grows, so an older one never takes the place of a later.
 */
export function newest(known: unknown, given: unknown): unknown {
  const [before, after] = [revisionOf(known), revisionOf(given)]
  return before !== undefined && after !== undefined && after < before ? known : replaceEqualDeep(known, given)
}

function revisionOf(answer: unknown): number | undefined {
  const etag = typeof answer === 'object' && answer !== null && 'etag' in answer ? answer.etag : undefined
  const revision = typeof etag === 'string' ? /^(?:W\/)?"(\d+)"$/.exec(etag)?.[1] : undefined
  return revision === undefined ? undefined : Number(revision)
}
