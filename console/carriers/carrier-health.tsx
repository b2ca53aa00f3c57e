import { Fact } from '../design/fact.tsx'
import { Ago } from '../design/figures.tsx'
import { Mark } from '../design/status.tsx'
import type { CarrierKind } from '../../contract/vocabulary.ts'
import { deskNow } from '../browser/clock.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { CarrierInFull } from './carrier-in-full.ts'
import styles from './carriers.module.css'

const hourMs = 3_600_000
const shownHours = 48

/** How one carrier is and has been: an hour a bar, what was answered and what failed. */
export function CarrierHealth({ carrier }: { readonly carrier: CarrierInFull }) {
  const say = useSay()
  const format = useFormat()
  const { answered, failed, slow } = carrier.lastDay
  const failing = carrier.health === 'failing'
  const kinds: Readonly<Record<CarrierKind, string>> = { simulated: say('console:carriers:simulated') }
  return (
    <article className={styles['carrier']} aria-label={carrier.name}>
      <header>
        <h3>{carrier.name}</h3>
        {failing ? <Mark meaning="bad">{say('console:carriers:health:failing')}</Mark> : <Mark meaning="done">{say('console:carriers:health:healthy')}</Mark>}
        <span className={styles['quiet']}>{kinds[carrier.kind]}</span>
      </header>
      <dl className={styles['facts']}>
        <Fact name={say('console:carriers:health:lastAnswer')}>{carrier.lastAnswerAt === null ? say('console:carriers:never') : <Ago at={carrier.lastAnswerAt} />}</Fact>
        <Fact name={say('console:carriers:health:lastDay')}>{say('console:carriers:health:calls', { answered: format.number(answered), failed: format.number(failed), slow: format.number(slow) })}</Fact>
        {failing && carrier.failingSince !== null && <Fact name={say('console:carriers:health:failingSince')}><Ago at={carrier.failingSince} /></Fact>}
        {carrier.lastFailureAt !== null && <Fact name={say('console:carriers:health:lastFailure')}><Ago at={carrier.lastFailureAt} /> · <span lang="en">{carrier.lastFailure}</span></Fact>}
        <Fact name={say('console:carriers:stock')}>
          {say('console:carriers:offers', { count: carrier.offers })}{carrier.stockReadAt === null ? ` · ${say('console:carriers:stockNever')}` : <> · <Ago at={carrier.stockReadAt} /></>}
        </Fact>
      </dl>
      <Hours carrier={carrier} />
    </article>
  )
}

/** The bars are for the eye; the sentence says the same. */
function Hours({ carrier: { hours } }: { readonly carrier: CarrierInFull }) {
  const say = useSay()
  const format = useFormat()
  const now = Math.floor(deskNow().getTime() / hourMs)
  const slots = Array.from({ length: shownHours }, (_, place) => hours.find(({ hour }) => Date.parse(hour) / hourMs === now - shownHours + 1 + place))
  const most = Math.max(1, ...slots.map((slot) => (slot === undefined ? 0 : slot.answered + slot.failed)))
  const sick = slots.filter((slot) => slot !== undefined && slot.failed > 0).length
  const high = (calls: number) => `${(calls / most) * 100}%`
  return (
    <figure className={styles['hours']}>
      <div className={styles['bars']} aria-hidden>
        {slots.map((slot, place) => (
          <span key={place} title={slot === undefined ? undefined : `${format.short(slot.hour)} · ${say('console:carriers:health:calls', { answered: format.number(slot.answered), failed: format.number(slot.failed), slow: format.number(slot.slow) })}`}>
            {slot !== undefined && <i data-fate="failed" style={{ height: high(slot.failed) }} />}
            {slot !== undefined && <i data-fate="answered" style={{ height: high(slot.answered) }} />}
          </span>
        ))}
      </div>
      <figcaption>{sick === 0 ? say('console:carriers:health:noFailure') : say('console:carriers:health:failuresIn', { count: sick })}</figcaption>
    </figure>
  )
}
