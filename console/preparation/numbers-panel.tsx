import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { deskNow } from '../browser/clock.ts'
import { Money, PhoneNumber, TimeLeft } from '../design/figures.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { sumsOf } from '../design/sums.ts'
import { useStep } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { Request } from '../requests/facts.ts'
import { useRevision } from './use-revision.ts'
import { wantedOf, type Line } from '../requests/wanted.ts'
import type { WizardProps } from './wizard.ts'
import styles from './preparation.module.css'

/** The numbers that all this is for, and how long they are still held: in sight on every step. */
export function NumbersPanel({ request, requestFilling }: Pick<WizardProps, 'request' | 'requestFilling'>) {
  const say = useSay()
  const wanted = wantedOf(request)
  const revision = useRevision(request.id, requestFilling)
  const take = useStep('changeRequest', { touches: ['holds'], refused: revision.reread })
  const lost = (index: number) => request.preparation?.missing.find(({ pointer }) => pointer === `/holdIds/${index}`)?.detail
  const without = async (line: Line) => {
    const holdIds = wanted.filter(({ id }) => id !== line.id).flatMap(({ holdId }) => holdId ?? [])
    take.mutate({ params: { id: request.id }, body: { holdIds }, ifMatch: await revision.settled() })
  }
  return (
    <aside className={styles['numbers']} aria-label={say('console:preparation:numbers:title', { count: wanted.length })}>
      <details open>
        <summary>{say('console:preparation:numbers:title', { count: wanted.length })}</summary>
        {take.error !== null && <ProblemNotice error={take.error} />}
        {wanted.length === 0 && <p>{say('console:preparation:numbers:none')}</p>}
        <ul>{wanted.map((line, index) => <OneNumber key={line.id} line={line} problem={lost(index)} takeOut={() => void without(line)} busy={take.isPending} />)}</ul>
        <Totals request={request} />
        <Link to="/numbers/purchase" search={{ country: request.country }}>{say('console:preparation:numbers:more')}</Link>
      </details>
    </aside>
  )
}

type NumberProps = { readonly line: Line; readonly problem: string | undefined; readonly takeOut: () => void; readonly busy: boolean }

function OneNumber({ line, problem, takeOut, busy }: NumberProps) {
  const say = useSay()
  return (
    <li>
      <div className={styles['numberHead']}>
        <PhoneNumber e164={line.e164} international={line.international} />
        {line.heldUntil !== null && problem === undefined && <span className={styles['quiet']}><HeldFor until={line.heldUntil} /></span>}
      </div>
      {problem !== undefined && (
        <>
          <p role="alert" className={styles['finding']}>{problem}</p>
          <Button size="xs" variant="default" onClick={takeOut} loading={busy} aria-label={say('console:preparation:numbers:takeOutOf', { number: line.e164 })}>{say('console:preparation:numbers:takeOut')}</Button>
        </>
      )}
    </li>
  )
}

const hourMs = 3_600_000

/** A clock for what runs out today; a day for what is kept for as long as the desk works on it. */
function HeldFor({ until }: { readonly until: string }) {
  const say = useSay()
  const format = useFormat()
  const isSoon = Date.parse(until) - deskNow().getTime() < 24 * hourMs
  return isSoon ? <>{say('console:preparation:numbers:heldFor')} <TimeLeft until={until} /></> : <>{say('console:preparation:numbers:heldUntil', { day: format.day(format.dayOf(until)) })}</>
}

function Totals({ request }: { readonly request: Request }) {
  const say = useSay()
  return sumsOf(wantedOf(request).map(({ monthlyPrice }) => monthlyPrice)).map((money) => (
    <p key={money.currency} className={styles['total']}>
      {say('console:preparation:numbers:total')} <Money money={money} />
    </p>
  ))
}
