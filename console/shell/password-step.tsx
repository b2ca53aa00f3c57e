import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { remember, remembered } from '../browser/preferences.ts'
import { useStep } from '../desk/queries.ts'
import { Form } from '../design/form.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'

type Steps = { readonly onSignedIn: () => void; readonly onCodeNeeded: (challenge: string) => void }

/** E-mail address and password. The address is remembered on this device, the password nowhere. */
export function PasswordStep({ onSignedIn, onCodeNeeded }: Steps) {
  const say = useSay()
  const signIn = useStep('signIn', {
    refused: (error) => {
      const challenge = challengeIn(error)
      if (challenge !== undefined) onCodeNeeded(challenge)
    },
  })
  const [email, setEmail] = useState(() => lastEmail())
  const [password, setPassword] = useState('')
  const send = () => {
    remember('email', email)
    signIn.mutate({ body: { email, password, session: 'cookie' } }, onSignedIn)
  }
  return (
    <Form send={send}>
      {signIn.error !== null && challengeIn(signIn.error) === undefined && <ProblemNotice error={signIn.error} />}
      <TextInput label={say('console:shell:signIn:email')} type="email" autoComplete="username webauthn" value={email} onChange={(event) => setEmail(event.currentTarget.value)} required withAsterisk={false} mb="sm" />
      <PasswordInput
        label={say('console:shell:signIn:password')} autoComplete="current-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} required withAsterisk={false} mb="md"
        visibilityToggleButtonProps={{ 'aria-label': say('console:shell:signIn:showPassword') }}
      />
      <Button type="submit" loading={signIn.isPending} fullWidth>
        {say('console:shell:signIn:action')}
      </Button>
    </Form>
  )
}

function lastEmail(): string {
  const email = remembered('email')
  return typeof email === 'string' ? email : ''
}

/** The challenge of a sign-in that needs a code as well. */
function challengeIn(error: unknown): string | undefined {
  const challenge = error instanceof RefusedByDesk && error.code === 'sign_in.second_factor_needed' ? error.problem['challenge'] : undefined
  return typeof challenge === 'string' ? challenge : undefined
}
