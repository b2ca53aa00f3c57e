import { SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { deskNow } from '../browser/clock.ts'
import { DayField } from '../design/day-field.tsx'
import { finding } from '../design/notice.tsx'
import { ask } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import { daysBefore, useWanted } from './figure-search.ts'
import styles from './figures.module.css'

type FilterProps = { readonly carriers: readonly { readonly id: string; readonly name: string }[]; readonly error: unknown }

const periods = [7, 30, 90, 365] as const

export function FigureFilters({ carriers, error }: FilterProps) {
  const say = useSay()
  const [wanted, change] = useWanted()
  const countries = useQuery(ask('listRegulations')).data?.body.items ?? []
  return (
    <div className={styles['filters']} role="search" aria-label={say('console:figures:filters')}>
      <Period />
      <DayField label={say('console:figures:from')} value={wanted.from} max={wanted.to} error={finding(error, '/from')} change={(from) => change({ from: from === '' ? undefined : from })} />
      <DayField label={say('console:figures:to')} value={wanted.to} min={wanted.from} error={finding(error, '/to')} change={(to) => change({ to: to === '' ? undefined : to })} />
      <Select
        label={say('console:figures:country')} placeholder={say('console:figures:all')} clearable searchable w={190} data={countries.map(({ country, name }) => ({ value: country, label: name }))}
        value={wanted.country ?? null} onChange={(country) => change({ country: country ?? undefined })} clearButtonProps={{ 'aria-label': say('console:figures:clear') }}
      />
      <Select
        label={say('console:figures:carrier')} placeholder={say('console:figures:all')} clearable w={190} data={carriers.map(({ id, name }) => ({ value: id, label: name }))}
        value={wanted.carrier ?? null} onChange={(carrier) => change({ carrier: carrier ?? undefined })} clearButtonProps={{ 'aria-label': say('console:figures:clear') }}
      />
      <SegmentedControl
        aria-label={say('console:figures:by')} value={wanted.by} onChange={(by) => change({ by: by === 'week' ? 'week' : 'day' })}
        data={[{ value: 'day', label: say('console:figures:byDay') }, { value: 'week', label: say('console:figures:byWeek') }]}
      />
    </div>
  )
}

/** The usual periods end today; any other is two days away. */
function Period() {
  const say = useSay()
  const format = useFormat()
  const [{ from, to }, change] = useWanted()
  const today = format.dayOf(deskNow())
  const usual = periods.find((days) => to === today && from === daysBefore(today, days - 1))
  return (
    <Select
      label={say('console:figures:period')} placeholder={say('console:figures:chosen')} w={160} value={usual === undefined ? null : String(usual)}
      data={periods.map((days) => ({ value: String(days), label: say('console:figures:days', { count: days }) }))}
      onChange={(days) => days !== null && change({ from: daysBefore(today, Number(days) - 1), to: today, by: undefined })}
    />
  )
}
