import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { localeOf } from '../../contract/language/format.ts'
import { dateFormat } from '../../contract/language/formatters.ts'
import { numberColumns, type NumberColumn } from '../../contract/number-listing.ts'
import { Money, PhoneNumber } from '../design/figures.tsx'
import { Flag } from '../design/flag.tsx'
import type { Column } from '../design/listing-columns.ts'
import { Mark, Status } from '../design/status.tsx'
import { useFormat, useReader, useSay, useWord } from '../language/speaking.tsx'
import type { NumberRow } from './number-row.ts'
import styles from './inventory.module.css'

/** How a column stands in the list: the least it needs in pixels, its share of what is left, and how soon it makes room where there is none. */
type Shape = { readonly least: number; readonly share?: number; readonly leaves: number; readonly sort?: string; readonly end?: true; readonly desktopOnly?: true; readonly wraps?: true }

const shapes: Readonly<Record<NumberColumn, Shape>> = {
  status: { least: 112, share: 1.2, leaves: 0, sort: 'status' },
  number: { least: 132, leaves: 0, sort: 'number' },
  organization: { least: 110, share: 1.4, leaves: 1, wraps: true },
  country: { least: 96, share: 1, leaves: 2, sort: 'country', wraps: true },
  usedBy: { least: 68, share: 1.2, leaves: 3, wraps: true },
  dossier: { least: 100, share: 1, leaves: 4 },
  monthlyPrice: { least: 78, leaves: 5, sort: 'price', end: true },
  renews: { least: 88, leaves: 6, sort: 'renews', desktopOnly: true },
  numberType: { least: 52, share: 0.4, leaves: 7, sort: 'numberType', desktopOnly: true },
  carrier: { least: 80, share: 1, leaves: 8, sort: 'carrier', desktopOnly: true, wraps: true },
  capabilities: { least: 76, leaves: 9, desktopOnly: true, wraps: true },
  purchased: { least: 88, leaves: 10, sort: 'purchased', desktopOnly: true },
  label: { least: 96, share: 1.2, leaves: 11, wraps: true },
  request: { least: 76, leaves: 12, desktopOnly: true },
  e164: { least: 124, leaves: 13, desktopOnly: true },
}

/** Always there: without them a row is nobody. */
export const fixedColumns: readonly NumberColumn[] = ['status', 'number']
const usual: readonly NumberColumn[] = ['status', 'number', 'country', 'numberType', 'capabilities', 'carrier', 'monthlyPrice', 'purchased', 'renews', 'usedBy', 'dossier']

const usualAcross: readonly NumberColumn[] = ['status', 'number', 'organization', ...usual.slice(2)]

export function usualColumns(across: { readonly organizations: boolean }): readonly NumberColumn[] {
  return across.organizations ? usualAcross : usual
}

/** The columns of the inventory, with what stands in them. */
export function useColumns(chosen: readonly NumberColumn[]): readonly Column<NumberRow>[] {
  const word = useWord()
  return useMemo(() => {
    const inOrder = numberColumns.filter((column) => chosen.includes(column) || fixedColumns.includes(column))
    return inOrder.map((id) => columnOf(id, word('inventory:columns', id)))
  }, [chosen, word])
}

function columnOf(id: NumberColumn, header: string): Column<NumberRow> {
  const { least, share, leaves, sort, end, desktopOnly, wraps } = shapes[id]
  return {
    id, header, cell: (row) => <Cell column={id} row={row} />,
    leaves, width: share === undefined ? `${least}px` : `minmax(${least}px, ${share}fr)`,
    ...(sort !== undefined && { sort: { ascending: sort, descending: `-${sort}` } }), ...(end && { align: 'end' }), ...(id === 'number' && { hero: true }), ...(desktopOnly && { desktopOnly }), ...(wraps && { wraps }),
  }
}

function Cell({ column, row }: { readonly column: NumberColumn; readonly row: NumberRow }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  switch (column) {
    case 'status': return <Status noun="number" status={row.status} />
    case 'number': return <PhoneNumber e164={row.e164} international={row.international} />
    case 'e164': return <span translate="no">{row.e164}</span>
    case 'country': return <span title={format.country(row.country)}><Flag country={row.country} /> {format.country(row.country)}</span>
    case 'numberType': return <span title={word('numberTypes', row.numberType)}>{format.alone(word('numberTypes', row.numberType))}</span>
    case 'capabilities': return row.capabilities.map((capability) => word('capabilities', capability)).join(' ')
    case 'carrier': return <CarrierOf row={row} />
    case 'monthlyPrice': return <span className={styles['price']}><Money money={row.monthlyPrice} /></span>
    case 'purchased': return row.purchasedAt === null ? <Nothing /> : <ShortDay day={format.dayOf(row.purchasedAt)} />
    case 'renews': return row.renewsOn === null ? <Nothing /> : <ShortDay day={row.renewsOn} />
    case 'usedBy': return row.usedBy.length === 0 ? <Nothing /> : <span title={format.list(row.usedBy.map(({ name }) => name))}>{row.usedBy.map(({ name }) => name).join(', ')}</span>
    case 'dossier': return row.dossier === null ? <span className={styles['quiet']} data-nothing>{say('inventory:noPapers')}</span> : <Status noun="dossier" status={row.dossier.status} />
    case 'label': return row.label ?? <Nothing />
    case 'request': return row.requestId === null ? <Nothing /> : <Link to="/requests/$id" params={{ id: row.requestId }}>{row.requestReference}</Link>
    case 'organization': return row.organizationName ?? <Mark meaning="others">{row.organizationId}</Mark>
  }
}

/** Numbers that no carrier of the desk delivered say whose they are instead. */
function CarrierOf({ row: { carrierName, origin } }: { readonly row: NumberRow }) {
  const word = useWord()
  const name = carrierName ?? word('inventory:origins', origin)
  return <span title={name} className={carrierName === null ? styles['quiet'] : undefined}>{name}</span>
}

/** A list of days is read down: without the weekday they stand under one another. */
function ShortDay({ day }: { readonly day: string }) {
  const { language } = useReader()
  const format = useFormat()
  const short = dateFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  return (
    <time dateTime={day} title={format.day(day, 'long')} className={styles['day']}>
      {short}
    </time>
  )
}

function Nothing() {
  const say = useSay()
  return (
    <span className={styles['quiet']} data-nothing>
      <span aria-hidden>–</span>
      <span className={styles['unseen']}>{say('console:inventory:nothing')}</span>
    </span>
  )
}
