import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { Confirm } from '../design/confirm.tsx'
import { PhoneNumber, Sums } from '../design/figures.tsx'
import { useStep } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import type { Acquirable, Lost } from './acquirable.ts'
import { useOnce } from './once.ts'
import styles from './purchase.module.css'

export type Buying = {
  readonly ask: (numbers: readonly Acquirable[]) => void
  readonly isAsked: boolean
  readonly wanted: readonly Acquirable[]
  readonly close: () => void
  readonly buy: () => void
  readonly busy: boolean
  readonly error: unknown
}

/** Buys numbers that need no papers, after a word that names the price. All of them or none: what is gone is taken out of the question, and asked again. */
export function useBuying(onLost: (lost: readonly Lost[]) => void = () => undefined): Buying {
  const navigate = useNavigate()
  const purchase = useStep('purchaseOffers', { touches: ['holds', 'numbers'] })
  const [wanted, setWanted] = useState<readonly Acquirable[]>([])
  const [isAsked, setAsked] = useState(false)
  const { once, busy, error, forget } = useOnce()
  const buy = async () => {
    try {
      const { body } = await purchase.mutateAsync({ body: { offerIds: wanted.map(({ offerId }) => offerId) } })
      await navigate({ to: '/numbers/purchases/$id', params: { id: body.id } })
    } catch (thrown) {
      const lost = lostOf(thrown, wanted)
      setWanted(wanted.filter(({ offerId }) => !lost.some((gone) => gone.offerId === offerId)))
      onLost(lost)
      throw thrown
    }
  }
  const ask = (numbers: readonly Acquirable[]) => {
    if (busy) return
    forget()
    setWanted(numbers)
    setAsked(true)
  }
  return { ask, isAsked, wanted, close: () => setAsked(false), buy: () => once(buy), busy, error }
}

/** The desk points at what is gone by its place in what was sent. */
function lostOf(error: unknown, wanted: readonly Acquirable[]): Lost[] {
  if (!(error instanceof RefusedByDesk) || error.code !== 'offer.unavailable') return []
  return error.errors.flatMap(({ pointer, detail }) => {
    const number = wanted[Number(pointer.split('/')[2])]
    return number === undefined ? [] : [{ offerId: number.offerId, e164: number.e164, why: detail }]
  })
}

/** How many numbers are named one by one in a question. */
const mostNamed = 8

/** Says what will be bought, and for how much. */
export function BuyQuestion({ buying: { isAsked, wanted, close, buy, busy, error } }: { readonly buying: Buying }) {
  const say = useSay()
  // Where all of them were gone nothing is left to buy.
  const last = wanted.length === 0 ? { action: say('console:design:close'), run: close } : { action: say('console:purchase:buy:action', { count: wanted.length }), run: buy }
  return (
    <Confirm opened={isAsked} close={close} title={wanted.length === 0 ? say('console:purchase:buy:noneLeft') : say('console:purchase:buy:title', { count: wanted.length })} {...last} busy={busy} error={error}>
      <ul className={styles['named']}>
        {wanted.slice(0, mostNamed).map(({ offerId, e164, international }) => (
          <li key={offerId}>
            <PhoneNumber e164={e164} international={international} />
          </li>
        ))}
        {wanted.length > mostNamed && <li>{say('console:purchase:more', { count: wanted.length - mostNamed })}</li>}
      </ul>
      <dl className={styles['prices']}>
        <dt>{say('console:purchase:monthly')}</dt>
        <dd><Sums prices={wanted.map(({ monthlyPrice }) => monthlyPrice)} /></dd>
        <dt>{say('console:purchase:setup')}</dt>
        <dd><Sums prices={wanted.map(({ setupPrice }) => setupPrice)} /></dd>
      </dl>
      <p className={styles['help']}>{say('console:purchase:buy:means')}</p>
    </Confirm>
  )
}
