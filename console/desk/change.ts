import { useMutation } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useDrawn } from '../design/drawn.ts'
import { announceFailure } from '../design/announce-failure.ts'
import { useSay } from '../language/speaking.tsx'

type Course<Sent, Given> = {
  readonly run: (sent: Sent) => Promise<Given>
  /** What follows from the answer before anything is read again: it leads away from a page that the change itself puts an end to, or shows the answer at once. */
  readonly answered?: ((given: Given) => unknown) | undefined
  readonly refused?: ((error: unknown, sent: Sent) => void) | undefined
  readonly readAgain?: () => Promise<unknown>
}

type Step<Sent, Given> = {
  readonly sent: Sent
  readonly then?: ((given: Given) => unknown) | undefined
  /** Whoever waits for the end hears of a failure by that. */
  readonly isAwaited?: boolean
}

/**
 * Something that is done once, and what follows from it: `mutate(sent, then)`. React Query forgets the callbacks of a `mutate` whose caller is no longer
 * drawn, and a change often takes its own button away by being read again. Here what follows travels with what was sent, so that it always comes: `answered` first,
 * then everything is read again, then `then`. A failure is shown by the caller (`error`), and said in passing where that is gone. Nothing else on the console may use
 * `useMutation` (lint).
 */
export function useChange<Sent, Given>({ run, answered, refused, readAgain }: Course<Sent, Given>) {
  const say = useSay()
  const isDrawn = useDrawn()
  const mutation = useMutation({
    mutationFn: ({ sent }: Step<Sent, Given>) => run(sent),
    onSuccess: async (given, { then }) => {
      await answered?.(given)
      await readAgain?.()
      await then?.(given)
    },
    onError: (error, { sent, isAwaited = false }) => {
      refused?.(error, sent)
      if (!isAwaited && !isDrawn()) announceFailure(error, say)
    },
  })
  const { mutate: start, mutateAsync: finish, reset, isPending, error, data } = mutation
  const mutate = useCallback((sent: Sent, then?: (given: Given) => unknown) => start({ sent, then }), [start])
  const mutateAsync = useCallback((sent: Sent) => finish({ sent, isAwaited: true }), [finish])
  return { mutate, mutateAsync, reset, isPending, error, data }
}
