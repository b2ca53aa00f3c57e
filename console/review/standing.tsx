import { useQuery } from '@tanstack/react-query'
import { Link, linkOptions, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { isOver } from '../../contract/lifecycle.ts'
import { caseLifecycle } from '../../contract/lifecycles/review-case.ts'
import { Notice } from '../design/notice.tsx'
import { useKeys } from '../design/keys.tsx'
import { ask } from '../desk/queries.ts'
import { useMe } from '../desk/me.tsx'
import { useSay, useWord } from '../language/speaking.tsx'
import type { ShownCase } from './compare/form-values.ts'
import styles from './case.module.css'

/** In whose hands the case is, where that is not the reader; once it is out of the desk's, which one comes next. It is said the moment it happens. */
export function Standing({ shown }: { readonly shown: ShownCase }) {
  const say = useSay()
  const me = useMe()
  const others = shown.assignee !== null && shown.assignee.id !== me.id && !isOver(caseLifecycle, shown.status)
  const isLeaving = shown.waitingOn !== 'desk' || isOver(caseLifecycle, shown.status)
  return (
    <div aria-live="polite" className={styles['standing']}>
      {others && <Notice title={say('console:review:standing:others', { name: shown.assignee?.name ?? '' })} meaning="others"><p>{say('console:review:standing:othersFix')}</p></Notice>}
      {!others && shown.arrows.includes('claim') && <Notice title={say('console:review:standing:free')} meaning="you"><p>{say('console:review:standing:freeFix')}</p></Notice>}
      {shown.note !== null && isLeaving && <Notice title={say('console:review:standing:said')} meaning="others"><p>{shown.note}</p></Notice>}
      {isLeaving && <NextCase shown={shown} />}
    </div>
  )
}

/** Due soonest among the reader's own and those that nobody has. */
function NextCase({ shown }: { readonly shown: ShownCase }) {
  const say = useSay()
  const word = useWord()
  const me = useMe()
  const link = useRef<HTMLAnchorElement>(null)
  const router = useRouter()
  const { data } = useQuery(ask('listCases', { query: { waitingOn: 'desk', limit: 50 } }))
  const next = data?.body.items.find(({ id, assignee, arrows }) => id !== shown.id && (assignee?.id === me.id || arrows.includes('claim')))
  const onwards = next === undefined ? linkOptions({ to: '/desk/queue' }) : linkOptions({ to: '/desk/cases/$id', params: { id: next.id }, search: {} })
  useKeys([{ keys: 'g n', says: say('console:review:standing:nextKey'), run: () => void router.navigate(onwards) }])
  useEffect(() => {
    // Whoever is writing or reading elsewhere is left alone; the page's heading had the focus only to begin somewhere.
    if (document.activeElement === document.body || document.activeElement?.tagName === 'H1') link.current?.focus()
  }, [next?.id])
  return (
    <Notice title={say('console:review:standing:left', { status: word('statuses:case', shown.status) })} meaning="done">
      {next === undefined ? <p>{say('console:review:standing:none')} <Link {...onwards} ref={link}>{say('console:review:standing:toQueue')}</Link></p>
      : <p><Link {...onwards} ref={link}>{say('console:review:standing:next', { reference: next.requestReference, organization: next.organizationName })}</Link></p>}
    </Notice>
  )
}
