import { Button } from '@mantine/core'
import { Check } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useSay } from '../language/speaking.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { phaseOf, subscribeKeepers } from '../desk/keepers.ts'
import type { Filling } from '../desk/use-keeper.ts'
import styles from './dossiers.module.css'

/** Says quietly that everything is kept, or what is not yet: of these things and of what belongs to them. */
export function KeptMark({ fillings }: { readonly fillings: readonly Filling[] }) {
  const say = useSay()
  const shown = useSyncExternalStore(subscribeKeepers, () => phaseOf(fillings.map(({ name }) => name)))
  return (
    <span className={styles['kept']} role="status" data-phase={shown}>
      {shown === 'kept' && <Check size={14} aria-hidden />}
      {say(`console:dossiers:keeping:${shown}`)}
    </span>
  )
}

/** What could not be kept: it is still in its field. */
export function KeepingProblem({ filling: { keeping, keep } }: { readonly filling: Filling }) {
  const say = useSay()
  if (keeping.phase !== 'failed') return null
  if (keeping.error !== undefined) return <ProblemNotice error={keeping.error} kept={say('console:dossiers:keeping:stillThere')} retry={keep} />
  return <Button variant="default" onClick={() => void keep()}>{say('console:design:tryAgain')}</Button>
}
