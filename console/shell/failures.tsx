import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Link, useLocation, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { isNotThere, Notice, ProblemNotice } from '../design/notice.tsx'
import { Page } from '../design/page.tsx'
import { AnswerNotOurs, DeskUnreachable, RefusedByDesk } from '../../contract/client/refused.ts'
import { useMe } from '../desk/me.tsx'
import { useSay } from '../language/speaking.tsx'
import { listAbove } from './destinations.ts'
import styles from './frame.module.css'

/** A refusal is told on the page, and is no fault of it. Anything else that a page throws is a bug, which belongs where bugs are looked for. */
export function reportBug(error: unknown): void {
  if (!isAnswer(error)) reportError(error)
}

function isAnswer(error: unknown): boolean {
  return error instanceof RefusedByDesk || error instanceof DeskUnreachable || error instanceof AnswerNotOurs
}

/** A page that could not be drawn. What it was to show may not be there: then its address is as any other that leads nowhere. */
export function Failed(props: ErrorComponentProps) {
  return isNotThere(props.error) ? <Unknown /> : <Why {...props} />
}

/** What the desk said, or that this is our own fault. */
function Why({ error, reset }: ErrorComponentProps) {
  const say = useSay()
  const router = useRouter()
  const { reset: forget } = useQueryErrorResetBoundary()
  const retry = () => {
    forget()
    reset()
    void router.invalidate()
  }
  if (isAnswer(error)) {
    return (
      <Page title={say('console:shell:notNow')}>
        <ProblemNotice error={error} retry={retry} />
      </Page>
    )
  }
  return (
    <Page title={say('console:shell:bug:title')}>
      <Notice title={say('console:shell:bug:happened')} meaning="bad">
        <p>{say('console:shell:bug:fix')}</p>
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
      </Notice>
    </Page>
  )
}

/** The same where there is no frame around it: the desk does not say who is here. */
export function FailedAlone(props: ErrorComponentProps) {
  return (
    <main className={styles['alone']}>
      <Why {...props} />
    </main>
  )
}

/** An address that leads nowhere. Where it lies below a list it leads back there, since that is where to look for what was meant. */
export function Unknown() {
  const say = useSay()
  const list = listAbove(useMe(), useLocation().pathname)
  return (
    <Page title={say('console:shell:unknown:title')} lead={say('console:shell:unknown:happened')} trail={list === undefined ? [] : [<Link key="list" to={list.to}>{say(list.label)}</Link>]}>
      <Link to="/">{say('console:shell:unknown:home')}</Link>
    </Page>
  )
}
