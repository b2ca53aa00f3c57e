import { Link } from '@tanstack/react-router'
import { Flag } from '../design/flag.tsx'
import { Deadline, PhoneNumber } from '../design/figures.tsx'
import { Mark, Status } from '../design/status.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { ShownCase } from './compare/form-values.ts'
import styles from './case.module.css'

export function BackToQueue() {
  return <Link to="/desk/queue">{useSay()('console:navigation:queue')}</Link>
}

/** What is asked for, by when, and in whose hands the case is. */
export function CaseLead({ shown }: { readonly shown: ShownCase }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const { country, numberType, quantity, dueOn, late, assignee, request } = shown
  const kind = [format.country(country), numberType === null ? '' : word('numberTypes', numberType), say('console:review:case:numbers', { count: quantity })].filter((part) => part !== '')
  return (
    <span className={styles['lead']}>
      <Status noun="case" status={shown.status} />
      {late && <Mark meaning="bad">{say('console:review:late')}</Mark>}
      {dueOn !== null && <span>{say('console:review:case:due')} <Deadline day={dueOn} businessDaysLeft={request.clock.businessDaysLeft} /></span>}
      <span><Flag country={country} /> {kind.join(' · ')}</span>
      <span>{format.list([...new Set(request.lines.map(({ carrierName }) => carrierName))])}</span>
      {assignee !== null && <span>{say('console:review:case:assignee', { name: assignee.name })}</span>}
      <span className={styles['numbers']}>
        {request.lines.slice(0, mostNumbers).map(({ id, e164, international }) => <PhoneNumber key={id} e164={e164} international={international} />)}
        {request.lines.length > mostNumbers && say('console:review:case:moreNumbers', { count: request.lines.length - mostNumbers })}
      </span>
    </span>
  )
}

/** Enough to recognize what is asked for; all of them stand on the request's own page. */
const mostNumbers = 3
