import { Button, Fieldset, TextInput } from '@mantine/core'
import { useSay } from '../language/speaking.tsx'
import { findingsIn } from './findings.ts'
import type { SetFormProps } from './set-form-props.ts'
import styles from './editor.module.css'

/** Where the set was read: at least one source, each with an address, a note, or both. */
export function SourcesForm({ set, change, error, pointer }: SetFormProps) {
  const say = useSay()
  const findings = findingsIn(error)
  const replace = (place: number, sources: typeof set.sources) => change({ ...set, sources: set.sources.toSpliced(place, 1, ...sources) })
  return (
    <>
      {set.sources.map((source, place) => (
        <Fieldset key={place} legend={say('console:regulations:editor:source', { place: place + 1 })}>
          <div className={styles['pair']}>
            <TextInput
              type="url" label={say('console:regulations:editor:url')} value={source.url ?? ''} error={findings(`${pointer}/sources/${place}`)}
              onChange={({ currentTarget: { value } }) => replace(place, [{ ...source, url: value === '' ? null : value }])}
            />
            <TextInput label={say('console:regulations:editor:sourceNote')} maxLength={2000} value={source.note ?? ''} onChange={({ currentTarget: { value } }) => replace(place, [{ ...source, note: value === '' ? null : value }])} />
          </div>
          <Button mt="sm" size="xs" variant="default" c="var(--bad)" disabled={set.sources.length === 1} onClick={() => replace(place, [])}>{say('console:regulations:editor:removeSource', { place: place + 1 })}</Button>
        </Fieldset>
      ))}
      <Button className={styles['add']} size="xs" variant="default" onClick={() => change({ ...set, sources: [...set.sources, { url: null, note: null }] })}>{say('console:regulations:editor:addSource')}</Button>
    </>
  )
}
