import { useBlocker } from '@tanstack/react-router'
import { useSay } from '../language/speaking.tsx'
import { Confirm } from './confirm.tsx'

/**
 * Where typed words would be lost: whoever goes to another page is asked first, and so does the browser ask of whoever closes it or loads the page anew. A new tab or filter
 * of the same page loses nothing. A step that is done leaves with `ignoreBlocker`.
 */
export function Unsaved({ when }: { readonly when: boolean }) {
  const say = useSay()
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname, enableBeforeUnload: () => when, withResolver: true,
  })
  return (
    <Confirm opened={status === 'blocked'} close={() => reset?.()} run={() => proceed?.()} title={say('console:design:unsaved:title')} action={say('console:design:unsaved:leave')} grave>
      <p>{say('console:design:unsaved:what')}</p>
    </Confirm>
  )
}
