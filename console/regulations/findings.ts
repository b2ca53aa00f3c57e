import { RefusedByDesk } from '../../contract/client/refused.ts'

/** What a refusal says of a field or of anything inside it, as one text: a list is one field to whoever fills it in. */
export function findingsIn(error: unknown): (pointer: string) => string | undefined {
  return (pointer) => {
    const found = error instanceof RefusedByDesk ? error.errors.filter((issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`)) : []
    return found.length === 0 ? undefined : [...new Set(found.map(({ detail }) => detail))].join(' ')
  }
}
