import { useBlocker } from '@tanstack/react-router'
import { useHoldOpen } from './held-open.ts'
import { LeaveQuestion } from './leave-question.tsx'

type UnsavedProps = {
  readonly when: boolean
  /** The part of the address that says what the form is about (`number`), where another one loses what was typed. */
  readonly about?: string
  /** What would be lost, where that is not what somebody typed. */
  readonly lost?: string
}

/**
 * Where typed words would be lost: whoever goes to another page is asked first, or closes the dialog around it, and so does the browser ask of whoever closes it or loads the
 * page anew. A new tab or filter of the same page loses nothing. A step that is done leaves with `ignoreBlocker`.
 */
export function Unsaved({ when, about, lost }: UnsavedProps) {
  // What the address opened, the address closes: there the blocker asks, and the dialog does not.
  useHoldOpen({ when: when && about === undefined })
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => when && (current.pathname !== next.pathname || partOf(current.search, about) !== partOf(next.search, about)),
    enableBeforeUnload: () => when, withResolver: true,
  })
  return <LeaveQuestion opened={status === 'blocked'} lost={lost} stay={() => reset?.()} leave={() => proceed?.()} />
}

function partOf(search: object, part: string | undefined): unknown {
  return part === undefined ? undefined : new Map<string, unknown>(Object.entries(search)).get(part)
}
