import { Button } from '@mantine/core'
import { Check } from 'lucide-react'
import { useSay } from '../language/speaking.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import type { Filling } from './use-keeper.ts'
import styles from './dossiers.module.css'

/** Says quietly that everything is kept. */
export function KeptMark({ fillings, busy = false }: { readonly fillings: readonly Filling[]; readonly busy?: boolean }) {
  const say = useSay()
  const phases = fillings.map(({ keeping }) => keeping.phase)
  const shown = busy || phases.includes('saving') ? 'saving' : phases.includes('failed') ? 'failed' : phases.includes('typing') ? 'typing' : 'kept'
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
