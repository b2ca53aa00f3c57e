import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { remember, remembered } from '../browser/preferences.ts'
import { useStep } from '../desk/queries.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'

/** E-mail address and password. The address is remembered on this device, the password nowhere. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const say = useSay()
  const signIn = useStep('signIn')
  const [email, setEmail] = useState(() => lastEmail())
  const [password, setPassword] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        remember('email', email)
        signIn.mutate({ body: { email, password, session: 'cookie' } }, { onSuccess: onSignedIn })
      }}
    >
      {signIn.error !== null && <ProblemNotice error={signIn.error} />}
      <TextInput label={say('console:shell:signIn:email')} type="email" autoComplete="username" value={email} onChange={(event) => setEmail(event.currentTarget.value)} required withAsterisk={false} mb="sm" />
      <PasswordInput
        label={say('console:shell:signIn:password')} autoComplete="current-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} required withAsterisk={false} mb="md"
        visibilityToggleButtonProps={{ 'aria-label': say('console:shell:signIn:showPassword') }}
      />
      <Button type="submit" loading={signIn.isPending} fullWidth>
        {say('console:shell:signIn:action')}
      </Button>
    </form>
  )
}

function lastEmail(): string {
  const email = remembered('email')
  return typeof email === 'string' ? email : ''
}
