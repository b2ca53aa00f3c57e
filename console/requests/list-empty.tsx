import { Button } from '@mantine/core'
import { Empty } from '../design/page.tsx'
import { useSay } from '../language/speaking.tsx'
import type { RequestFilters } from './list-search.ts'

type NothingProps = { readonly search: RequestFilters; readonly change: (changed: Partial<RequestFilters>) => void }

const nothing: Partial<RequestFilters> = { q: undefined, country: undefined, carrier: undefined, unread: undefined, organizationId: undefined }

/** An empty list says what it was looking for, and what leads on. */
export function NothingListed({ search, change }: NothingProps) {
  const say = useSay()
  const { group = 'open', q, country, carrier, unread, organizationId } = search
  const isNarrowed = [q, country, carrier, unread, organizationId].some((filter) => filter !== undefined)
  if (isNarrowed) {
    return (
      <Empty title={say('console:requests:empty:narrowed:title')} actions={<Button variant="default" onClick={() => change(nothing)}>{say('console:requests:empty:narrowed:clear')}</Button>}>
        {say('console:requests:empty:narrowed:text')}
      </Empty>
    )
  }
  return (
    <Empty
      title={say(group === 'waiting_for_me' ? 'console:requests:empty:waiting:title' : group === 'done' ? 'console:requests:empty:done:title' : 'console:requests:empty:open:title')}
      actions={group === 'all' ? undefined : <Button variant="default" onClick={() => change({ group: 'all' })}>{say('console:requests:empty:showAll')}</Button>}
    >
      {say(group === 'waiting_for_me' ? 'console:requests:empty:waiting:text' : group === 'done' ? 'console:requests:empty:done:text' : 'console:requests:empty:open:text')}
    </Empty>
  )
}
