import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import type { ViewPage } from '../../contract/endpoints/views.ts'
import { Dialog } from '../design/dialog.tsx'
import { Form } from '../design/form.tsx'
import { finding, ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { Unsaved } from '../design/unsaved.tsx'
import { useStep } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import type { View } from './view-query.ts'

type NameViewProps = {
  readonly page: ViewPage
  readonly query: string
  /** The one to rename; undefined: a new one. */
  readonly view: View | undefined
  readonly views: readonly View[]
  readonly close: () => void
}

/** Gives a view its name. Where another has it already, that one can show what is seen now instead. */
export function NameView({ page, query, view, views, close }: NameViewProps) {
  const say = useSay()
  const [name, setName] = useState(view?.name ?? '')
  const save = useStep('saveView')
  const change = useStep('changeView')
  const error = save.error ?? change.error
  const taken = error instanceof RefusedByDesk && error.code === 'view.name_taken' ? views.find(({ id }) => id === error.problem['viewId']) : undefined
  const done = () => {
    announceDone({ title: say('console:views:saved', { name: name.trim() }) })
    close()
  }
  const submit = () => {
    if (name.trim() === '') return
    if (view === undefined) save.mutate({ body: { page, name, query } }, done)
    else change.mutate({ params: { id: view.id }, body: { name }, ifMatch: view.etag }, done)
  }
  return (
    <Dialog close={close} title={say(view === undefined ? 'console:views:saveTitle' : 'console:views:renameTitle')}>
      <Form send={submit}>
        <Unsaved when={name !== (view?.name ?? '')} />
        {error !== null && <ProblemNotice error={error} shownPointers={['/name']} />}
        <TextInput label={say('console:views:name')} value={name} maxLength={80} onChange={(event) => setName(event.currentTarget.value)} error={finding(error, '/name')} data-autofocus autoComplete="off" />
        <Group mt="lg" justify="flex-end">
          {view === undefined && taken !== undefined && (
            <Button variant="default" loading={change.isPending} onClick={() => change.mutate({ params: { id: taken.id }, body: { query }, ifMatch: taken.etag }, done)}>
              {say('console:views:replace', { name: taken.name })}
            </Button>
          )}
          <Button type="submit" loading={save.isPending || change.isPending} disabled={name.trim() === ''}>
            {say('console:views:keep')}
          </Button>
        </Group>
      </Form>
    </Dialog>
  )
}
