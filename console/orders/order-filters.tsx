import { Button, Select } from '@mantine/core'
import { Search } from 'lucide-react'
import { statesOf } from '../../contract/lifecycle.ts'
import { orderLifecycle } from '../../contract/lifecycles/order.ts'
import { SearchField } from '../design/search-field.tsx'
import { useSay, useWord } from '../language/speaking.tsx'
import { manyAttempts, silences } from './filters.ts'
import type { Carrier } from './order-columns.tsx'
import { useOrderSearch } from './order-search.ts'
import styles from './orders.module.css'

export function OrderFilters({ carriers }: { readonly carriers: readonly Carrier[] }) {
  const say = useSay()
  const [search, change] = useOrderSearch()
  const isInVain = search.attempts === manyAttempts
  return (
    <div className={styles['filters']} role="search" aria-label={say('console:orders:filters')}>
      <SearchField
        name={say('console:orders:find')} label={say('console:orders:find')} placeholder={say('console:orders:findWhat')} className={styles['sought']} leftSection={<Search size={14} aria-hidden />}
        value={search.q} change={(q) => change({ q })}
      />
      <StatusFilter />
      <Select
        label={say('console:orders:column:carrier')} placeholder={say('console:orders:every')} clearable w={170} data={carriers.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.carrier ?? null} onChange={(carrier) => change({ carrier: carrier ?? undefined })} clearButtonProps={{ 'aria-label': say('console:orders:clear') }}
      />
      <Select
        label={say('console:orders:silent')} placeholder={say('console:orders:any')} clearable w={190} data={silences.map((hours) => ({ value: String(hours), label: say('console:orders:silentFor', { count: hours }) }))}
        value={search.silent === undefined ? null : String(search.silent)} onChange={(hours) => change({ silent: silences.find((known) => String(known) === hours) })} clearButtonProps={{ 'aria-label': say('console:orders:clear') }}
      />
      <Button variant={isInVain ? 'light' : 'default'} aria-pressed={isInVain} onClick={() => change({ attempts: isInVain ? undefined : manyAttempts })}>
        {say('console:orders:inVain')}
      </Button>
    </div>
  )
}

function StatusFilter() {
  const say = useSay()
  const word = useWord()
  const [{ status }, change] = useOrderSearch()
  const states = statesOf(orderLifecycle)
  return (
    <Select
      label={say('console:orders:column:status')} placeholder={say('console:orders:every')} clearable w={170} data={states.map((value) => ({ value, label: word('statuses:order', value) }))}
      value={status ?? null} onChange={(value) => change({ status: states.find((state) => state === value) })} clearButtonProps={{ 'aria-label': say('console:orders:clear') }}
    />
  )
}
