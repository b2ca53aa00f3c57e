import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { AnswerNotOurs, DeskUnreachable, RefusedByDesk } from '../../contract/client/refused.ts'
import { useSay, type Say } from '../language/speaking.tsx'
import type { Meaning } from './status-meaning.ts'
import styles from './page.module.css'

/** A sentence that must not be missed: what happened, what was kept, what to do. */
export function Notice({ title, meaning = 'others', children }: { readonly title: string; readonly meaning?: Meaning; readonly children?: ReactNode }) {
  return (
    <div className={styles['notice']} data-meaning={meaning} role={meaning === 'bad' ? 'alert' : 'note'}>
      <p className={styles['noticeTitle']}>{title}</p>
      {children}
    </div>
  )
}

type ProblemProps = {
  readonly error: unknown
  /** What was kept in spite of it, where the page knows better than "nothing you typed is lost". */
  readonly kept?: string
  readonly retry?: () => unknown
  /** Findings that the form shows beside their fields already. */
  readonly shownPointers?: readonly string[]
}

/** Why a call failed, for people. The desk's own words where it gave any; the id finds the call in its log. */
export function ProblemNotice({ error, kept, retry, shownPointers = [] }: ProblemProps) {
  const say = useSay()
  const told = inWords(error, say)
  const findings = error instanceof RefusedByDesk ? error.errors.filter(({ pointer }) => !shownPointers.includes(pointer)) : []
  return (
    <Notice title={told.title} meaning="bad">
      <p>{told.happened}</p>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ pointer, detail }) => (
            <li key={pointer + detail}>{detail}</li>
          ))}
        </ul>
      )}
      <p>
        {kept !== undefined && `${kept} `}
        {told.fix}
      </p>
      {retry !== undefined && !isNotThere(error) && <TryAgain retry={retry} />}
    </Notice>
  )
}

/** What is not there is not there the next time either: nobody is asked to try again. */
export function isNotThere(error: unknown): boolean {
  return error instanceof RefusedByDesk && error.code === 'resource.not_found'
}

/** Stands where a part of the page could not be fetched. */
export function NotFetchedNotice({ retry }: { readonly retry: () => unknown }) {
  const say = useSay()
  return (
    <Notice title={say('console:design:notFetched:title')} meaning="bad">
      <p>{say('console:design:notFetched:fix')}</p>
      <TryAgain retry={retry} />
    </Notice>
  )
}

function TryAgain({ retry }: { readonly retry: () => unknown }) {
  const say = useSay()
  return (
    <Button mt="xs" size="xs" variant="default" onClick={retry}>
      {say('console:design:tryAgain')}
    </Button>
  )
}

type FailureInWords = { readonly title: string; readonly happened: string; readonly fix: string }

export function inWords(error: unknown, say: Say): FailureInWords {
  if (error instanceof RefusedByDesk) return { title: error.title, happened: error.detail, fix: error.status >= 500 ? `${error.fix} (${error.requestId})` : error.fix }
  if (error instanceof DeskUnreachable) return { title: say('console:design:unreachable:title'), happened: say('console:design:unreachable:happened'), fix: say('console:design:unreachable:fix') }
  if (error instanceof AnswerNotOurs) return { title: say('console:design:notOurs:title'), happened: say('console:design:notOurs:happened'), fix: say('console:design:notOurs:fix') }
  throw error
}

/** What a refusal says of one field: `finding(error, '/email')`. Undefined where it says nothing of it. */
export function finding(error: unknown, pointer: string): string | undefined {
  return error instanceof RefusedByDesk ? error.errors.find((issue) => issue.pointer === pointer)?.detail : undefined
}
