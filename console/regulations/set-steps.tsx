import { Button, Group } from '@mantine/core'
import { nameOfSet, type RuleSet } from '../../contract/rule-set.ts'
import { useSay } from '../language/speaking.tsx'
import { removeSet, stateOfSet, undoSet, type Edited, type Change } from './edited-rules.ts'
import { useRuleWords } from './rule-words.ts'
import styles from './editor.module.css'

type StepsProps = { readonly edited: Edited; readonly set: RuleSet; readonly change: Change; readonly open: (name: string) => void }

/** The name of the set that is open, and what can be done with the whole of it. Everything can be taken back. */
export function SetSteps({ edited, set, change, open }: StepsProps) {
  const say = useSay()
  const words = useRuleWords()
  const state = stateOfSet(edited, set)
  const remove = () => {
    const first = edited.sets.find((candidate) => candidate !== set)
    if (state === 'fresh' && first !== undefined) open(nameOfSet(first))
    change((before) => removeSet(before, set))
  }
  return (
    <div className={styles['steps']}>
      <h2>{words.setName(set)}</h2>
      <Group gap="xs">
        {state === 'edited' && <Button size="xs" variant="default" onClick={() => change((before) => undoSet(before, set))}>{say('console:regulations:editor:undoSet')}</Button>}
        {state === 'gone'
          ? <Button size="xs" variant="default" onClick={() => change((before) => undoSet(before, set))}>{say('console:regulations:editor:restoreSet')}</Button>
          : <Button size="xs" variant="default" c="var(--bad)" onClick={remove}>{say('console:regulations:editor:removeSet')}</Button>}
      </Group>
    </div>
  )
}
