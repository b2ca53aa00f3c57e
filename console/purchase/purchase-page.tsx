import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { Button } from '@mantine/core'
import { CopyText } from '../design/copy-text.tsx'
import { Instant, Money, PhoneNumber } from '../design/figures.tsx'
import { Listing } from '../design/listing.tsx'
import type { Column } from '../design/listing-columns.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { Empty, Page } from '../design/page.tsx'
import { Status } from '../design/status.tsx'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { useSay, useWord, type Say } from '../language/speaking.tsx'
import { InventoryLink } from './inventory-link.tsx'
import { Tray } from './tray.tsx'
import styles from './purchase.module.css'

const route = getRouteApi('/frame/numbers/purchases/$id')

type Purchase = BodyGiven<'readPurchase'>
type Line = Purchase['lines'][number]

/** What became of a purchase, number by number, as the carriers answer. */
export function PurchasePage() {
  const say = useSay()
  const word = useWord()
  const { id } = route.useParams()
  const purchase = useQuery(ask('readPurchase', { params: { id } }))
  const { data, error, refetch } = purchase
  const lines = data?.body.lines ?? []
  const inInventory = lines.some(({ numberId }) => numberId !== null)
  return (
    <Page
      title={data === undefined ? say('console:purchase:bought:list') : say('console:purchase:bought:title', { count: lines.length })} heading={data && <span className={styles['heading']}>{say('console:purchase:bought:title', { count: lines.length })} <Status noun="purchase" status={data.body.status} /></span>}
      trail={[<InventoryLink key="inventory" />]} lead={data && <Lead purchase={data.body} />}
      actions={inInventory && <Button renderRoot={(props) => <Link {...props} to="/numbers" />}>{say('console:purchase:bought:seeInventory')}</Button>}
    >
      {error !== null && data === undefined ? <ProblemNotice error={error} retry={() => void refetch()} /> : (
        <Listing
          label={say('console:purchase:bought:list')} rows={lines} keyOf={({ offerId }) => offerId} columns={columnsOf(lines, say, word)} reading={purchase} empty={<Empty title={say('console:purchase:bought:none')} />}
          foot={<CopyText text={lines.map(({ e164 }) => e164).join('\n')} label={say('console:purchase:copy')} />}
        />
      )}
      <Tray />
    </Page>
  )
}

/** While a carrier still has to answer, it says that nobody needs to wait here. */
function Lead({ purchase: { lines, createdAt } }: { readonly purchase: Purchase }) {
  const say = useSay()
  const unanswered = lines.filter(({ numberId, reason }) => numberId === null && reason === null).length
  return (
    <>
      <Instant at={createdAt} />{' '}<span aria-live="polite">{unanswered > 0 && say('console:purchase:bought:waiting', { count: unanswered })}</span>
    </>
  )
}

function columnsOf(lines: readonly Line[], say: Say, word: ReturnType<typeof useWord>): readonly Column<Line>[] {
  return [
    { id: 'number', header: say('console:purchase:columns:number'), hero: true, width: 'minmax(184px, 1fr)', cell: ({ e164, international }) => <PhoneNumber e164={e164} international={international} /> },
    { id: 'state', header: say('console:purchase:columns:state'), width: 'minmax(140px, 1fr)', cell: ({ status }) => <Status noun="orderLine" status={status} /> },
    ...(lines.some(({ reason }) => reason !== null) ? [{ id: 'why', header: say('console:purchase:columns:why'), width: 'minmax(160px, 2fr)', cell: ({ reason }: Line) => (reason === null ? '' : word('reasons', `${reason}:sentence`)) }] : []),
    { id: 'monthly', header: say('console:purchase:monthly'), width: '104px', align: 'end', cell: ({ monthlyPrice }) => <Money money={monthlyPrice} /> },
  ]
}
