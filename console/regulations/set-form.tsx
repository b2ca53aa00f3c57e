import { Button, Group, MultiSelect, Select, Switch, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addressScopes, confidences, nameOfSet, ruleFlags } from '../../contract/rule-set.ts'
import { informationKinds } from '../../contract/information-kinds.ts'
import { keysOf } from '../../contract/vocabulary.ts'
import { deskNow } from '../browser/clock.ts'
import { finding } from '../design/notice.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { DocumentsForm } from './documents-form.tsx'
import { findingsIn } from './findings.ts'
import { useRuleWords } from './rule-words.ts'
import type { SetFormProps } from './set-form-props.ts'
import { SourcesForm } from './sources-form.tsx'
import styles from './editor.module.css'

/** Everything that one set says. What the desk finds wrong stands beside its field. */
export function SetForm(props: SetFormProps) {
  const say = useSay()
  const { set, change } = props
  return (
    <div className={styles['fields']}>
      <Switch label={say('console:regulations:editor:available')} checked={set.available} onChange={({ currentTarget }) => change({ ...set, available: currentTarget.checked })} />
      <Origin {...props} />
      <Asked {...props} />
      <DocumentsForm {...props} />
      <Remarks {...props} />
      <SourcesForm {...props} />
      <Trust {...props} />
    </div>
  )
}

/** Which set a draft repeats. */
function Origin({ set, others, change, error, pointer }: SetFormProps) {
  const say = useSay()
  const words = useRuleWords()
  if (set.derivedFrom === null) return null
  const name = set.derivedFrom.replace(/^[A-Z]{2}\//, '').replace(/@\d+$/, '')
  const sourced = others.filter(({ rules }) => rules !== 'draft').map((other) => ({ value: nameOfSet(other), label: words.setName(other) }))
  return <Select label={say('console:regulations:editor:derivedFrom')} data={sourced} value={name} allowDeselect={false} error={finding(error, `${pointer}/derivedFrom`)} onChange={(value) => change({ ...set, derivedFrom: value })} />
}

function Asked({ set, change, error, pointer }: SetFormProps) {
  const say = useSay()
  const word = useWord()
  const words = useRuleWords()
  const findings = findingsIn(error)
  const scopes = [{ value: '', label: say('console:regulations:editor:noAddress') }, ...addressScopes.map((value) => ({ value, label: words.capital(word('addressScopes', value)) }))]
  return (
    <>
      <MultiSelect
        label={say('console:regulations:information')} data={keysOf(informationKinds).map((value) => ({ value, label: words.capital(word('information', value)) }))} value={set.information} searchable hidePickedOptions
        error={findings(`${pointer}/information`)} onChange={(picked) => change({ ...set, information: keysOf(informationKinds).filter((key) => picked.includes(key)).toSorted((a, b) => picked.indexOf(a) - picked.indexOf(b)) })}
      />
      <Select
        label={say('console:regulations:address')} data={scopes} value={set.address?.scope ?? ''} allowDeselect={false} error={findings(`${pointer}/address`)}
        onChange={(value) => {
          const scope = addressScopes.find((known) => known === value)
          change({ ...set, address: scope === undefined ? null : { scope } })
        }}
      />
    </>
  )
}

function Remarks({ set, change, error, pointer }: SetFormProps) {
  const say = useSay()
  const word = useWord()
  const findings = findingsIn(error)
  return (
    <>
      <MultiSelect
        label={say('console:regulations:flags')} data={ruleFlags.map((value) => ({ value, label: word('flags', value) }))} value={set.flags} hidePickedOptions error={findings(`${pointer}/flags`)}
        onChange={(picked) => change({ ...set, flags: ruleFlags.filter((flag) => picked.includes(flag)) })}
      />
      <Notes notes={set.notes} error={findings(`${pointer}/notes`)} change={(notes) => change({ ...set, notes })} />
      <Textarea
        label={say('console:regulations:conflict')} autosize minRows={1} maxLength={2000} value={set.sourceConflict ?? ''} error={findings(`${pointer}/sourceConflict`)}
        onChange={({ currentTarget }) => change({ ...set, sourceConflict: currentTarget.value === '' ? null : currentTarget.value })}
      />
    </>
  )
}

type NotesProps = { readonly notes: readonly string[]; readonly error: string | undefined; readonly change: (notes: string[]) => void }

/** A note a line. What was typed stands as it was typed, blank lines and all, as long as it says what is kept: where that was undone, the field follows. */
function Notes({ notes, error, change }: NotesProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const shown = linesOf(typed).join('\n') === notes.join('\n') ? typed : notes.join('\n')
  return (
    <Textarea
      label={say('console:regulations:notes')} description={say('console:regulations:editor:notesHint')} autosize minRows={2} value={shown} error={error}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        change(linesOf(value))
      }}
    />
  )
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
}

/** When the sources were read, and how far they can be trusted. */
function Trust({ set, change, error, pointer }: SetFormProps) {
  const say = useSay()
  const word = useWord()
  const words = useRuleWords()
  const format = useFormat()
  const today = format.dayOf(deskNow())
  return (
    <Group align="flex-end" gap="sm">
      <TextInput type="date" label={say('console:regulations:checked')} required max={today} value={set.checkedOn} error={finding(error, `${pointer}/checkedOn`)} onChange={({ currentTarget }) => change({ ...set, checkedOn: currentTarget.value })} />
      <Button variant="default" onClick={() => change({ ...set, checkedOn: today })}>{say('console:regulations:editor:checkedToday')}</Button>
      <Select
        label={say('console:regulations:confidence')} data={confidences.map((value) => ({ value, label: words.capital(word('confidences', value)) }))} value={set.confidence} allowDeselect={false}
        onChange={(value) => change({ ...set, confidence: value ?? set.confidence })}
      />
    </Group>
  )
}
