import { Tabs } from '@mantine/core'
import { useFormat, useSay } from '../language/speaking.tsx'
import { Mark, Status } from '../design/status.tsx'
import type { CasePaper } from './case-papers.ts'
import styles from './case.module.css'

type PaperTabsProps = { readonly papers: readonly CasePaper[]; readonly open: string; readonly onOpen: (slot: string) => void }

/** The demanded papers, each with its verdict. */
export function PaperTabs({ papers, open, onOpen }: PaperTabsProps) {
  const say = useSay()
  const format = useFormat()
  return (
    <Tabs value={open} onChange={(slot) => slot !== null && onOpen(slot)} activateTabWithKeyboard keepMounted={false}>
      <Tabs.List aria-label={say('console:review:papers')} className={styles['papers']}>
        {papers.map(({ slot, isNew, file, optional }) => (
          <Tabs.Tab key={slot.slot} value={slot.slot} rightSection={<Status noun="slot" status={slot.status} />}>
            {format.alone(say('console:review:demand', { demand: slot.slot }))}
            {isNew && <Mark meaning="you">{say('console:review:mended')}</Mark>}
            {file === undefined && optional && <span className={styles['quiet']}> {say('console:review:optional')}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
