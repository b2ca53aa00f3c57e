import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { RefusedByDesk } from '../../contract/client/refused.ts'

/** `etag`: the revision on which typing began; undefined once it is known that there is a newer one. */
type Draft<T> = { readonly typed: Partial<T>; readonly etag: string | undefined }

/**
 * A form over something that others change too. A field shows what was typed in it, and otherwise what is kept now. What is saved names the revision on which typing began: if
 * it is no more the newest, the desk says so, the other fields show what somebody else made of them, and saving once more is meant.
 */
export function useDraft<T extends object>(kept: T, etag: string) {
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Draft<T>>()
  const values: T = { ...kept, ...draft?.typed }
  return {
    values,
    isTyped: Object.entries(values).some(([field, value]) => value !== new Map<string, unknown>(Object.entries(kept)).get(field)),
    ifMatch: draft?.etag ?? etag,
    type: (more: Partial<T>) => setDraft((before) => ({ typed: { ...before?.typed, ...more }, etag: before === undefined ? etag : before.etag })),
    done: () => setDraft(undefined),
    refused: (error: unknown) => {
      if (!(error instanceof RefusedByDesk) || error.code !== 'precondition.stale') return
      setDraft((before) => before && { ...before, etag: undefined })
      void queries.invalidateQueries()
    },
  }
}
