import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { printPage } from '../browser/print.ts'
import { patiently } from '../browser/patience.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { Empty, Page } from '../design/page.tsx'
import { Waiting } from '../design/waiting.tsx'
import { ask } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import { FigureFilters } from './figure-filters.tsx'
import { useWanted } from './figure-search.ts'
import type { Figures } from './period.ts'
import { Tiles } from './tiles.tsx'

const Charts = lazy(patiently(async () => ({ default: (await import('./charts.tsx')).Charts })))

/** What the desk did in a period. */
export function FiguresPage() {
  const say = useSay()
  const format = useFormat()
  const [{ from, to, by, country, carrier }] = useWanted()
  const query = { from, to, by, ...(country !== undefined && { country }), ...(carrier !== undefined && { carrier }) }
  const { data, error, refetch } = useQuery({ ...ask('readFigures', { query }), placeholderData: keepPreviousData })
  const carriers = useQuery(ask('listCarriers')).data?.body.items ?? []
  return (
    <Page
      title={say('console:navigation:figures')} lead={say('console:figures:lead', { from: format.day(from), to: format.day(to) })}
      actions={<Button variant="default" leftSection={<Printer size={14} aria-hidden />} onClick={printPage}>{say('console:figures:print')}</Button>}
    >
      <FigureFilters carriers={carriers} error={error} />
      {error !== null && <ProblemNotice error={error} retry={refetch} shownPointers={['/from', '/to']} />}
      {data === undefined && error === null && <Waiting height={400} />}
      {data !== undefined && <Told figures={data.body} carriers={carriers} />}
    </Page>
  )
}

function Told({ figures, carriers }: { readonly figures: Figures; readonly carriers: readonly { readonly id: string; readonly name: string }[] }) {
  const say = useSay()
  const { total, orders } = figures
  if (total.arrived + total.decided + total.closed + total.replaced + orders.length === 0) return <Empty title={say('console:figures:none:title')}>{say('console:figures:none:text')}</Empty>
  return (
    <>
      <Tiles total={total} />
      <Suspense fallback={<Waiting height={320} />}>
        <Charts figures={figures} carriers={carriers} />
      </Suspense>
    </>
  )
}
