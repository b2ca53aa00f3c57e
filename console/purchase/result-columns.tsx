import { Button } from '@mantine/core'
import { Money } from '../design/figures.tsx'
import type { Column } from '../design/listing-columns.ts'
import type { BodyGiven } from '../desk/queries.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { Offer } from './acquirable.ts'
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

/** What is told of each number. A column that would be empty in every row is not there. */
export function useResultColumns({ pages, rows, lost, readiness, acquireOne, busy, isRegulated }: Shown): readonly Column<Offer>[] {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const [first] = pages
  const carriers = new Map(first?.carriers.map(({ id, name }) => [id, name]))
  const regulations = new Map(pages.flatMap((page) => page.regulations).map((regulation) => [regulation.id, regulation]))
  const areas: Column<Offer>[] = rows.some(({ areaCode, locality }) => areaCode !== null || locality !== null) ? [{ id: 'area', header: say('console:purchase:columns:area'), cell: placeWords, width: 'minmax(140px, 1.4fr)' }] : []
  return [
    {
      id: 'number', header: say('console:purchase:columns:number'), hero: true, width: 'minmax(184px, 1.2fr)', sort: { ascending: 'number', descending: '-number' },
      cell: (offer) => <span data-lost={lost.has(offer.id) || undefined} className={styles['found']}><MarkedNumber stretches={first && markMatch(offer.international, first.pattern)} /></span>,
    },
    ...areas,
    { id: 'capabilities', header: say('console:purchase:columns:capabilities'), width: 'minmax(120px, 1fr)', cell: ({ capabilities }) => capabilities.map((capability) => format.within(word('capabilities', capability))).join(', ') },
    { id: 'carrier', header: say('console:purchase:columns:carrier'), width: 'minmax(110px, 1fr)', cell: ({ carrierId }) => carriers.get(carrierId) ?? carrierId },
    { id: 'monthly', header: say('console:purchase:monthly'), width: '104px', align: 'end', sort: { ascending: 'price', descending: '-price' }, cell: ({ monthlyPrice }) => <Money money={monthlyPrice} /> },
    { id: 'setup', header: say('console:purchase:setup'), width: '96px', align: 'end', cell: ({ setupPrice }) => (setupPrice.minor === 0 ? <span className={styles['quiet']}>{say('console:purchase:columns:noSetup')}</span> : <Money money={setupPrice} />) },
    { id: 'papers', header: say('console:purchase:columns:papers'), width: 'minmax(168px, 1.6fr)', cell: (offer) => <PapersCell offer={offer} regulations={regulations} readiness={readiness?.readiness ?? []} /> },
    {
      id: 'acquire', header: say('console:purchase:columns:acquire'), width: '132px', align: 'end',
      cell: (offer) => lost.has(offer.id) ? <span className={styles['quiet']}>{say('console:purchase:columns:gone')}</span> : (
        <Button size="compact-sm" variant="default" disabled={busy} onClick={() => acquireOne(offer)} aria-label={say(isRegulated ? 'console:purchase:request:oneNamed' : 'console:purchase:buy:oneNamed', { number: offer.international })}>
          {say(isRegulated ? 'console:purchase:request:one' : 'console:purchase:buy:one')}
        </Button>
      ),
    },
  ]
}

function placeWords({ locality, region, areaCode }: Offer) {
  const place = [locality, region === locality ? null : region].filter((name) => name !== null).join(', ')
  return <span>{place} {areaCode !== null && <span className={styles['quiet']}>{areaCode}</span>}</span>
}
