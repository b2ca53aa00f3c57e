import { Deadline } from '../design/figures.tsx'
import { Mark } from '../design/status.tsx'
import type { Meaning } from '../design/status-meaning.ts'
import { useSide } from '../desk/me.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import { ballOf, type Ball, type Request } from './facts.ts'
import styles from './request.module.css'

const meanings: Readonly<Record<Ball, Meaning>> = { you: 'you', requester: 'others', desk: 'others', carrier: 'others', nobody: 'over' }

/** Whose turn it is, and what the clock says: expected by a day, standing still, or taking longer, which is said and never left out. */
export function PromiseLine({ request }: { readonly request: Request }) {
  const say = useSay()
  const ball = ballOf(request, useSide())
  const words = {
    you: say('console:requests:turn:you'), requester: say('console:requests:turn:requester'), desk: say('console:requests:turn:desk'), carrier: say('console:requests:turn:carrier'),
    nobody: say('console:requests:turn:nobody'),
  }
  return (
    <p className={styles['promise']}>
      <Mark meaning={meanings[ball]}>{words[ball]}</Mark>
      <ClockWords request={request} />
    </p>
  )
}

function ClockWords({ request: { clock: { state, expectedBy, businessDaysLeft }, closedAt } }: { readonly request: Request }) {
  const say = useSay()
  const format = useFormat()
  if (closedAt !== null) return <span>{say('console:requests:clock:closed', { at: format.instant(closedAt) })}</span>
  if (state === 'paused') return <span>{say('console:requests:clock:paused', { count: Math.max(businessDaysLeft ?? 0, 0) })}</span>
  if (expectedBy === null) return <span>{say('console:requests:clock:notStarted')}</span>
  if (state === 'late') return <strong>{say('console:requests:clock:late', { day: format.day(expectedBy, 'long') })}</strong>
  return (
    <span>
      {say('console:requests:clock:expected')} <Deadline day={expectedBy} businessDaysLeft={businessDaysLeft} />
    </span>
  )
}
