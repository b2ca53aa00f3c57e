import { Button, Group, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { Form } from '../design/form.tsx'
import { finding, ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { Unsaved } from '../design/unsaved.tsx'
import { useStep } from '../desk/queries.ts'
import { useSay, useWord } from '../language/speaking.tsx'
import { meanwhile, revisionFor, saved, typed, type Typing } from './labelling.ts'
import type { NumberRow } from './number-row.ts'

export type EditProps = { readonly number: NumberRow; readonly etag: string; readonly edits: boolean }

/** What people call a number. What is typed stays until it is saved, whatever happens meanwhile; until somebody types, the field follows what others save. */
export function NumberLabel({ number, etag, edits }: EditProps) {
  const say = useSay()
  const word = useWord()
  const queries = useQueryClient()
  const label = number.label ?? ''
  const [typing, setTyping] = useState<Typing>()
  const step = useStep('changeNumber', {
    touches: ['events'],
    refused(error) {
      if (!(error instanceof RefusedByDesk) || error.code !== 'precondition.stale') return
      void queries.invalidateQueries({ queryKey: ['numbers'] })
      setTyping((now) => now && { ...now, isTold: true })
    },
  })
  if (!edits) return label === '' ? null : <p>{word('inventory:columns', 'label')}: {label}</p>
  const words = typing?.words ?? label
  const theirs = meanwhile(typing, { label })
  const isChanged = words.trim() !== label
  const save = () =>
    step.mutate({ params: { id: number.id }, body: { label: words.trim() === '' ? null : words.trim() }, ifMatch: revisionFor(typing, { label, etag }) }, ({ body, etag: written = '' }) => {
      setTyping((now) => saved(words, now, { label: body.label ?? '', etag: written }))
      announceDone({ title: say('console:inventory:label:saved') })
    })
  return (
    <Form send={save}>
      <Unsaved when={isChanged} about="number" />
      {step.error !== null && <ProblemNotice error={step.error} shownPointers={['/label']} />}
      <Group align="flex-end" gap="xs" mb="md">
        <TextInput
          style={{ flex: 1 }} label={word('inventory:columns', 'label')} description={theirs === '' ? say('console:inventory:label:emptied') : theirs && say('console:inventory:label:meanwhile', { label: theirs })} value={words} maxLength={200}
          onChange={({ currentTarget: { value } }) => setTyping((now) => typed(value, now, { label, etag }))} error={finding(step.error, '/label')} autoComplete="off"
        />
        <Button type="submit" variant="default" loading={step.isPending} disabled={!isChanged}>
          {say('console:inventory:label:save')}
        </Button>
      </Group>
    </Form>
  )
}
