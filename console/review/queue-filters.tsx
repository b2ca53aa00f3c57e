import { Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { ChoiceField } from '../design/choice-field.tsx'
import { SearchField } from '../design/search-field.tsx'
import { ask } from '../desk/queries.ts'
import { useFormat, useSay, type Say } from '../language/speaking.tsx'
import { SavedViews } from '../views/saved-views.tsx'
import { groupNames, type Group } from './queue-query.ts'
import { queueSearch, type QueueSearch } from './search.ts'
import styles from './queue.module.css'

const route = getRouteApi('/frame/desk/queue')

/** Which part of the queue is shown. Everything of it stands in the address. */
export function QueueFilters({ search }: { readonly search: QueueSearch }) {
  const say = useSay()
  const navigate = route.useNavigate()
  const change = (changed: QueueSearch) => void navigate({ search: (now) => ({ ...now, ...changed }), replace: true })
  const { country, carrier, q } = search
  return (
    <>
      <Groups search={search} onShow={(group) => change({ show: group === 'desk' ? undefined : group })} />
      <div className={styles['filters']}>
        <SearchField
          name={say('console:review:queue:search')} placeholder={say('console:review:queue:searchFor')} className={styles['search']} leftSection={<Search size={14} aria-hidden />} value={q} change={(sought) => change({ q: sought })}
        />
        <Countries country={country} choose={(chosen) => change({ country: chosen })} />
        <Carriers carrier={carrier} choose={(chosen) => change({ carrier: chosen })} />
        <div className={styles['views']}>
          <SavedViews page="queue" shown={search} apply={(view) => void navigate({ search: queueSearch.parse(view), replace: true })} />
        </div>
      </div>
    </>
  )
}

function Groups({ search: { show, ...narrowing }, onShow }: { readonly search: QueueSearch; readonly onShow: (group: Group) => void }) {
  const say = useSay()
  const format = useFormat()
  const { data } = useQuery({ ...ask('readQueueCounts', { query: narrowing }), placeholderData: (before) => before })
  return (
    <Tabs value={show ?? 'desk'} onChange={(group) => onShow(groupNames.find((name) => name === group) ?? 'desk')}>
      <Tabs.List aria-label={say('console:review:filter:groups')} className={styles['groups']}>
        {groupNames.map((group) => (
          <Tabs.Tab key={group} value={group} rightSection={data === undefined ? undefined : <span className={styles['count']} data-late={(group === 'late' && data.body.late > 0) || undefined}>{format.number(data.body[group])}</span>}>
            {nameOf(group, say)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}

function nameOf(group: Group, say: Say): string {
  const names = {
    desk: say('console:review:group:desk'), mine: say('console:review:group:mine'), unassigned: say('console:review:group:unassigned'), late: say('console:review:group:late'),
    requester: say('console:review:group:requester'), carrier: say('console:review:group:carrier'),
  } as const satisfies Record<Group, string>
  return names[group]
}

type Choose = { readonly choose: (chosen: string | undefined) => void }

function Countries({ country, choose }: Choose & { readonly country: string | undefined }) {
  const say = useSay()
  const { data } = useQuery(ask('listRegulations'))
  const options = data?.body.items.map((one) => ({ value: one.country, label: one.name })) ?? []
  return <ChoiceField aria-label={say('console:review:filter:country')} all={say('console:review:filter:anyCountry')} value={country} options={options} choose={choose} />
}

function Carriers({ carrier, choose }: Choose & { readonly carrier: string | undefined }) {
  const say = useSay()
  const { data } = useQuery(ask('listCarriers'))
  const options = data?.body.items.map(({ id, name }) => ({ value: id, label: name })) ?? []
  return <ChoiceField aria-label={say('console:review:filter:carrier')} all={say('console:review:filter:anyCarrier')} value={carrier} options={options} choose={choose} />
}
