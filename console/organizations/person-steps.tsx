import { useStep } from '../desk/queries.ts'
import { Confirm } from '../design/confirm.tsx'
import { announceDone } from '../design/announce-done.ts'
import { useSay } from '../language/speaking.tsx'
import { ChangeRoles } from './change-roles.tsx'
import type { Person, PersonStep } from './person.ts'

type Steps = { readonly step: PersonStep; readonly kind: 'customer' | 'desk'; readonly close: () => void }

/** Asks, does, and tells how it went. The last administrator is protected by the desk, which says so here. */
export function PersonSteps({ step, kind, close }: Steps) {
  if (step.kind === 'roles') return <ChangeRoles person={step.person} kind={kind} close={close} />
  return step.kind === 'clear' ? <ClearTotp person={step.person} close={close} /> : <Admit person={step.person} deed={step.kind} close={close} />
}

type About = { readonly person: Person; readonly close: () => void }

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
