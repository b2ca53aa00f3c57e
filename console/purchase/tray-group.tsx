import { Button, CloseButton, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { mostNumbersAtOnce } from '../../contract/vocabulary.ts'
import { CopyText } from '../design/copy-text.tsx'
import { PhoneNumber, TimeLeft } from '../design/figures.tsx'
import { Flag } from '../design/flag.tsx'
import { FocusStays } from '../design/focus-stays.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { useMay } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { Hold } from './acquirable.ts'
import { BuyQuestion, useBuying } from './buying.tsx'
import { useCountries } from './kind.ts'
import { useReleasing } from './releasing.tsx'
import { useRequesting } from './requesting.ts'
import { SplitNotice } from './split-notice.tsx'
import dock from './dock.module.css'
import styles from './purchase.module.css'

const shownAtFirst = 3

/** Held numbers that belong together: those of one draft, or those of one kind that belong to none yet. On a phone the numbers themselves are folded away until somebody wants them: the page beneath is short enough. */
export function TrayGroup({ holds }: { readonly holds: readonly Hold[] }) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const [isUnfolded, setIsUnfolded] = useState(false)
  const { release, error } = useReleasing()
  const shown = all ? holds : holds.slice(0, shownAtFirst)
  const soonest = holds.map(({ heldUntil }) => heldUntil).toSorted()[0] ?? ''
  return (
    <FocusStays className={dock['trayGroup']} data-unfolded={isUnfolded || undefined}>
      {error != null && <ProblemNotice error={error} />}
      <p className={dock['trayHead']}>
        <Kind holds={holds} />
        <span>{say('console:purchase:tray:held', { count: holds.length })}</span>
        <span className={styles['quiet']}>
          <TimeLeft until={soonest} /> {say('console:purchase:tray:left')}
        </span>
      </p>
      <ul className={dock['trayNumbers']}>
        {shown.map(({ id, e164, international }) => (
          <li key={id}>
            <PhoneNumber e164={e164} international={international} />
            <CloseButton size="xs" onClick={() => release([id])} aria-label={say('console:purchase:tray:releaseOne', { number: e164 })} />
          </li>
        ))}
        {holds.length > shownAtFirst && (
          <li>
            <Button variant="subtle" size="compact-xs" onClick={() => setAll(!all)} aria-expanded={all}>
              {all ? say('console:purchase:tray:fewer') : say('console:purchase:more', { count: holds.length - shownAtFirst })}
            </Button>
          </li>
        )}
      </ul>
      <Group gap="xs" className={dock['trayActions']}>
        <Button variant="default" className={dock['unfold']} aria-expanded={isUnfolded} onClick={() => setIsUnfolded(!isUnfolded)}>
          {say(isUnfolded ? 'console:purchase:tray:fold' : 'console:purchase:tray:unfold', { count: holds.length })}
        </Button>
        <div className={dock['trayMore']}>
          <CopyText text={holds.map(({ e164 }) => e164).join('\n')} label={say('console:purchase:copy')} />
          <Button variant="default" onClick={() => release(holds.map(({ id }) => id))}>
            {say('console:purchase:tray:release', { count: holds.length })}
          </Button>
        </div>
        <NextStep holds={holds} />
      </Group>
    </FocusStays>
  )
}

function Kind({ holds }: { readonly holds: readonly Hold[] }) {
  const word = useWord()
  const format = useFormat()
  const [first] = holds
  if (first === undefined) return null
  return (
    <span className={dock['trayKind']}>
      <Flag country={first.country} /> {format.country(first.country)} · {word('numberTypes', first.numberType)}
    </span>
  )
}

/** Where held numbers go on: to the draft that they stand in, to a request, or to the till; no more than one of these takes. */
function NextStep({ holds }: { readonly holds: readonly Hold[] }) {
  const may = useMay()
  const [first] = holds
  const { chosen } = useCountries({ country: first?.country })
  if (first?.requestId != null) return <ContinueRequest id={first.requestId} />
  if (chosen === undefined || !may('sms:phoneNumber:add')) return null
  const next = holds.slice(0, mostNumbersAtOnce)
  return chosen.papers === 'papers_needed' ? <RequestHeld holds={next} /> : <BuyHeld holds={next} />
}

function ContinueRequest({ id }: { readonly id: string }) {
  const say = useSay()
  const { data } = useQuery(ask('readRequest', { params: { id } }))
  return (
    <Button renderRoot={(props) => <Link {...props} to="/requests/$id/prepare/$step" params={{ id, step: 'end-user' }} />} variant="light">
      {data === undefined ? say('console:purchase:tray:continue') : say('console:purchase:tray:continueNamed', { reference: data.body.reference })}
    </Button>
  )
}

function RequestHeld({ holds }: { readonly holds: readonly Hold[] }) {
  const say = useSay()
  const requesting = useRequesting()
  return (
    <>
      <Button variant="light" loading={requesting.busy} onClick={() => requesting.request(holds)}>
        {say('console:purchase:request:action', { count: holds.length })}
      </Button>
      <SplitNotice requesting={requesting} />
    </>
  )
}

function BuyHeld({ holds }: { readonly holds: readonly Hold[] }) {
  const say = useSay()
  const buying = useBuying()
  return (
    <>
      <Button variant="light" onClick={() => buying.ask(holds)}>
        {say('console:purchase:buy:action', { count: holds.length })}
      </Button>
      <BuyQuestion buying={buying} />
    </>
  )
}
