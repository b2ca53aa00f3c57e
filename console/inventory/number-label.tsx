import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { finding, ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/tell.ts'
import { Unsaved } from '../design/unsaved.tsx'
import { useStep } from '../desk/queries.ts'
import { useSay, useWord } from '../language/speaking.tsx'
import type { NumberRow } from './number-row.ts'

export type EditProps = { readonly number: NumberRow; readonly etag: string; readonly edits: boolean }

/** What people call a number. What is typed stays until it is saved, whatever happens meanwhile. */
export function NumberLabel({ number, etag, edits }: EditProps) {
  const say = useSay()
  const word = useWord()
  const saved = number.label ?? ''
  const [typed, setTyped] = useState(saved)
  const step = useStep('changeNumber', { touches: ['events'] })
  if (!edits) return saved === '' ? null : <p>{word('inventory:columns', 'label')}: {saved}</p>
  const save = () => {
    const label = typed.trim() === '' ? null : typed.trim()
    step.mutate({ params: { id: number.id }, body: { label }, ifMatch: etag }, () => announceDone({ title: say('console:inventory:label:saved') }))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Unsaved when={typed.trim() !== saved} about="number" />
      {step.error !== null && <ProblemNotice error={step.error} shownPointers={['/label']} />}
      <Group align="flex-end" gap="xs" mb="md">
        <TextInput style={{ flex: 1 }} label={word('inventory:columns', 'label')} value={typed} maxLength={200} onChange={(event) => setTyped(event.currentTarget.value)} error={finding(step.error, '/label')} autoComplete="off" />
        <Button type="submit" variant="default" loading={step.isPending} disabled={typed.trim() === saved}>
          {say('console:inventory:label:save')}
        </Button>
      </Group>
    </form>
  )
}
