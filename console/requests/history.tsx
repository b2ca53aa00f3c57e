import { useInfiniteQuery } from '@tanstack/react-query'
import { Instant, PhoneNumber } from '../design/figures.tsx'
import { More } from '../design/more.tsx'
import { askPages } from '../desk/queries.ts'
import { useSay, useWord } from '../language/speaking.tsx'
import { gathered, sentenceOf, type Entry } from './history-words.ts'
import styles from './trails.module.css'

/** Everything that happened, newest first. Numbers that share a fate share an entry. */
export function History({ id }: { readonly id: string }) {
  const history = useInfiniteQuery(askPages('listHistory', { params: { id }, query: { limit: 100 } }))
  const entries = gathered(history.data?.pages.flatMap(({ body }) => body.items) ?? [])
  if (history.isPending) return <div aria-busy className={styles['waiting']} />
  return (
    <>
      <ol className={styles['list']}>
        {entries.map(([first, ...others]) => <Happening key={first.id} first={first} others={others} />)}
      </ol>
      <More of={history} />
    </>
  )
}

function Happening({ first, others }: { readonly first: Entry; readonly others: readonly Entry[] }) {
  const say = useSay()
  const word = useWord()
  const { at, by, params } = first
  const isSomebody = by.kind === 'person' || by.kind === 'client'
  return (
    <li className={styles['entry']}>
      <span className={styles['at']}><Instant at={at} /></span>
      <span>
        {sentenceOf(first, say) ?? first.name}
        {[first, ...others].map(({ id, params: { e164 } }, place) => e164 !== undefined && <span key={id}>{place > 0 && ','} <PhoneNumber e164={e164} /></span>)}
        {params.insteadOf !== undefined && <> {say('console:requests:lines:instead')} <PhoneNumber e164={params.insteadOf} /></>}
        {params.reason !== undefined && <span className={styles['quiet']}> · {word('reasons', `${params.reason}:sentence`)}</span>}
        {isSomebody && <span className={styles['quiet']}> · {by.name}</span>}
      </span>
    </li>
  )
}
