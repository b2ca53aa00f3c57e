import { Checkbox, NativeSelect, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ChoiceField } from '../design/choice-field.tsx'
import { SearchField } from '../design/search-field.tsx'
import { useAhead } from '../design/use-ahead.ts'
import { useMay, useSide } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'
import { useCountries } from '../language/countries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { RequestFilters } from './list-search.ts'
import styles from './list.module.css'

type FilterProps = { readonly search: RequestFilters; readonly change: (changed: Partial<RequestFilters>) => void }

export function ListFilters({ search, change }: FilterProps) {
  const say = useSay()
  const [unread, setUnread] = useAhead(search.unread ?? false, (value) => change({ unread: value || undefined }))
  return (
    <div className={styles['filters']}>
      <Groups search={search} change={change} />
      <SearchField name={say('console:requests:search')} placeholder={say('console:requests:search')} value={search.q} change={(q) => change({ q })} className={styles['words']} />
      <Countries search={search} change={change} />
      <Carriers search={search} change={change} />
      <NativeSelect
        aria-label={say('console:requests:sort:label')} className={styles['select']} value={search.sort ?? 'newest'}
        data={[{ value: 'newest', label: say('console:requests:sort:newest') }, { value: 'expectedBy', label: say('console:requests:sort:expectedBy') }]}
        onChange={({ currentTarget: { value } }) => change({ sort: value === 'expectedBy' ? 'expectedBy' : undefined })}
      />
      <Checkbox label={say('console:requests:unreadOnly')} checked={unread} onChange={(event) => setUnread(event.currentTarget.checked)} />
    </div>
  )
}

/** The groups with how many stand in each, so that nobody opens one to find it empty. */
function Groups({ search, change }: FilterProps) {
  const say = useSay()
  const format = useFormat()
  const side = useSide()
  const counts = useQuery(ask('readRequestCounts')).data?.body
  const named = (label: string, count: number | undefined) => (count === undefined ? label : `${label} ${format.number(count)}`)
  const groups = {
    open: named(say('console:requests:group:open'), counts?.open),
    waiting_for_me: named(say(side === 'desk' ? 'console:requests:group:waitingForDesk' : 'console:requests:group:waiting'), counts?.waitingForMe),
    done: named(say('console:requests:group:done'), counts?.done),
    all: say('console:requests:group:all'),
  } satisfies Record<NonNullable<RequestFilters['group']>, string>
  const choose = (value: string) => change({ group: value === 'waiting_for_me' || value === 'done' || value === 'all' ? value : undefined })
  return (
    <SegmentedControl
      aria-label={say('console:requests:group:label')} value={search.group ?? 'open'} onChange={choose} transitionDuration={0} className={styles['groups']}
      data={Object.entries(groups).map(([value, label]) => ({ value, label }))}
    />
  )
}

function Countries({ search, change }: FilterProps) {
  const say = useSay()
  const { data } = useQuery(ask('listRegulations'))
  const known = useCountries(data?.body.items.map(({ country }) => country) ?? [])
  return (
    <ChoiceField aria-label={say('console:requests:country')} all={say('console:requests:anyCountry')} className={styles['select']} value={search.country} options={known} choose={(country) => change({ country })} />
  )
}

/** A customer chooses numbers and not carriers: only the desk knows them all by name. */
function Carriers({ search, change }: FilterProps) {
  const say = useSay()
  const may = useMay()
  const carriers = useQuery({ ...ask('listCarriers'), enabled: may('desk:carrier:view') }).data?.body.items ?? []
  if (!may('desk:carrier:view')) return null
  return (
    <ChoiceField
      aria-label={say('console:requests:carrier')} all={say('console:requests:anyCarrier')} className={styles['select']} value={search.carrier}
      options={carriers.map(({ id, name }) => ({ value: id, label: name }))} choose={(carrier) => change({ carrier })}
    />
  )
}
