import { useQuery } from '@tanstack/react-query'
import { Check, Circle } from 'lucide-react'
import { meaningOf } from '../design/status-meaning.ts'
import { Day, Instant } from '../design/figures.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { useStatusWord } from '../design/status.tsx'
import { useSide } from '../desk/me.tsx'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import type { Request } from './facts.ts'
import { stationsOf, type Station } from './stations.ts'
import styles from './journey.module.css'

type Timeline = BodyGiven<'readTimeline'>

/** The lifecycle, drawn: where the request has been and when, where it is, and where it goes from here. A list to those who do not see it. */
export function Journey({ request }: { readonly request: Request }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(ask('readTimeline', { params: { id: request.id } }))
  if (data === undefined && error !== null) return <ProblemNotice error={error} retry={refetch} />
  if (data === undefined) return <div className={styles['waiting']} aria-busy />
  return (
    <>
      <ol className={styles['journey']} aria-label={say('console:requests:journey:label')}>
        {stationsOf(data.body).map((station, place, all) => (
          <Stop key={station.status} station={station} expectedBy={place === all.length - 1 && request.clock.state !== 'late' ? request.clock.expectedBy : null} />
        ))}
      </ol>
      <Pauses timeline={data.body} />
    </>
  )
}

function Stop({ station: { status, at, place }, expectedBy }: { readonly station: Station; readonly expectedBy: string | null }) {
  const say = useSay()
  const word = useStatusWord()
  const side = useSide()
  const spoken = { behind: say('console:requests:journey:behind'), here: say('console:requests:journey:here'), ahead: say('console:requests:journey:ahead') }
  return (
    <li className={styles['stop']} data-place={place} data-meaning={place === 'here' ? meaningOf('request', status, side) : undefined} aria-current={place === 'here' ? 'step' : undefined}>
      <span className={styles['dot']} aria-hidden>{place === 'behind' ? <Check size={12} /> : <Circle size={8} fill={place === 'here' ? 'currentColor' : 'none'} />}</span>
      <span className={styles['name']}>
        {word('request', status)}
        <span className={styles['spoken']}> {spoken[place]}</span>
      </span>
      <span className={styles['when']}>
        {at !== undefined && <Instant at={at} />}
        {at === undefined && expectedBy !== null && <>{say('console:requests:journey:expected')} <Day day={expectedBy} /></>}
      </span>
    </li>
  )
}

/** When the clock stood still: the answer to "why does it take so long", from both sides. */
function Pauses({ timeline: { pauses } }: { readonly timeline: Timeline }) {
  const say = useSay()
  const word = useStatusWord()
  const over = pauses.filter(({ until }) => until !== null)
  if (over.length === 0) return null
  return (
    <details className={styles['pauses']}>
      <summary>{say('console:requests:journey:paused', { count: over.length })}</summary>
      <ul>
        {over.map(({ from, until, because }) => (
          <li key={from}>
            <Instant at={from} /> – {until !== null && <Instant at={until} />} · {word('request', because)}
          </li>
        ))}
      </ul>
    </details>
  )
}
