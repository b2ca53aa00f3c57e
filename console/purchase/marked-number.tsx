import { Skeleton } from '@mantine/core'
import type { Stretch } from './marks.ts'
import styles from './purchase.module.css'

/** A phone number with the digits marked that a pattern asked for. It is one word to whoever copies it or hears it read. */
export function MarkedNumber({ stretches, large = false }: { readonly stretches: readonly Stretch[] | undefined; readonly large?: boolean }) {
  if (stretches === undefined) return <Skeleton height={28} width={220} />
  return (
    <span className={`${styles['number'] ?? ''} ${large ? (styles['large'] ?? '') : ''}`} translate="no">
      {stretches.map(({ text, marked }, place) => (marked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>))}
    </span>
  )
}
