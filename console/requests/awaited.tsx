import { Notice } from '../design/notice.tsx'
import { useSide } from '../desk/me.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { UnkeptSteps, useUnkept } from './unkept.tsx'
import { deadlineOf, nextOf, type Next, type Request } from './facts.ts'
import styles from './request.module.css'

/** What is awaited of whom and until when, with what the desk said; and of a request that is over, why it ended. */
export function Awaited({ request }: { readonly request: Request }) {
  const say = useSay()
  const isDesk = useSide() === 'desk'
  const next = nextOf(request)
  if (next === 'desk' || next === 'carrier') return null
  if (next === 'nothing') return <Ended request={request} />
  const titles: Record<Exclude<Next, 'desk' | 'carrier' | 'nothing'>, string> = isDesk
    ? { prepare: say('console:requests:awaited:theyPrepare'), mend: say('console:requests:awaited:theyMend'), choose: say('console:requests:awaited:theyChoose') }
    : { prepare: say('console:requests:awaited:prepare'), mend: say('console:requests:awaited:mend'), choose: say('console:requests:awaited:choose') }
  return (
    <Notice title={titles[next]} meaning={isDesk ? 'others' : 'you'}>
      <Until request={request} />
      <DeskSaid request={request} />
      {!isDesk && next !== 'choose' && <Missing request={request} />}
    </Notice>
  )
}

function Until({ request }: { readonly request: Request }) {
  const say = useSay()
  const format = useFormat()
  const deadline = deadlineOf(request)
  return deadline === null ? null : <p>{say('console:requests:awaited:until', { at: format.instant(deadline) })}</p>
}

function DeskSaid({ request: { reason, reasonText, deskNote } }: { readonly request: Request }) {
  const say = useSay()
  const word = useWord()
  return (
    <>
      {reason !== null && <p>{reasonText} {word('reasons', `${reason}:fix`)}</p>}
      {deskNote !== null && <p>{say('console:requests:awaited:deskAdds')} <q className={styles['note']}>{deskNote}</q></p>}
    </>
  )
}

/** What still keeps it from being submitted: what was typed and is not saved, and what the desk would refuse. */
function Missing({ request }: { readonly request: Request }) {
  const say = useSay()
  const { pointers } = useUnkept(request)
  const missing = request.preparation?.missing ?? []
  return (
    <>
      {pointers.length > 0 && <p>{say('console:preparation:submit:unkept')}</p>}
      {pointers.length > 0 && <UnkeptSteps id={request.id} pointers={pointers} />}
      {missing.length > 0 && <p>{say('console:requests:awaited:missing', { count: missing.length })}</p>}
      {missing.length > 0 && <ul>{missing.map(({ pointer, code, detail }) => <li key={pointer + code}>{detail}</li>)}</ul>}
      {missing.length === 0 && pointers.length === 0 && <p>{say('console:requests:awaited:complete')}</p>}
    </>
  )
}

function Ended({ request }: { readonly request: Request }) {
  const say = useSay()
  if (request.reason === null && request.deskNote === null) return null
  return (
    <Notice title={say('console:requests:awaited:ended')} meaning="others">
      <DeskSaid request={request} />
    </Notice>
  )
}
