import { Button, Group, Kbd } from '@mantine/core'
import { Status } from '../design/status.tsx'
import { Instant } from '../design/figures.tsx'
import { useSay } from '../language/speaking.tsx'
import { lifecycleAllows } from '../dossiers/slot-moves.ts'
import type { CasePaper } from './case-papers.ts'
import styles from './case.module.css'

type VerdictPanelProps = { readonly paper: CasePaper; readonly mayJudge: boolean; readonly busy: boolean; readonly accept: () => void; readonly refuse: () => void; readonly takeBack: () => void }

/** One verdict for one paper: what was said of it so far, and by whom; it may be changed until the case is decided. */
export function VerdictPanel({ paper, mayJudge, busy, accept, refuse, takeBack }: VerdictPanelProps) {
  const say = useSay()
  const { slot, judgement, file } = paper
  return (
    <section className={styles['verdict']} aria-label={say('console:review:verdict:title')}>
      <p>
        <Status noun="slot" status={slot.status} />{' '}
        {judgement !== undefined && (
          <span className={styles['quiet']}>
            {judgement.kept ? say('console:review:verdict:kept', { name: judgement.by.name }) : say('console:review:verdict:by', { name: judgement.by.name })} <Instant at={judgement.at} />
          </span>
        )}
      </p>
      {slot.reason !== null && <p>{slot.reasonText} {slot.note}</p>}
      {mayJudge && file !== undefined && (
        <Group gap="xs">
          <Button variant="default" onClick={accept} loading={busy} rightSection={<Kbd size="xs">a</Kbd>} aria-keyshortcuts="a">
            {say('console:review:verdict:accept')}
          </Button>
          <Button variant="default" c="var(--bad)" onClick={refuse} rightSection={<Kbd size="xs">r</Kbd>} aria-keyshortcuts="r">
            {say('console:review:verdict:refuse')}
          </Button>
          {lifecycleAllows(slot.status, 'unjudge') && (
            <Button variant="default" onClick={takeBack} rightSection={<Kbd size="xs">u</Kbd>} aria-keyshortcuts="u">
              {say('console:review:verdict:takeBack')}
            </Button>
          )}
        </Group>
      )}
    </section>
  )
}
