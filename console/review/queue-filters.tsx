import { Select, Tabs, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { later } from '../browser/clock.ts'
import { ask } from '../desk/queries.ts'
import { useFormat, useSay, type Say } from '../language/speaking.tsx'
import { SavedViews } from '../views/saved-views.tsx'
import { groupNames, type Group } from './queue-query.ts'
import { queueSearch, type QueueSearch } from './search.ts'
import styles from './queue.module.css'

const route = getRouteApi('/frame/desk/queue')
/** Long enough that nobody is interrupted while typing, short enough that nobody waits. */
const restMs = 200

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
        <SearchBox q={q ?? ''} onType={(typed) => change({ q: typed === '' ? undefined : typed })} />
        <Countries country={country} onChange={(chosen) => change({ country: chosen ?? undefined })} label={say('console:review:filter:country')} />
        <Carriers carrier={carrier} onChange={(chosen) => change({ carrier: chosen ?? undefined })} label={say('console:review:filter:carrier')} />
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

/** What is typed is in the box at once, and in the address when the fingers rest. */
function SearchBox({ q, onType }: { readonly q: string; readonly onType: (typed: string) => void }) {
  const say = useSay()
  const [typed, setTyped] = useState(q)
  useEffect(() => setTyped(q), [q])
  useEffect(() => {
    if (typed.trim() === q) return
    return later(restMs, () => onType(typed.trim()))
  }, [typed, q, onType])
  return (
    <TextInput
      id="queue-search" aria-label={say('console:review:queue:search')} placeholder={say('console:review:queue:searchFor')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)}
      leftSection={<Search size={14} aria-hidden />} onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()} className={styles['search']} autoComplete="off"
    />
  )
}

type ChoiceProps = { readonly label: string; readonly onChange: (chosen: string | null) => void }

function Countries({ country, ...choice }: ChoiceProps & { readonly country: string | undefined }) {
  const { data } = useQuery(ask('listRegulations'))
  const options = data?.body.items.map((one) => ({ value: one.country, label: one.name })) ?? []
  return <Choice {...choice} value={country} options={options} />
}

function Carriers({ carrier, ...choice }: ChoiceProps & { readonly carrier: string | undefined }) {
  const { data } = useQuery(ask('listCarriers'))
  const options = data?.body.items.map(({ id, name }) => ({ value: id, label: name })) ?? []
  return <Choice {...choice} value={carrier} options={options} />
}

function Choice({ label, value, options, onChange }: ChoiceProps & { readonly value: string | undefined; readonly options: readonly { readonly value: string; readonly label: string }[] }) {
  return <Select aria-label={label} placeholder={label} data={[...options]} value={value ?? null} onChange={onChange} searchable clearable allowDeselect />
}
