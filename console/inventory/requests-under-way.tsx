import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { Deadline, PhoneNumber } from '../design/figures.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Status } from '../design/status.tsx'
import type { ItemOf } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import { askUnderWay, mostUnderWay } from './listing-search.ts'
import styles from './inventory.module.css'

const numbersShown = 2

/** Numbers that are on their way, above those that have arrived: nobody wonders where theirs are. Nothing while there are none. */
export function RequestsUnderWay() {
  const say = useSay()
  const reading = useQuery(askUnderWay())
  const requests = reading.data?.body.items ?? []
  // Whoever may not have numbers at all is told so once, by the list.
  if (requests.length === 0 && reading.error !== null && !(reading.error instanceof RefusedByDesk)) return <ProblemNotice error={reading.error} retry={reading.refetch} />
  if (requests.length === 0) return null
  return (
    <ul className={styles['band']} aria-label={say('console:inventory:underWay:title')}>
      {requests.slice(0, mostUnderWay).map((request) => (
        <UnderWay key={request.id} request={request} />
      ))}
      {requests.length > mostUnderWay && (
        <li>
          <Link to="/requests">{say('console:inventory:underWay:all')}</Link>
        </li>
      )}
    </ul>
  )
}

function UnderWay({ request: { id, reference, status, country, lines, clock } }: { readonly request: ItemOf<'listRequests'> }) {
  const say = useSay()
  const format = useFormat()
  return (
    <li>
      <Status noun="request" status={status} />
      <span>
        <Link to="/requests/$id" params={{ id }}>{say('console:inventory:underWay:request', { reference })}</Link>
        {' · '}
        {say('console:inventory:underWay:numbers', { count: lines.length, country: format.country(country) })}
      </span>
      <span className={styles['numbers']}>
        {lines.slice(0, numbersShown).map(({ id: lineId, e164, international }, place) => (
          <span key={lineId}>
            {place > 0 && ', '}
            <PhoneNumber e164={e164} international={international} />
          </span>
        ))}
        {lines.length > numbersShown && ` ${say('console:inventory:andMore', { count: lines.length - numbersShown })}`}
      </span>
      {clock.expectedBy !== null && (
        <span className={styles['quiet']}>
          {say('console:inventory:underWay:expected')} <Deadline day={clock.expectedBy} businessDaysLeft={clock.businessDaysLeft} />
        </span>
      )}
    </li>
  )
}
