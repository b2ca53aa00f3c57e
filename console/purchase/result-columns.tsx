import { Button } from '@mantine/core'
import { Money } from '../design/figures.tsx'
import type { Column } from '../design/listing-columns.ts'
import type { BodyGiven } from '../desk/queries.ts'
import { useSay, useWord } from '../language/speaking.tsx'
import { needPapers, type Offer } from './acquirable.ts'
import { markMatch } from './marks.ts'
import { MarkedNumber } from './marked-number.tsx'
import { PapersCell } from './papers-cell.tsx'
import styles from './purchase.module.css'

type Found = BodyGiven<'searchOffers'>
type Shown = {
  readonly pages: readonly Found[]
  readonly rows: readonly Offer[]
  readonly lost: ReadonlyMap<string, string>
  readonly readiness: BodyGiven<'lookUpReadiness'> | undefined
  readonly acquireOne: (offer: Offer) => void
  readonly busy: boolean
  readonly isRegulated: boolean
}
type ResultColumn = Column<Offer> & { readonly isShown?: boolean }

/** What is told of each number. A column that would say nothing in any row is not there, and where there is no room those go first that matter least. */
export function useResultColumns({ pages, rows, lost, readiness, acquireOne, busy, isRegulated }: Shown): readonly Column<Offer>[] {
  const say = useSay()
  const word = useWord()
  const [first] = pages
  const carriers = new Map(first?.carriers.map(({ id, name }) => [id, name]))
  const regulations = new Map(pages.flatMap((page) => page.regulations).map((regulation) => [regulation.id, regulation]))
  const hasPlaces = rows.some(({ areaCode, locality }) => areaCode !== null || locality !== null)
  const columns: ResultColumn[] = [
    {
      id: 'number', header: say('console:purchase:columns:number'), hero: true, width: 'minmax(132px, 1.2fr)', sort: { ascending: 'number', descending: '-number' },
      cell: (offer) => <span data-lost={lost.has(offer.id) || undefined} className={styles['found']}><MarkedNumber stretches={first && markMatch(offer.international, first.pattern)} /></span>,
    },
    { id: 'area', header: say('console:purchase:columns:area'), width: 'minmax(96px, 1.4fr)', wraps: true, isShown: hasPlaces, leaves: 1, cell: placeWords },
    { id: 'capabilities', header: say('console:purchase:columns:capabilities'), width: 'minmax(84px, 1fr)', wraps: true, leaves: 2, cell: ({ capabilities }) => capabilities.map((capability) => word('capabilities', capability)).join(', ') },
    { id: 'carrier', header: say('console:purchase:columns:carrier'), width: 'minmax(96px, 1fr)', wraps: true, leaves: 3, cell: ({ carrierId }) => carriers.get(carrierId) ?? carrierId },
    { id: 'monthly', header: say('console:purchase:monthly'), width: '80px', align: 'end', sort: { ascending: 'price', descending: '-price' }, cell: ({ monthlyPrice }) => <Money money={monthlyPrice} /> },
    { id: 'setup', header: say('console:purchase:setup'), width: '80px', align: 'end', ...(rows.every(({ setupPrice }) => setupPrice.minor === 0) && { leaves: 4 }), cell: ({ setupPrice }) => <SetupPrice money={setupPrice} /> },
    { id: 'papers', header: say('console:purchase:columns:papers'), width: 'minmax(96px, 1.4fr)', ...(!isRegulated && { leaves: 5 }), cell: (offer) => <PapersCell offer={offer} regulations={regulations} readiness={readiness?.readiness ?? []} /> },
    {
      id: 'acquire', header: say('console:purchase:columns:acquire'), width: '108px', align: 'end',
      cell: (offer) => <AcquireOne offer={offer} isLost={lost.has(offer.id)} acquire={() => acquireOne(offer)} busy={busy} />,
    },
  ]
  return columns.filter(({ isShown = true }) => isShown)
}

type AcquireOneProps = { readonly offer: Offer; readonly isLost: boolean; readonly acquire: () => void; readonly busy: boolean }

function AcquireOne({ offer, isLost, acquire, busy }: AcquireOneProps) {
  const say = useSay()
  if (isLost) return <span className={styles['quiet']}>{say('console:purchase:columns:gone')}</span>
  const { label, named } = needPapers([offer])
    ? { label: say('console:purchase:request:one'), named: say('console:purchase:request:oneNamed', { number: offer.international }) }
    : { label: say('console:purchase:buy:one'), named: say('console:purchase:buy:oneNamed', { number: offer.international }) }
  return (
    <Button size="compact-sm" variant="default" disabled={busy} onClick={acquire} aria-label={named}>
      {label}
    </Button>
  )
}

function SetupPrice({ money }: { readonly money: Offer['setupPrice'] }) {
  const say = useSay()
  return money.minor === 0 ? <span className={styles['quiet']}>{say('console:purchase:columns:noSetup')}</span> : <Money money={money} />
}

function placeWords({ locality, region, areaCode }: Offer) {
  const place = [locality, region === locality ? null : region].filter((name) => name !== null).join(', ')
  return <span title={place}>{place} {areaCode !== null && <span className={styles['quiet']}>{areaCode}</span>}</span>
}
