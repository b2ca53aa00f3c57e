import { Button, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { createPasskey, knowsPasskeys } from '../browser/passkeys.ts'
import { ask, useStep, type BodyGiven } from '../desk/queries.ts'
import { Confirm } from '../design/confirm.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Ago, Instant } from '../design/figures.tsx'
import { Form, FormFoot } from '../design/form.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Mark } from '../design/status.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useSay } from '../language/speaking.tsx'
import { CeremonyProblem, useCeremony } from '../shell/passkey-ceremony.tsx'
import styles from './settings.module.css'

type Passkey = BodyGiven<'listPasskeys'>['items'][number]

export function MyPasskeys() {
  const say = useSay()
  const { data, error, refetch } = useQuery(ask('listPasskeys'))
  const [adding, { open, close }] = useDisclosure()
  const [removing, setRemoving] = useState<Passkey>()
  return (
    <>
      <p className={styles['quiet']}>{say('console:identity:passkeys:lead')}</p>
      {error !== null && <ProblemNotice error={error} retry={refetch} />}
      {data === undefined && error === null && <Waiting height={48} />}
      {data?.body.items.length === 0 && <p>{say('console:identity:passkeys:none')}</p>}
      {data !== undefined && data.body.items.length > 0 && (
        <ul className={styles['list']}>
          {data.body.items.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} remove={() => setRemoving(passkey)} />
          ))}
        </ul>
      )}
      {knowsPasskeys() ? (
        <Button variant="default" onClick={open}>
          {say('console:identity:passkeys:add')}
        </Button>
      ) : (
        <p className={styles['quiet']}>{say('console:identity:passkeys:unsupported')}</p>
      )}
      <AddPasskey opened={adding} close={close} />
      {removing !== undefined && <RemovePasskey passkey={removing} close={() => setRemoving(undefined)} />}
    </>
  )
}

function PasskeyRow({ passkey: { name, createdAt, lastUsedAt, backedUp }, remove }: { readonly passkey: Passkey; readonly remove: () => void }) {
  const say = useSay()
  return (
    <li className={styles['row']}>
      <div className={styles['rowWords']}>
        <p>
          {name} {backedUp && <Mark meaning="done">{say('console:identity:passkeys:synced')}</Mark>}
        </p>
        <p className={styles['quiet']}>
          {say('console:identity:passkeys:added')} <Instant at={createdAt} /> · {lastUsedAt === null ? say('console:identity:passkeys:never') : <>{say('console:identity:passkeys:used')} <Ago at={lastUsedAt} /></>}
        </p>
      </div>
      <Button size="compact-sm" variant="default" c="var(--bad)" onClick={remove} aria-label={say('console:identity:passkeys:removeTitle', { name })}>
        {say('console:identity:passkeys:remove')}
      </Button>
    </li>
  )
}

function AddPasskey({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const say = useSay()
  return (
    <Dialog opened={opened} close={close} title={say('console:identity:passkeys:add')}>
      <PasskeyForm close={close} />
    </Dialog>
  )
}

function PasskeyForm({ close }: { readonly close: () => void }) {
  const say = useSay()
  const { mutateAsync: prepare } = useStep('preparePasskey')
  const { mutateAsync: add } = useStep('addPasskey')
  const [name, setName] = useState('')
  const { run, busy, failure } = useCeremony()
  const make = () => run({ prepare: () => prepare({}), onDevice: createPasskey, finish: (created) => add({ body: { name, created } }), done: close })
  return (
    <Form send={() => void make()}>
      <Unsaved when={name !== ''} />
      <CeremonyProblem failure={failure} declined={say('console:identity:passkeys:failed')} retry={make} />
      <TextInput
        label={say('console:identity:passkeys:name')} description={say('console:identity:passkeys:nameHint')} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={100} required
        withAsterisk={false} data-autofocus
      />
      <FormFoot back={close} action={say('console:identity:passkeys:add')} busy={busy} />
    </Form>
  )
}

function RemovePasskey({ passkey: { id, name }, close }: { readonly passkey: Passkey; readonly close: () => void }) {
  const say = useSay()
  const remove = useStep('revokePasskey')
  return (
    <Confirm
      opened close={close} title={say('console:identity:passkeys:removeTitle', { name })} action={say('console:identity:passkeys:remove')} busy={remove.isPending} error={remove.error} grave
      run={() => remove.mutate({ params: { id } }, close)}
    >
      {say('console:identity:passkeys:removeSays')}
    </Confirm>
  )
}
