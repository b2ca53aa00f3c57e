import { Button, Group, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FocusStays } from '../design/focus-stays.tsx'
import { Form } from '../design/form.tsx'
import { finding, ProblemNotice } from '../design/notice.tsx'
import { Section } from '../design/page.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import { useStep } from '../desk/queries.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { EditProps } from './number-label.tsx'
import type { NumberRow } from './number-row.ts'
import styles from './inventory.module.css'

type Use = NumberRow['usedBy'][number]

/** The flows and campaigns that a number is bound to: while there is one, it cannot be released. */
export function NumberUses({ number, etag, edits }: EditProps) {
  const say = useSay()
  const step = useStep('changeNumber', { touches: ['events'] })
  const save = (usedBy: Use[], then?: () => void) => step.mutate({ params: { id: number.id }, body: { usedBy }, ifMatch: etag }, then)
  const remove = (place: number) => !step.isPending && save(number.usedBy.filter((_, other) => other !== place))
  return (
    <Section title={say('console:inventory:uses:title')}>
      {step.error !== null && <ProblemNotice error={step.error} shownPointers={[`/usedBy/${number.usedBy.length}/name`]} />}
      <FocusStays>
        {number.usedBy.length === 0 ? <p className={styles['quiet']}>{say('console:inventory:uses:none')}</p> : (
          <ul className={styles['uses']}>
            {number.usedBy.map((use, place) => (
              <li key={`${use.kind} ${use.name} ${place}`}>
                <UseName use={use} />
                {edits && (
                  // While another is being removed it does nothing, and keeps the focus that a disabled button would lose.
                  <Button size="xs" variant="subtle" aria-disabled={step.isPending || undefined} data-disabled={step.isPending || undefined} aria-label={say('console:inventory:uses:removeNamed', { name: use.name })} onClick={() => remove(place)}>
                    {say('console:inventory:uses:remove')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </FocusStays>
      {edits && <AddUse busy={step.isPending} problem={finding(step.error, `/usedBy/${number.usedBy.length}/name`)} add={(use, then) => save([...number.usedBy, use], then)} />}
    </Section>
  )
}

function UseName({ use: { kind, name } }: { readonly use: Use }) {
  const say = useSay()
  const word = useWord()
  return <span>{say('inventory:use', { kind: word('uses', kind), name })}</span>
}

type AddProps = { readonly busy: boolean; readonly problem: string | undefined; readonly add: (use: Use, then: () => void) => void }

function AddUse({ busy, problem, add }: AddProps) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const [kind, setKind] = useState<Use['kind']>('flow')
  const [name, setName] = useState('')
  const send = () => name.trim() !== '' && add({ kind, name: name.trim() }, () => setName((now) => (now === name ? '' : now)))
  return (
    <Form send={send}>
      <Unsaved when={name.trim() !== ''} about="number" />
      <Group gap="xs" align="flex-end">
        <SegmentedControl
          size="xs" aria-label={say('console:inventory:uses:kind')} value={kind} onChange={(value) => setKind(value === 'campaign' ? 'campaign' : 'flow')}
          data={(['flow', 'campaign'] as const).map((value) => ({ value, label: format.alone(word('uses', value)) }))}
        />
        <TextInput style={{ flex: '1 1 140px' }} label={say('console:inventory:uses:name')} value={name} maxLength={200} onChange={(event) => setName(event.currentTarget.value)} error={problem} autoComplete="off" />
        <Button type="submit" variant="default" loading={busy} disabled={name.trim() === ''}>
          {say('console:inventory:uses:add')}
        </Button>
      </Group>
    </Form>
  )
}
