import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { Notice, ProblemNotice } from '../design/notice.tsx'
import { Page } from '../design/page.tsx'
import { AnswerNotOurs, DeskUnreachable, RefusedByDesk } from '../../contract/client/refused.ts'
import { useSay } from '../language/speaking.tsx'
import styles from './frame.module.css'

/** A refusal is told on the page, and is no fault of it. Anything else that a page throws is a bug, which belongs where bugs are looked for. */
export function reportBug(error: unknown): void {
  if (!isAnswer(error)) reportError(error)
}

function isAnswer(error: unknown): boolean {
  return error instanceof RefusedByDesk || error instanceof DeskUnreachable || error instanceof AnswerNotOurs
}

/** A page that could not be drawn: what the desk said, or that this is our own fault. */
export function Failed({ error, reset }: ErrorComponentProps) {
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
      <Failed {...props} />
    </main>
  )
}

export function Unknown() {
  const say = useSay()
  return (
    <Page title={say('console:shell:unknown:title')} lead={say('console:shell:unknown:happened')}>
      <Link to="/">{say('console:shell:unknown:home')}</Link>
    </Page>
  )
}
