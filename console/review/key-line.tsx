import { Kbd } from '@mantine/core'
import { useSay } from '../language/speaking.tsx'
import type { CasePaper } from './case-papers.ts'
import type { ShownCase } from './compare/form-values.ts'
import styles from './case.module.css'

/** The keys that count now, at the foot of the page. */
export function KeyLine({ shown, paper }: { readonly shown: ShownCase; readonly paper: CasePaper | undefined }) {
  const say = useSay()
  const { arrows, approvable, verdictsMissing } = shown
  const judging = arrows.includes('judge') && paper?.file !== undefined
  const keys: readonly (readonly [string, string])[] = [
    ...(arrows.includes('claim') ? [['c', say('console:review:keys:claim')] as const] : []),
    ...(judging ? [['a', say('console:review:keys:accept')] as const, ['r', say('console:review:keys:refuse')] as const] : []),
    ['n', say('console:review:keys:next')],
    ...(arrows.includes('approve') ? [['⇧↵', approvable ? say('console:review:keys:approve') : say('console:review:case:notYet', { count: verdictsMissing.length })] as const] : []),
    ['?', say('console:review:keys:all')],
  ]
  return (
    <footer className={styles['keyLine']}>
      {keys.map(([key, says]) => (
        <span key={key}><Kbd size="xs">{key}</Kbd> {says}</span>
      ))}
    </footer>
  )
}
