import { useState } from 'react'
import { ArrowButtons } from '../design/arrow-buttons.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'
import { GiveUpMany, useTellDone } from './give-up-many.tsx'
import { useGivingUp, type Outcome } from './giving-up.ts'
import type { NumberRow } from './number-row.ts'
import { OutcomeNotice } from './outcome-notice.tsx'
import { useWhyNot } from './picking.ts'
import styles from './inventory.module.css'

/** Giving the number up, or taking it back; where neither can be, why. */
export function NumberSteps({ number }: { readonly number: NumberRow }) {
  const say = useSay()
  const why = useWhyNot()
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Outcome>()
  const reclaim = useGivingUp('reclaim')
  const tell = useTellDone()
  const finish = (outcome: Outcome) => {
    setAsking(false)
    setRefused(outcome.refused.length > 0 ? outcome : undefined)
  }
  const takeBack = () =>
    reclaim.mutate([number], (outcome) => {
      if (outcome.done.length > 0) tell('reclaim', outcome.done)
      finish(outcome)
    })
  return (
    <div style={{ margin: '0 0 24px' }}>
      {reclaim.error !== null && <ProblemNotice error={reclaim.error} />}
      {refused !== undefined && <OutcomeNotice outcome={refused} close={() => setRefused(undefined)} />}
      <ArrowButtons noun="number" arrows={number.arrows} actions={{ release: { run: () => setAsking(true), kind: 'grave', label: say('console:inventory:release:one') }, reclaim: { run: takeBack, busy: reclaim.isPending } }} />
      {number.usedBy.length > 0 && <p className={styles['quiet']}>{why(number)}</p>}
      {asking && <GiveUpMany deed="release" numbers={[number]} close={() => setAsking(false)} finish={finish} />}
    </div>
  )
}
