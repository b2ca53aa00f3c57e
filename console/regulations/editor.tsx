import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { nameOfSet } from '../../contract/rule-set.ts'
import { deskNow } from '../browser/clock.ts'
import { finding } from '../design/notice.tsx'
import { Page, Section } from '../design/page.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import type { BodyGiven } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import { changedSets, changeSet, proposalOf, stateOfSet, type Change, type Edited } from './edited-rules.ts'
import { Effect } from './effect.tsx'
import { Publishing } from './publishing.tsx'
import { SetChooser } from './set-chooser.tsx'
import { SetForm } from './set-form.tsx'
import { SetSteps } from './set-steps.tsx'
import { usePreview, type Preview } from './use-preview.ts'
import styles from './editor.module.css'

const route = getRouteApi('/frame/desk/regulations/$country/edit')
type EditorProps = {
  readonly country: string
  readonly title: string
  readonly trail: readonly ReactNode[]
  readonly newest: BodyGiven<'listRuleVersions'>['items'][number]
  readonly start: Edited
}

/** The form of a new version: when and why, each set of rules, and what it would change for whom, measured while one types. */
export function Editor({ country, title, trail, newest, start }: EditorProps) {
  const say = useSay()
  const [first] = useState(start)
  const [edited, setEdited] = useState(first)
  const [publishing, setPublishing] = useState(false)
  const navigate = route.useNavigate()
  const { set: name } = route.useSearch()
  const preview = usePreview(country, edited)
  const set = edited.sets.find((candidate) => nameOfSet(candidate) === name) ?? edited.sets[0]
  const open = (opened: string) => void navigate({ search: { set: opened }, replace: true })
  return (
    <Page
      title={title} trail={trail} lead={say('console:regulations:editor:lead', { version: edited.baseVersion })}
      actions={<Button disabled={!preview.isReady} onClick={() => setPublishing(true)}>{say('console:regulations:editor:publish')}</Button>}
    >
      <Unsaved when={JSON.stringify(proposalOf(edited)) !== JSON.stringify(proposalOf(first))} />
      <WhenAndWhy edited={edited} change={setEdited} preview={preview} earliest={newest.effectiveFrom} />
      <div className={styles['columns']}>
        <Section title={say('console:regulations:editor:sets')}>
          <SetChooser edited={edited} current={set} open={open} change={setEdited} preview={preview} />
        </Section>
        {set !== undefined && (
          <div className={styles['form']}>
            <SetSteps edited={edited} set={set} change={setEdited} open={open} />
            {stateOfSet(edited, set) !== 'gone' && (
              <SetForm key={nameOfSet(set)} set={set} others={edited.sets} error={preview.error} pointer={`/sets/${changedSets(edited).indexOf(set)}`} change={(to) => setEdited((before) => changeSet(before, to))} />
            )}
          </div>
        )}
      </div>
      <Effect country={country} edited={edited} preview={preview} change={setEdited} />
      <Raw edited={edited} />
      {publishing && <Publishing country={country} edited={edited} close={() => setPublishing(false)} startAgain={setEdited} />}
    </Page>
  )
}

type WhenProps = { readonly edited: Edited; readonly change: Change; readonly preview: Preview; readonly earliest: string }

function WhenAndWhy({ edited, change, preview, earliest }: WhenProps) {
  const say = useSay()
  const format = useFormat()
  const today = format.dayOf(deskNow())
  return (
    <Group align="flex-start" gap="md" mb="lg" className={styles['when']}>
      <TextInput
        type="date" label={say('console:regulations:editor:when')} description={say('console:regulations:editor:whenHint', { day: format.day(earliest) })} required min={earliest > today ? earliest : today}
        value={edited.effectiveFrom} error={finding(preview.error, '/effectiveFrom')} onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, effectiveFrom: value }))}
      />
      <Textarea
        className={styles['grow']} label={say('console:regulations:why')} description={say('console:regulations:editor:noteHint')} required autosize minRows={1} maxLength={2000}
        value={edited.note} onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, note: value }))}
      />
    </Group>
  )
}

/** For whoever reads JSON faster than a form; the form stays the way to change it. */
function Raw({ edited }: { readonly edited: Edited }) {
  const say = useSay()
  return (
    <details className={styles['raw']}>
      <summary>{say('console:regulations:editor:raw')}</summary>
      <pre tabIndex={0}>{JSON.stringify(proposalOf(edited), null, 2)}</pre>
    </details>
  )
}
