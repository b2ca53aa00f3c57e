import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { nameOfSet, packRules, type RuleSet } from '../../contract/rule-set.ts'
import { endUserTypes, numberTypes } from '../../contract/vocabulary.ts'
import { Dialog } from '../design/dialog.tsx'
import { Mark } from '../design/status.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import { useSay } from '../language/speaking.tsx'
import { addSet, stateOfSet, type Edited, type Change } from './edited-rules.ts'
import { faultySets } from './findings.ts'
import { useRuleWords } from './rule-words.ts'
import type { Preview } from './use-preview.ts'
import styles from './editor.module.css'

const states = { edited: 'console:regulations:editor:edited', fresh: 'console:regulations:editor:fresh', gone: 'console:regulations:editor:gone' } as const
type ChooserProps = { readonly edited: Edited; readonly current: RuleSet | undefined; readonly open: (name: string) => void; readonly change: Change; readonly preview: Preview }

/** Every set of the version, which of them were touched, and which have a fault. */
export function SetChooser({ edited, current, open, change, preview }: ChooserProps) {
  const say = useSay()
  const words = useRuleWords()
  const [adding, setAdding] = useState(false)
  const faulty = faultySets(edited, preview.error)
  return (
    <>
      <ul className={styles['chooser']}>
        {edited.sets.map((set) => {
          const state = stateOfSet(edited, set)
          return (
            <li key={nameOfSet(set)}>
              <button type="button" aria-current={set === current} onClick={() => open(nameOfSet(set))}>
                <span>{words.setName(set)}</span>
                {state !== 'same' && <Mark meaning={state === 'gone' ? 'bad' : 'you'}>{say(states[state])}</Mark>}
                {faulty.has(nameOfSet(set)) && <Mark meaning="bad">{say('console:regulations:editor:fix')}</Mark>}
              </button>
            </li>
          )
        })}
      </ul>
      <Button variant="default" size="xs" mt="xs" onClick={() => setAdding(true)}>{say('console:regulations:editor:add')}</Button>
      {adding && current !== undefined && (
        <Adding
          edited={edited} model={current} close={() => setAdding(false)}
          add={(set) => {
            change((before) => addSet(before, set))
            open(nameOfSet(set))
            setAdding(false)
          }}
        />
      )}
    </>
  )
}

type AddingProps = { readonly edited: Edited; readonly model: RuleSet; readonly close: () => void; readonly add: (set: RuleSet) => void }

function Adding({ edited, model, close, add }: AddingProps) {
  const say = useSay()
  const words = useRuleWords()
  const [key, setKey] = useState({ numberType: model.numberType, endUserType: model.endUserType, rules: model.rules })
  const exists = edited.sets.some((set) => nameOfSet(set) === nameOfSet(key))
  const origin = edited.sets.find(({ rules }) => rules !== 'draft')
  const derivedFrom = key.rules !== 'draft' ? null : (model.derivedFrom ?? (origin === undefined ? null : nameOfSet(model.rules === 'draft' ? origin : model)))
  const options = <T extends string>(values: readonly T[], label: (value: T) => string) => values.map((value) => ({ value, label: label(value) }))
  return (
    <Dialog close={close} title={say('console:regulations:editor:addTitle')}>
      <Unsaved when={nameOfSet(key) !== nameOfSet(model)} />
      <p>{say('console:regulations:editor:addHint')}</p>
      <Select label={say('console:regulations:type')} data={options(numberTypes, (value) => words.capital(words.type(value)))} value={key.numberType} allowDeselect={false} onChange={(value) => setKey({ ...key, numberType: value ?? key.numberType })} />
      <Select mt="sm" label={say('console:regulations:editor:endUser')} data={options(endUserTypes, (value) => words.capital(words.endUser(value)))} value={key.endUserType} allowDeselect={false} onChange={(value) => setKey({ ...key, endUserType: value ?? key.endUserType })} />
      <Select mt="sm" label={say('console:regulations:editor:whose')} data={options(packRules, words.whose)} value={key.rules} allowDeselect={false} error={exists ? say('console:regulations:editor:exists') : undefined} onChange={(value) => setKey({ ...key, rules: value ?? key.rules })} />
      <Button mt="lg" disabled={exists} onClick={() => add({ ...model, ...key, derivedFrom })}>{say('console:regulations:editor:add')}</Button>
    </Dialog>
  )
}
