import { Link } from '@tanstack/react-router'
import type { Column } from '../design/listing-columns.ts'
import { Day, Instant, PhoneNumber } from '../design/figures.tsx'
import { Flag } from '../design/flag.tsx'
import { Mark, Status } from '../design/status.tsx'
import { useSide } from '../desk/me.tsx'
import { useFormat, useSay, type Say } from '../language/speaking.tsx'
import { askedNumbers, ballOf, deadlineOf, nextOf, type Next, type Request } from './facts.ts'
import styles from './list.module.css'

export function useListColumns(): Column<Request>[] {
  const say = useSay()
  const side = useSide()
  const format = useFormat()
  const organization: Column<Request>[] =
    side === 'desk' ? [{ id: 'organization', header: say('console:requests:columns:organization'), width: 'minmax(100px, 1.2fr)', cell: ({ organizationName }) => organizationName }] : []
  return [
    { id: 'reference', header: say('console:requests:columns:reference'), width: '92px', hero: true, cell: (request) => <Reference request={request} /> },
    { id: 'status', header: say('console:requests:columns:status'), width: 'minmax(196px, 1fr)', cell: ({ status }) => <Status noun="request" status={status} /> },
    { id: 'ball', header: say('console:requests:columns:ball'), width: '96px', desktopOnly: true, cell: (request) => ballWords(say)[ballOf(request, side)] },
    ...organization,
    { id: 'numbers', header: say('console:requests:columns:numbers'), width: 'minmax(204px, 1.4fr)', cell: (request) => <Numbers request={request} /> },
    {
      id: 'country', header: say('console:requests:columns:country'), width: 'minmax(92px, 0.8fr)',
      cell: ({ country }) => <span className={styles['country']}><Flag country={country} /> {format.country(country)}</span>,
    },
    { id: 'due', header: say('console:requests:columns:due'), width: 'minmax(128px, 1fr)', cell: (request) => <Due request={request} /> },
    { id: 'next', header: say('console:requests:columns:next'), width: 'minmax(140px, 1.2fr)', cell: (request) => nextWords(say)[side][nextOf(request)] },
  ]
}

function Reference({ request: { id, reference, conversation } }: { readonly request: Request }) {
  const say = useSay()
  return (
    <span className={styles['reference']}>
      <Link to="/requests/$id" params={{ id }} tabIndex={-1}>{reference}</Link>
      {conversation.unread > 0 && <span className={styles['unread']} title={say('console:requests:unread', { count: conversation.unread })}><span aria-hidden>{conversation.unread}</span><span className={styles['spoken']}>{say('console:requests:unread', { count: conversation.unread })}</span></span>}
    </span>
  )
}

function Numbers({ request: { lines } }: { readonly request: Request }) {
  const say = useSay()
  const [first, ...others] = askedNumbers(lines)
  if (first === undefined) return <span className={styles['quiet']}>{say('console:requests:noNumber')}</span>
  return (
    <>
      <PhoneNumber e164={first.line.e164} international={first.line.international} /> {others.length > 0 && <span className={styles['quiet']}>{say('console:requests:moreNumbers', { count: others.length })}</span>}
    </>
  )
}

/** Until when somebody is waited for, or the day that the desk named; once that has gone by it says so. */
function Due({ request }: { readonly request: Request }) {
  const say = useSay()
  const deadline = deadlineOf(request)
  const { clock: { state, expectedBy }, closedAt } = request
  if (closedAt !== null) return <Instant at={closedAt} />
  if (deadline !== null) return <Instant at={deadline} />
  if (expectedBy === null) return <span className={styles['quiet']}>–</span>
  return state === 'late' ? <Mark meaning="bad">{say('console:requests:late')}</Mark> : <Day day={expectedBy} />
}

function ballWords(say: Say) {
  return {
    you: say('console:requests:ball:you'), requester: say('console:requests:ball:requester'), desk: say('console:requests:ball:desk'), carrier: say('console:requests:ball:carrier'),
    nobody: say('console:requests:ball:nobody'),
  }
}

function nextWords(say: Say): Record<'requester' | 'desk', Record<Next, string>> {
  const shared = { carrier: say('console:requests:next:carrier'), nothing: say('console:requests:next:nothing') }
  return {
    requester: { ...shared, prepare: say('console:requests:next:prepare'), mend: say('console:requests:next:mend'), choose: say('console:requests:next:choose'), desk: say('console:requests:next:desk') },
    desk: { ...shared, prepare: say('console:requests:next:theyPrepare'), mend: say('console:requests:next:theyMend'), choose: say('console:requests:next:theyChoose'), desk: say('console:requests:next:review') },
  }
}
