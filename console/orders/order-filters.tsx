import { Button } from '@mantine/core'
import { Search } from 'lucide-react'
import { statesOf } from '../../contract/lifecycle.ts'
import { orderLifecycle } from '../../contract/lifecycles/order.ts'
import { ChoiceField } from '../design/choice-field.tsx'
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
      <ChoiceField
        label={say('console:orders:column:carrier')} all={say('console:orders:every')} w={170} value={search.carrier}
        options={carriers.map(({ id, name }) => ({ value: id, label: name }))} choose={(carrier) => change({ carrier })}
      />
      <ChoiceField
        label={say('console:orders:silent')} all={say('console:orders:any')} w={190} value={search.silent?.toString()}
        options={silences.map((hours) => ({ value: String(hours), label: say('console:orders:silentFor', { count: hours }) }))} choose={(chosen) => change({ silent: silences.find((hours) => String(hours) === chosen) })}
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
    <ChoiceField
      label={say('console:orders:column:status')} all={say('console:orders:every')} w={170} value={status}
      options={states.map((value) => ({ value, label: word('statuses:order', value) }))} choose={(chosen) => change({ status: chosen })}
    />
  )
}
