import { Progress } from '@mantine/core'
import { Confirm } from '../design/confirm.tsx'
import { PhoneNumber } from '../design/figures.tsx'
import { announceDone } from '../design/announce-done.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import { useGivingUp, type Deed, type Outcome } from './giving-up.ts'
import type { NumberRow } from './number-row.ts'
import styles from './inventory.module.css'

type GiveUpProps = { readonly deed: Deed; readonly numbers: readonly NumberRow[]; readonly close: () => void; readonly finish: (outcome: Outcome) => void }

const mostShown = 5

/** Asks before many numbers are given up, or taken back; says which, and what happens to them. */
export function GiveUpMany({ deed, numbers, close, finish }: GiveUpProps) {
  const say = useSay()
  const step = useGivingUp(deed)
  const tell = useTellDone()
  const grave = deed === 'release'
  const run = () => {
    step.mutate(numbers, (outcome) => {
      if (outcome.done.length > 0) tell(deed, outcome.done)
      finish(outcome)
    })
  }
  return (
    <Confirm
      opened close={close} run={run} busy={step.isPending} error={step.error} grave={grave}
      title={say(grave ? 'console:inventory:release:title' : 'console:inventory:reclaim:title', { count: numbers.length })}
      action={say(grave ? 'console:inventory:release:action' : 'console:inventory:reclaim:action', { count: numbers.length })}
      {...(grave && { typed: say('console:inventory:release:typed') })}
    >
      <ul className={styles['few']}>
        {numbers.slice(0, mostShown).map(({ id, e164, international }) => (
          <li key={id}>
            <PhoneNumber e164={e164} international={international} />
          </li>
        ))}
      </ul>
      {numbers.length > mostShown && <p>{say('console:inventory:andMore', { count: numbers.length - mostShown })}</p>}
      <p>{say(grave ? 'console:inventory:release:happens' : 'console:inventory:reclaim:happens')}</p>
      {step.isPending && <HowFar done={step.progress} total={numbers.length} />}
    </Confirm>
  )
}

function HowFar({ done, total }: { readonly done: number; readonly total: number }) {
  const say = useSay()
  const format = useFormat()
  const words = say('console:inventory:progress', { done: format.number(done), total: format.number(total) })
  return (
    <div role="status">
      {words}
      <Progress value={(done / total) * 100} aria-label={words} />
    </div>
  )
}

/** Says in passing what was done, with the way back: what was released can be taken back, and the other way round. */
export function useTellDone(): (deed: Deed, numbers: readonly NumberRow[]) => void {
  const say = useSay()
  const steps = { release: useGivingUp('release'), reclaim: useGivingUp('reclaim') }
  const title = { release: 'console:inventory:release:done', reclaim: 'console:inventory:reclaim:done' } as const
  const undone = (deed: Deed, { done, refused }: Outcome) => {
    if (done.length > 0) announceDone({ title: say(title[deed], { count: done.length }) })
    if (refused.length > 0) announceDone({ title: say('console:inventory:outcome:title', { count: refused.length }), children: refused[0]?.detail, bad: true })
  }
  // The dialog is gone by the time that somebody undoes: only the promise still tells how that went.
  const undo = (deed: Deed, numbers: readonly NumberRow[]) =>
    steps[deed].mutateAsync(numbers).then((outcome) => undone(deed, outcome), () => announceDone({ title: say('console:inventory:undoFailed'), bad: true }))
  return (deed, numbers) =>
    announceDone({
      title: say(title[deed], { count: numbers.length }),
      undo: { label: say('console:inventory:undo'), run: () => void undo(deed === 'release' ? 'reclaim' : 'release', numbers) },
    })
}
