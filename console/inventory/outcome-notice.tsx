import { Button } from '@mantine/core'
import { PhoneNumber } from '../design/figures.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'
import type { Outcome } from './giving-up.ts'
import styles from './inventory.module.css'

/** As many refusals as anybody reads. */
const mostShown = 20

/** How many were done, and what was refused, each number with its own reason. */
export function OutcomeNotice({ outcome: { done, refused }, close }: { readonly outcome: Outcome; readonly close: () => void }) {
  const say = useSay()
  return (
    <Notice title={say('console:inventory:outcome:title', { count: refused.length })} meaning="bad">
      <p>{say('console:inventory:outcome:done', { count: done.length })}</p>
      <ul className={styles['few']}>
        {refused.slice(0, mostShown).map(({ number, detail, fix }) => (
          <li key={number.id}>
            <PhoneNumber e164={number.e164} international={number.international} /> {detail} {fix}
          </li>
        ))}
      </ul>
      {refused.length > mostShown && <p>{say('console:inventory:andMore', { count: refused.length - mostShown })}</p>}
      <Button size="xs" variant="default" onClick={close}>
        {say('console:design:close')}
      </Button>
    </Notice>
  )
}
