import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { grants as everyGrant, permissions, type Permission } from '../../contract/permissions.ts'
import { useMay, useSide } from '../desk/me.tsx'
import { useStep, type BodyGiven } from '../desk/queries.ts'
import { CopyText } from '../design/copy-text.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Form, FormFoot } from '../design/form.tsx'
import { finding, Notice, ProblemNotice } from '../design/notice.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import { useSay } from '../language/speaking.tsx'

/** Asks what a program is called and may do; afterwards it shows the secret, once. */
export function AddClient({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const say = useSay()
  const [added, setAdded] = useState<BodyGiven<'addClient'>>()
  const leave = () => {
    close()
    setAdded(undefined)
  }
  return (
    <Dialog opened={opened} close={leave} onlyByButton={added !== undefined} title={say('console:organizations:clients:addTitle')}>
      {added === undefined ? <ClientForm onAdded={setAdded} close={leave} /> : <Credentials client={added} close={leave} />}
    </Dialog>
  )
}

function ClientForm({ onAdded, close }: { readonly onAdded: (added: BodyGiven<'addClient'>) => void; readonly close: () => void }) {
  const say = useSay()
  const add = useStep('addClient')
  const [name, setName] = useState('')
  const [grants, setGrants] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  const send = () => {
    setTried(true)
    if (grants.length > 0) add.mutate({ body: { name, grants: everyGrant.filter((grant) => grants.includes(grant)) } }, ({ body }) => onAdded(body))
  }
  return (
    <Form send={send}>
      <Unsaved when={name !== '' || grants.length > 0} />
      {add.error !== null && <ProblemNotice error={add.error} shownPointers={['/name']} />}
      <TextInput
        label={say('console:organizations:clients:name')} description={say('console:organizations:clients:nameHint')} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={200}
        error={finding(add.error, '/name')} required withAsterisk={false} mb="md" data-autofocus
      />
      <Grants value={grants} change={setGrants} error={tried && grants.length === 0 ? say('console:organizations:clients:choose') : undefined} />
      <FormFoot back={close} action={say('console:organizations:clients:create')} busy={add.isPending} />
    </Form>
  )
}

const families = ['sms', 'directory', 'desk'] as const
const titles = { sms: 'console:organizations:clients:families:sms', directory: 'console:organizations:clients:families:directory', desk: 'console:organizations:clients:families:desk' } as const

/** Permissions by what they are about. Of the staff's only those that one holds can be given. */
function Grants({ value, change, error }: { readonly value: readonly string[]; readonly change: (grants: string[]) => void; readonly error: string | undefined }) {
  const say = useSay()
  const may = useMay()
  const side = useSide()
  const offered = (family: string): Permission[] => permissions.filter((permission) => permission.startsWith(`${family}:`) && (family !== 'desk' || may(permission)))
  return (
    <Checkbox.Group label={say('console:organizations:clients:grants')} value={[...value]} onChange={change} error={error}>
      {families.filter((family) => family !== 'desk' || side === 'desk').map((family) => (
        <fieldset key={family} style={{ border: 0, padding: 0, margin: '8px 0' }}>
          <legend>{say(titles[family])}</legend>
          <Stack gap={4} mt={4}>
            {offered(family).map((permission) => (
              <Checkbox key={permission} value={permission} label={<span translate="no">{permission}</span>} />
            ))}
          </Stack>
        </fieldset>
      ))}
    </Checkbox.Group>
  )
}

function Credentials({ client: { id, secret }, close }: { readonly client: BodyGiven<'addClient'>; readonly close: () => void }) {
  const say = useSay()
  return (
    <>
      <Notice title={say('console:organizations:clients:created')} meaning="you">
        <p>{say('console:organizations:clients:secretSays')}</p>
      </Notice>
      <TextInput label={say('console:organizations:clients:id')} value={id} readOnly mb="xs" />
      <CopyText text={id} label={say('console:organizations:clients:copyId')} />
      <TextInput label={say('console:organizations:clients:secret')} value={secret} readOnly mt="md" mb="xs" />
      <CopyText text={secret} label={say('console:organizations:clients:copySecret')} />
      <Group justify="flex-end" mt="lg">
        <Button onClick={close}>{say('console:organizations:clients:done')}</Button>
      </Group>
    </>
  )
}
