import { useInfiniteQuery } from '@tanstack/react-query'
import { Instant } from '../design/figures.tsx'
import { More } from '../design/more.tsx'
import { Section } from '../design/page.tsx'
import { Waiting } from '../design/waiting.tsx'
import { askPages, type ItemOf } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { carrierName } from './carrier-name.ts'
import type { Carrier } from './order-columns.tsx'
import styles from './orders.module.css'

type OrderWord = ItemOf<'listOrderWords'>

/** Who said what of an order, newest first. */
export function OrderWords({ id, carriers }: { readonly id: string; readonly carriers: readonly Carrier[] }) {
  const say = useSay()
  const words = useInfiniteQuery(askPages('listOrderWords', { params: { id }, query: { limit: 50 } }))
  const items = words.data?.pages.flatMap(({ body }) => body.items) ?? []
  return (
    <Section title={say('console:orders:history')}>
      {words.isPending && <Waiting height={96} />}
      {words.isSuccess && items.length === 0 && <p className={styles['quiet']}>{say('console:orders:nothingSaid')}</p>}
      <ol className={styles['words']}>
        {items.map((item) => (
          <Word key={item.id} word={item} carriers={carriers} />
        ))}
      </ol>
      <More of={words} />
    </Section>
  )
}

function Word({ word, carriers }: { readonly word: OrderWord; readonly carriers: readonly Carrier[] }) {
  const say = useSay()
  const byCarrier = word.speaker.kind === 'carrier'
  const speaker = byCarrier ? carrierName(carriers, word.speaker.name) : word.speaker.name
  const gist = { answer: undefined, fault: say('console:orders:word:fault'), unknown: say('console:orders:word:unknown'), retry: say('console:orders:word:retry'), settle: say('console:orders:word:settle') }[word.kind]
  return (
    <li className={styles['word']} data-side={byCarrier ? 'carrier' : 'desk'}>
      <span className={styles['when']}>
        <Instant at={word.firstAt} />
      </span>
      <div>
        <p>
          <strong>{speaker}</strong> {gist !== undefined && <span>{gist}</span>}
        </p>
        {word.said !== null && <p lang={byCarrier ? 'en' : undefined}>{word.said}</p>}
        {word.times > 1 && (
          <p className={styles['when']}>
            {say('console:orders:times', { count: word.times })} <Instant at={word.lastAt} />
          </p>
        )}
      </div>
    </li>
  )
}
