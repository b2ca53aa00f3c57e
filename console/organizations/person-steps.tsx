import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Role } from '../../contract/permissions.ts'
import { ask, useStep } from '../desk/queries.ts'
import { Confirm } from '../design/confirm.tsx'
import { Dialog } from '../design/dialog.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { Unsaved } from '../design/unsaved.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useSay } from '../language/speaking.tsx'
import type { Person, PersonStep } from './person.ts'
import { RolesField } from './roles-field.tsx'

type Steps = { readonly step: PersonStep; readonly kind: 'customer' | 'desk'; readonly close: () => void }

/** Asks, does, and tells how it went. The last administrator is protected by the desk, which says so here. */
export function PersonSteps({ step, kind, close }: Steps) {
  if (step.kind === 'roles') return <ChangeRoles person={step.person} kind={kind} close={close} />
  return step.kind === 'clear' ? <ClearTotp person={step.person} close={close} /> : <Admit person={step.person} deed={step.kind} close={close} />
}

type About = { readonly person: Person; readonly close: () => void }

function ChangeRoles({ person, kind, close }: About & { readonly kind: 'customer' | 'desk' }) {
  const say = useSay()
  const { name } = person
  const { data, error } = useQuery(ask('readPerson', { params: { id: person.id } }))
  const change = useStep('changePerson')
  const [roles, setRoles] = useState<readonly Role[]>(person.roles)
  const save = () =>
    change.mutate({ params: { id: person.id }, body: { roles: [...roles] }, ifMatch: data?.etag ?? '*' }, () => {
      announceDone({ title: say('console:organizations:people:rolesDone', { name }) })
      close()
    })
  return (
    <Dialog close={close} title={say('console:organizations:people:rolesOf', { name })}>
      <Unsaved when={roles.length !== person.roles.length || roles.some((role) => !person.roles.includes(role))} />
      {(change.error ?? error) !== null && <ProblemNotice error={change.error ?? error} />}
      {data === undefined ? <Waiting height={160} /> : <RolesField label={say('console:organizations:people:roles')} kind={kind} value={roles} change={setRoles} error={roles.length === 0 ? say('console:organizations:invite:choose') : undefined} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {say('console:design:back')}
        </Button>
        <Button onClick={save} loading={change.isPending} disabled={roles.length === 0 || data === undefined}>
          {say('console:organizations:people:save')}
        </Button>
      </Group>
    </Dialog>
  )
}

const admissions = {
  disable: { disabled: true, action: 'console:organizations:people:disable', done: 'console:organizations:people:disabledDone', contrary: 'enable' },
  enable: { disabled: false, action: 'console:organizations:people:enable', done: 'console:organizations:people:enabledDone', contrary: 'disable' },
} as const

/** Disables, or lets in again; what was done can be undone from the news of it. */
function Admit({ person: { id, name }, deed, close }: About & { readonly deed: keyof typeof admissions }) {
  const say = useSay()
  const change = useStep('changePerson')
  const takeBack = useStep('changePerson')
  const { disabled, done, contrary, ...told } = admissions[deed]
  const back = admissions[contrary]
  const undo = () => takeBack.mutate({ params: { id }, body: { disabled: back.disabled }, ifMatch: '*' }, () => announceDone({ title: say(back.done, { name }) }))
  const run = () =>
    change.mutate({ params: { id }, body: { disabled }, ifMatch: '*' }, () => {
      announceDone({ title: say(done, { name }), undo: { label: say(back.action), run: undo } })
      close()
    })
  const action = say(told.action)
  return (
    <Confirm opened close={close} title={disabled ? say('console:organizations:people:disableTitle', { name }) : action} action={action} run={run} busy={change.isPending} error={change.error} grave={disabled}>
      {disabled ? say('console:organizations:people:disableSays') : name}
    </Confirm>
  )
}

function ClearTotp({ person: { id, name }, close }: About) {
  const say = useSay()
  const clear = useStep('clearTotp')
  const run = () =>
    clear.mutate({ params: { id } }, () => {
      announceDone({ title: say('console:organizations:people:clearDone', { name }) })
      close()
    })
  return (
    <Confirm
      opened close={close} title={say('console:organizations:people:clearTitle', { name })} action={say('console:organizations:people:clearTotp')} run={run} busy={clear.isPending} error={clear.error} grave
    >
      {say('console:organizations:people:clearSays')}
    </Confirm>
  )
}
