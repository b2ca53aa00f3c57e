import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { licences, type Licence } from '../../contract/licences.ts'
import { keysOf } from '../../contract/vocabulary.ts'
import { useStep } from '../desk/queries.ts'
import { Dialog } from '../design/dialog.tsx'
import { Form, FormFoot } from '../design/form.tsx'
import { finding, ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { Unsaved } from '../design/unsaved.tsx'
import { useSay } from '../language/speaking.tsx'
import { useEveryCountry } from '../language/every-country.ts'

/** Opens an organization. Its first person is invited afterwards. */
export function NewOrganization({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const say = useSay()
  return (
    <Dialog opened={opened} close={close} title={say('console:organizations:desk:createTitle')}>
      <OrganizationForm close={close} />
    </Dialog>
  )
}

function OrganizationForm({ close }: { readonly close: () => void }) {
  const say = useSay()
  const countries = useEveryCountry()
  const create = useStep('createOrganization')
  const [name, setName] = useState('')
  const [licence, setLicence] = useState<Licence>('CX 3')
  const [country, setCountry] = useState('FR')
  const send = () =>
    create.mutate({ body: { name, licence, country } }, ({ body }) => {
      announceDone({ title: say('console:organizations:desk:created', { name: body.name }) })
      close()
    })
  return (
    <Form send={send}>
      <Unsaved when={name !== ''} />
      {create.error !== null && <ProblemNotice error={create.error} shownPointers={['/name']} />}
      <TextInput
        label={say('console:organizations:desk:name')} value={name} onChange={(event) => setName(event.currentTarget.value)} error={finding(create.error, '/name')} maxLength={200} required withAsterisk={false} mb="sm"
        data-autofocus
      />
      <Select label={say('console:organizations:desk:licence')} data={keysOf(licences)} value={licence} onChange={(value) => setLicence(keysOf(licences).find((known) => known === value) ?? licence)} mb="sm" />
      <Select label={say('console:organizations:desk:country')} data={countries} value={country} onChange={(value) => value !== null && setCountry(value)} searchable />
      <FormFoot back={close} action={say('console:organizations:desk:open')} busy={create.isPending} />
    </Form>
  )
}
