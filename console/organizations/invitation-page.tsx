import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { ask, useStep, type BodyGiven } from '../desk/queries.ts'
import { forgetEverything } from '../desk/session.ts'
import { Form } from '../design/form.tsx'
import { finding, ProblemNotice } from '../design/notice.tsx'
import { Page } from '../design/page.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import { LanguageChoice } from '../shell/language-choice.tsx'
import styles from './settings.module.css'

const route = getRouteApi('/invitations/$token')

/** Where the link of an invitation leads: whoever has it chooses a name and a password, and is in. */
export function InvitationPage() {
  const { token } = route.useParams()
  return (
    <main className={styles['counter']}>
      <p className={styles['brand']}>Guichet</p>
      <Invitation token={token} />
      <LanguageChoice />
    </main>
  )
}

/** Read again behind a form that is being filled in, it may fail without the form being any the worse for that; only where the invitation is over does the form go. */
function Invitation({ token }: { readonly token: string }) {
  const { data, error, refetch } = useQuery(ask('readInvitation', { params: { token } }))
  if (error !== null && (data === undefined || opensNothing(error))) return <NotOffered error={error} retry={refetch} />
  return data === undefined ? <Waiting height={240} /> : <Offer token={token} offered={data.body} />
}

function NotOffered({ error, retry }: { readonly error: unknown; readonly retry: () => unknown }) {
  const say = useSay()
  const isOver = opensNothing(error)
  return (
    <Page title={say(isOver ? 'console:identity:invitation:over' : 'console:identity:invitation:title')} narrow>
      <ProblemNotice error={error} {...(!isOver && { retry })} />
      <Button renderRoot={(props) => <Link {...props} to="/sign-in" />}>
        {say('console:identity:invitation:toSignIn')}
      </Button>
    </Page>
  )
}

/** A link that nobody gave, or whose time is over. Any other failure says nothing of the link. */
function opensNothing(error: unknown): boolean {
  return error instanceof RefusedByDesk && (error.code === 'invitation.over' || error.code === 'resource.not_found')
}

function Offer({ token, offered }: { readonly token: string; readonly offered: BodyGiven<'readInvitation'> }) {
  const say = useSay()
  const format = useFormat()
  const { invitedBy: name, organization, roles, expiresAt } = offered
  return (
    <Page title={say('console:identity:invitation:title')} lead={say('console:identity:invitation:lead', { name, organization: organization.name, roles })} narrow>
      <Acceptance token={token} offered={offered} />
      <p className={styles['quiet']}>{say('console:identity:invitation:until', { at: format.instant(expiresAt) })}</p>
    </Page>
  )
}

function Acceptance({ token, offered: { email, organization } }: { readonly token: string; readonly offered: BodyGiven<'readInvitation'> }) {
  const say = useSay()
  // Before anything is read again: the invitation that opened this page is over now.
  const accept = useStep('acceptInvitation', { answered: useEnter() })
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  return (
    <Form send={() => accept.mutate({ body: { token, name, password, session: 'cookie' } })}>
      {accept.error !== null && <ProblemNotice error={accept.error} shownPointers={['/name', '/password']} />}
      <TextInput label={say('console:identity:invitation:email')} value={email} readOnly autoComplete="username" mb="sm" />
      <TextInput
        label={say('console:identity:invitation:name')} autoComplete="name" value={name} onChange={(event) => setName(event.currentTarget.value)} error={finding(accept.error, '/name')} maxLength={200} required
        withAsterisk={false} mb="sm"
      />
      <PasswordInput
        label={say('console:identity:invitation:password')} description={say('console:identity:invitation:passwordHint')} autoComplete="new-password" value={password} minLength={12} maxLength={128} required
        onChange={(event) => setPassword(event.currentTarget.value)} error={finding(accept.error, '/password')} withAsterisk={false} mb="md"
        visibilityToggleButtonProps={{ 'aria-label': say('console:shell:signIn:showPassword') }}
      />
      <Button type="submit" loading={accept.isPending} fullWidth>
        {say('console:identity:invitation:accept', { organization: organization.name })}
      </Button>
    </Form>
  )
}

/** Whoever was here before leaves nothing behind. */
function useEnter() {
  const queries = useQueryClient()
  const router = useRouter()
  return async () => {
    forgetEverything(queries)
    await router.invalidate()
    void router.navigate({ to: '/' })
  }
}
