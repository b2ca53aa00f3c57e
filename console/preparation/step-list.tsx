import { Link } from '@tanstack/react-router'
import { Check, Circle, CircleDot } from 'lucide-react'
import type { PreparationStep } from '../../contract/vocabulary.ts'
import { useSay } from '../language/speaking.tsx'
import type { Request } from '../requests/facts.ts'
import { pathOf, stepNames, stepOf } from '../requests/preparation-steps.ts'
import styles from './preparation.module.css'

type ListProps = { readonly request: Request; readonly step: PreparationStep; readonly steps: readonly PreparationStep[] }

/** Every step, what it still lacks, and the way there: nobody has to go in order. */
export function StepList({ request, step, steps }: ListProps) {
  const say = useSay()
  return (
    <nav className={styles['steps']} aria-label={say('console:preparation:stepsLabel')}>
      <ol>{steps.map((one) => <OneStep key={one} request={request} one={one} current={one === step} />)}</ol>
    </nav>
  )
}

function OneStep({ request, one, current }: { readonly request: Request; readonly one: PreparationStep; readonly current: boolean }) {
  const say = useSay()
  const waits = waitsForDossier(request, one)
  const gaps = gapsIn(request, one)
  return (
    <li>
      <Link to="/requests/$id/prepare/$step" params={{ id: request.id, step: pathOf(one) }} className={styles['stepLink']} aria-current={current ? 'step' : undefined}>
        {waits ? <Circle size={14} aria-hidden /> : gaps === 0 ? <Check size={14} aria-hidden /> : <CircleDot size={14} aria-hidden />}
        <span>{say(stepNames[one])}</span>
        <span className={styles['gaps']}>{waits ? say('console:preparation:stepLater') : gaps === 0 ? say('console:preparation:stepDone') : say('console:preparation:gaps', { count: gaps })}</span>
      </Link>
    </li>
  )
}

/** What will be asked for is not known before it is known who uses the numbers. */
function waitsForDossier({ dossierId }: Request, step: PreparationStep): boolean {
  return dossierId === null && (step === 'information' || step === 'papers')
}

/** The review lacks whatever the others lack. */
function gapsIn({ preparation }: Request, step: PreparationStep): number {
  const missing = preparation?.missing ?? []
  return step === 'review' ? missing.length : missing.filter(({ pointer }) => stepOf(pointer) === step).length
}
