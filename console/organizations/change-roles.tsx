import { useQuery } from '@tanstack/react-query'
import { roles as everyRole, type Role } from '../../contract/permissions.ts'
import { keysOf } from '../../contract/vocabulary.ts'
import { ask, useStep, type BodyGiven } from '../desk/queries.ts'
import { announceDone } from '../design/announce-done.ts'
import { Dialog } from '../design/dialog.tsx'
import { Form, FormFoot } from '../design/form.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useSay } from '../language/speaking.tsx'
import type { OrganizationOfPeople, Person } from './person.ts'
import { RolesField } from './roles-field.tsx'
import { useDraft } from './use-draft.ts'

type Props = { readonly person: Person; readonly kind: OrganizationOfPeople['kind']; readonly close: () => void }

/** Begins with the roles as the desk has them now: since the list was read a colleague may have changed them. */
export function ChangeRoles({ person: { id, name }, kind, close }: Props) {
  const say = useSay()
  const { data, error, refetch } = useQuery(ask('readPerson', { params: { id } }))
  return (
    <Dialog close={close} title={say('console:organizations:people:rolesOf', { name })}>
      {error !== null && <ProblemNotice error={error} retry={refetch} />}
      {data === undefined && error === null && <Waiting height={160} />}
      {data !== undefined && <RolesForm person={data.body} etag={data.etag ?? '*'} kind={kind} close={close} />}
    </Dialog>
  )
}

/** By role. */
type Ticks = Readonly<Record<string, boolean>>

/** Each role is a field of its own: what a colleague makes of the others meanwhile is shown, and kept. */
function RolesForm({ person, etag, kind, close }: { readonly person: BodyGiven<'readPerson'>; readonly etag: string } & Omit<Props, 'person'>) {
  const say = useSay()
  const { id, name } = person
  const draft = useDraft<Ticks>(ticksOf(person.roles), etag)
  const change = useStep('changePerson', { refused: draft.refused })
  const roles = keysOf(everyRole).filter((role) => draft.values[role])
  const save = () =>
    change.mutate({ params: { id }, body: { roles }, ifMatch: draft.ifMatch }, () => {
      announceDone({ title: say('console:organizations:people:rolesDone', { name }) })
      close()
    })
  return (
    <Form send={save}>
      <Unsaved when={draft.isTyped} />
      {change.error !== null && <ProblemNotice error={change.error} />}
      <RolesField
        label={say('console:organizations:people:roles')} kind={kind} value={roles} error={roles.length === 0 ? say('console:organizations:invite:choose') : undefined}
        change={(chosen) => draft.type(whatDiffers(ticksOf(chosen), draft.values))}
      />
      <FormFoot back={close} action={say('console:organizations:people:save')} busy={change.isPending} ready={roles.length > 0} />
    </Form>
  )
}

function ticksOf(roles: readonly Role[]): Ticks {
  return Object.fromEntries(keysOf(everyRole).map((role) => [role, roles.includes(role)]))
}

function whatDiffers(ticks: Ticks, before: Ticks): Ticks {
  return Object.fromEntries(Object.entries(ticks).filter(([role, ticked]) => ticked !== before[role]))
}
