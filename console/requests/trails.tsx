import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useSay } from '../language/speaking.tsx'
import { Emails } from './emails.tsx'
import type { Request } from './facts.ts'
import { History } from './history.tsx'

const route = getRouteApi('/frame/requests/$id')

/** What happened, and what was written to whom: to be looked up, hence below. */
export function Trails({ request: { id } }: { readonly request: Request }) {
  const say = useSay()
  const { tab = 'history' } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Tabs value={tab} onChange={(value) => void navigate({ search: { tab: value === 'emails' ? 'emails' : undefined }, replace: true, resetScroll: false })} keepMounted={false}>
      <Tabs.List aria-label={say('console:requests:trails:label')}>
        <Tabs.Tab value="history">{say('console:requests:trails:history')}</Tabs.Tab>
        <Tabs.Tab value="emails">{say('console:requests:trails:emails')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="history" pt="sm"><History id={id} /></Tabs.Panel>
      <Tabs.Panel value="emails" pt="sm"><Emails requestId={id} /></Tabs.Panel>
    </Tabs>
  )
}
