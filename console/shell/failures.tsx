import { Link, type ErrorComponentProps } from '@tanstack/react-router'
import { Empty } from '../design/page.tsx'
import { Notice, ProblemNotice } from '../design/notice.tsx'
import { AnswerNotOurs, DeskUnreachable, RefusedByDesk } from '../../contract/client/refused.ts'
import { useSay } from '../language/speaking.tsx'

/** A page that could not be drawn: what the desk said, or that this is our own fault. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const say = useSay()
  if (error instanceof RefusedByDesk || error instanceof DeskUnreachable || error instanceof AnswerNotOurs) return <ProblemNotice error={error} retry={reset} />
  return (
    <Notice title={say('console:shell:bug:title')} meaning="bad">
      <p>{say('console:shell:bug:happened')}</p>
      <p>{say('console:shell:bug:fix')}</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
    </Notice>
  )
}

export function Unknown() {
  const say = useSay()
  return (
    <Empty title={say('console:shell:unknown:title')} actions={<Link to="/">{say('console:shell:unknown:home')}</Link>}>
      {say('console:shell:unknown:happened')}
    </Empty>
  )
}
