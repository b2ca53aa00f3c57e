import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Day } from '../design/figures.tsx'
import { Flag } from '../design/flag.tsx'
import type { Column } from '../design/listing-columns.ts'
import { Mark, Status } from '../design/status.tsx'
import { ask } from '../desk/queries.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { AssignMenu } from './assign-menu.tsx'
import type { QueuedCase } from './queue-query.ts'
import type { SteadyRow } from './steady-rows.ts'
import styles from './queue.module.css'

type Steps = { readonly claim: (row: QueuedCase) => void; readonly assign: (row: QueuedCase, assigneeId: string | null) => void }

export function useQueueColumns(steps: Steps): readonly Column<SteadyRow>[] {
  const say = useSay()
  const format = useFormat()
  return [
    { id: 'reference', header: say('console:review:column:request'), width: '76px', hero: true, cell: ({ row }) => <Reference row={row} /> },
    { id: 'due', header: say('console:review:column:due'), width: 'minmax(116px, 1fr)', wraps: true, cell: ({ row }) => <Due row={row} /> },
    { id: 'organization', header: say('console:review:column:organization'), width: 'minmax(96px, 1.2fr)', wraps: true, cell: ({ row }) => row.organizationName },
    {
      id: 'numbers', header: say('console:review:column:numbers'), width: 'minmax(136px, 1.6fr)', wraps: true,
      cell: ({ row: { country, numberType, quantity } }) => (
        <><Flag country={country} /> {numberType === null ? format.country(country) : say('console:review:queue:kind', { country, numberType, count: quantity })}</>
      ),
    },
    { id: 'carriers', header: say('console:review:column:carriers'), width: 'minmax(84px, 1fr)', wraps: true, leaves: 1, cell: ({ row }) => format.list(row.carrierNames) },
    { id: 'status', header: say('console:review:column:status'), width: '128px', cell: (row) => <Standing {...row} /> },
    { id: 'assignee', header: say('console:review:column:assignee'), width: 'minmax(90px, 0.8fr)', wraps: true, cell: ({ row }) => row.assignee?.name ?? <span className={styles['quiet']}>{say('console:review:queue:nobody')}</span> },
    { id: 'steps', header: say('console:review:column:steps'), width: '216px', align: 'end', cell: ({ row }) => <Steps row={row} {...steps} /> },
  ]
}

function Reference({ row }: { readonly row: QueuedCase }) {
  return <Link to="/desk/cases/$id" params={{ id: row.id }} search={{}} tabIndex={-1} className={styles['reference']}>{row.requestReference}</Link>
}

/** Late is said, and drawn: never in colour alone. */
function Due({ row: { dueOn, late } }: { readonly row: QueuedCase }) {
  const say = useSay()
  if (dueOn === null) return <span className={styles['quiet']}>{say('console:review:queue:noDueDay')}</span>
  return <span className={styles['due']}><Day day={dueOn} /> {late && <Mark meaning="bad">{say('console:review:late')}</Mark>}</span>
}

function Standing({ row, gone }: SteadyRow) {
  return gone ? <Gone id={row.id} /> : <Status noun="case" status={row.status} />
}

/** What became of a case that left the list while somebody looked at it. */
function Gone({ id }: { readonly id: string }) {
  const say = useSay()
  const word = useWord()
  const { data } = useQuery(ask('readCase', { params: { id } }))
  const { status, assignee } = data?.body ?? {}
  const what = assignee != null ? say('console:review:queue:tookIt', { name: assignee.name }) : status === undefined ? say('console:review:queue:moved') : word('statuses:case', status)
  return <Mark meaning="over">{what}</Mark>
}

function Steps({ row, claim, assign }: Steps & { readonly row: QueuedCase }) {
  const word = useWord()
  return (
    <span className={styles['steps']}>
      {row.arrows.includes('claim') && <Button variant="default" size="compact-sm" tabIndex={-1} onClick={() => claim(row)} aria-keyshortcuts="c">{word('events:case', 'claim')}</Button>}
      {row.arrows.includes('assign') && <AssignMenu small assigneeId={row.assignee?.id ?? null} assign={(assigneeId) => assign(row, assigneeId)} />}
    </span>
  )
}
