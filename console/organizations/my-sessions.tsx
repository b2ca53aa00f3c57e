import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { askPages, useStep, type ItemOf } from '../desk/queries.ts'
import { forgetEverything } from '../desk/session.ts'
import { Confirm } from '../design/confirm.tsx'
import { Ago, Instant } from '../design/figures.tsx'
import { More } from '../design/more.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Mark } from '../design/status.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useSay } from '../language/speaking.tsx'
import { deviceOf } from './device.ts'
import styles from './settings.module.css'

type Session = ItemOf<'listSessions'>

/** Every device on which one is signed in; each can be signed out from here. */
export function MySessions() {
  const say = useSay()
  const sessions = useInfiniteQuery(askPages('listSessions', { query: { limit: 50 } }))
  const end = useStep('endSession')
  const [leaving, { open, close }] = useDisclosure()
  const rows = sessions.data?.pages.flatMap(({ body }) => body.items) ?? []
  const newestFirst = rows.toSorted((a, b) => Number(b.current) - Number(a.current) || b.lastSeenAt.localeCompare(a.lastSeenAt))
  return (
    <>
      {end.error !== null && <ProblemNotice error={end.error} />}
      {sessions.isPending && <Waiting height={96} />}
      <ul className={styles['list']}>
        {newestFirst.map((session) => (
          <SessionRow key={session.id} session={session} end={() => end.mutate({ params: { id: session.id } })} />
        ))}
      </ul>
      <More of={sessions} />
      <Button variant="default" c="var(--bad)" onClick={open}>
        {say('console:identity:sessions:all')}
      </Button>
      <LeaveEverywhere opened={leaving} close={close} />
    </>
  )
}

function SessionRow({ session, end }: { readonly session: Session; readonly end: () => void }) {
  const say = useSay()
  const device = deviceOf(session.userAgent)
  const name = device === undefined ? say('console:identity:sessions:unknown') : say('console:identity:sessions:device', device)
  return (
    <li className={styles['row']}>
      <div className={styles['rowWords']}>
        <p title={session.userAgent ?? undefined}>
          {name} {session.current && <Mark meaning="done">{say('console:identity:sessions:here')}</Mark>}
        </p>
        <p className={styles['quiet']}>
          {say('console:identity:sessions:seen')} <Ago at={session.lastSeenAt} /> · {say('console:identity:sessions:since')} <Instant at={session.createdAt} />
        </p>
      </div>
      {!session.current && (
        <Button size="compact-sm" variant="default" onClick={end}>
          {say('console:identity:sessions:end')}
        </Button>
      )}
    </li>
  )
}

function LeaveEverywhere({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const say = useSay()
  const queries = useQueryClient()
  const router = useRouter()
  const leave = useStep('endAllSessions', {
    // Nothing of what was read stays in the page, and nothing is read again by somebody who is signed out.
    answered: () => {
      forgetEverything(queries)
      void router.navigate({ to: '/sign-in', ignoreBlocker: true })
    },
  })
  return (
    <Confirm opened={opened} close={close} title={say('console:identity:sessions:allTitle')} action={say('console:identity:sessions:all')} run={() => leave.mutate({})} busy={leave.isPending} error={leave.error} grave>
      {say('console:identity:sessions:allSays')}
    </Confirm>
  )
}
