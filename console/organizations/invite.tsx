import { Button, Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '../../contract/permissions.ts'
import { languages } from '../../contract/vocabulary.ts'
import { useStep, type BodyGiven } from '../desk/queries.ts'
import { CopyText } from '../design/copy-text.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Form, FormFoot } from '../design/form.tsx'
import { finding, Notice, ProblemNotice } from '../design/notice.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import { useSay } from '../language/speaking.tsx'
import { languageName } from '../language/language-name.ts'
import type { OrganizationOfPeople } from './person.ts'
import { RolesField } from './roles-field.tsx'

type Props = { readonly opened: boolean; readonly close: () => void; readonly organization: OrganizationOfPeople }

/** Asks for an address and roles; afterwards it shows the link, once. */
export function Invite({ opened, close, organization }: Props) {
  const say = useSay()
  const [sent, setSent] = useState<BodyGiven<'invitePerson'>>()
  const leave = () => {
    close()
    setSent(undefined)
  }
  return (
    <Dialog opened={opened} close={leave} title={say('console:organizations:invite:title', { organization: organization.name })}>
      {sent === undefined ? <InviteForm organization={organization} onSent={setSent} close={leave} /> : <SentLink {...sent} close={leave} />}
    </Dialog>
  )
}

type FormProps = { readonly organization: OrganizationOfPeople; readonly onSent: (sent: BodyGiven<'invitePerson'>) => void; readonly close: () => void }

function InviteForm({ organization, onSent, close }: FormProps) {
  const say = useSay()
  const invite = useStep('invitePerson')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>([])
  const [language, setLanguage] = useState('')
  const [tried, setTried] = useState(false)
  const send = () => {
    setTried(true)
    if (roles.length === 0) return
    const spoken = languages.find((known) => known === language) ?? null
    invite.mutate({ body: { email, roles: [...roles], language: spoken, organizationId: organization.id } }, ({ body }) => onSent(body))
  }
  return (
    <Form send={send}>
      <Unsaved when={email !== '' || roles.length > 0} />
      {invite.error !== null && <ProblemNotice error={invite.error} shownPointers={['/email']} />}
      <TextInput
        label={say('console:organizations:invite:email')} type="email" value={email} onChange={(event) => setEmail(event.currentTarget.value)} error={finding(invite.error, '/email')} autoComplete="off" required
        withAsterisk={false} mb="md" data-autofocus
      />
      <RolesField label={say('console:organizations:invite:roles')} kind={organization.kind} value={roles} change={setRoles} error={tried && roles.length === 0 ? say('console:organizations:invite:choose') : undefined} />
      <Select
        label={say('console:organizations:invite:language')} value={language} onChange={(value) => setLanguage(value ?? '')}
        data={[{ value: '', label: say('console:organizations:invite:organizationLanguage') }, ...languages.map((value) => ({ value, label: languageName(value) }))]}
      />
      <FormFoot back={close} action={say('console:organizations:invite:send')} busy={invite.isPending} />
    </Form>
  )
}

/** The link of an invitation that was just sent. It is shown only now. */
export function SentLink({ email, link, close }: { readonly email: string; readonly link: string; readonly close: () => void }) {
  const say = useSay()
  return (
    <>
      <Notice title={say('console:organizations:invite:sent')} meaning="done">
        <p>{say('console:organizations:invite:sentSays', { email })}</p>
      </Notice>
      <TextInput label={say('console:organizations:invite:link')} value={link} readOnly onFocus={(event) => event.currentTarget.select()} mb="md" />
      <Group justify="flex-end">
        <CopyText text={link} label={say('console:organizations:invite:copy')} />
        <Button onClick={close} data-autofocus>
          {say('console:organizations:invite:done')}
        </Button>
      </Group>
    </>
  )
}
