import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { ProblemNotice } from '../design/notice.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import { useAllMatching } from './all-matching.ts'
import { GiveUpMany } from './give-up-many.tsx'
import type { Deed, Outcome } from './giving-up.ts'
import type { InventorySearch } from './listing-search.ts'
import type { NumberRow } from './number-row.ts'
import { OutcomeNotice } from './outcome-notice.tsx'
import type { Selection } from './picking.ts'
import styles from './inventory.module.css'

type BarProps = { readonly selection: Selection; readonly search: InventorySearch; readonly loaded: readonly NumberRow[]; readonly total: number }

/** How many are selected, of how many, and what can be done with them. */
export function SelectionBar({ selection, search, loaded, total }: BarProps) {
  const say = useSay()
  const [deed, setDeed] = useState<Deed>()
  const [outcome, setOutcome] = useState<Outcome>()
  const { picked, clear } = selection
  const finish = (told: Outcome) => {
    setOutcome(told.refused.length > 0 ? told : undefined)
    // What was refused, and what was picked for the other deed, stays picked.
    selection.drop(told.done)
    setDeed(undefined)
  }
  return (
    <>
      {outcome !== undefined && <OutcomeNotice outcome={outcome} close={() => setOutcome(undefined)} />}
      {picked.length > 0 && (
        <section className={styles['bar']} aria-label={say('console:inventory:selection:title')}>
          <p role="status">{say('console:inventory:selection:count', { count: picked.length })}</p>
          <MorePicking {...{ selection, search, loaded, total }} />
          <Group gap="xs">
            {(['reclaim', 'release'] as const).map((event) => (
              <DeedButton key={event} event={event} numbers={picked.filter(({ arrows }) => arrows.includes(event))} run={() => setDeed(event)} />
            ))}
            <Button variant="subtle" onClick={clear}>
              {say('console:inventory:selection:clear')}
            </Button>
          </Group>
        </section>
      )}
      {deed !== undefined && <GiveUpMany deed={deed} numbers={picked.filter(({ arrows }) => arrows.includes(deed))} close={() => setDeed(undefined)} finish={finish} />}
    </>
  )
}

function DeedButton({ event, numbers, run }: { readonly event: Deed; readonly numbers: readonly NumberRow[]; readonly run: () => void }) {
  const say = useSay()
  if (numbers.length === 0) return null
  return (
    <Button variant={event === 'release' ? 'filled' : 'default'} color={event === 'release' ? 'red.9' : undefined} onClick={run}>
      {say(event === 'release' ? 'console:inventory:release:action' : 'console:inventory:reclaim:action', { count: numbers.length })}
    </Button>
  )
}

/** Once everything in sight is selected, the rest of what matches can be too: with how many that are, and no word of "all" before they were read. */
function MorePicking({ selection, search, loaded, total }: BarProps) {
  const say = useSay()
  const format = useFormat()
  const all = useAllMatching(search)
  const pickable = loaded.filter((row) => selection.picking.refused?.(row) === undefined).length
  const everythingSeen = selection.picked.length >= pickable && loaded.length < total
  if (all.read !== undefined) {
    return (
      <Group gap="xs">
        <span role="status">{say('console:inventory:selection:reading', { read: format.number(all.read), total: format.number(total) })}</span>
        <Button variant="subtle" onClick={all.stop}>
          {say('console:inventory:selection:stop')}
        </Button>
      </Group>
    )
  }
  if (all.error !== undefined) return <ProblemNotice error={all.error} kept={say('console:inventory:selection:kept')} retry={() => void all.run(selection.add)} />
  if (!everythingSeen || selection.picked.length > loaded.length) return null
  return (
    <Button variant="subtle" onClick={() => void all.run(selection.add)}>
      {say('console:inventory:selection:all', { count: total })}
    </Button>
  )
}
