import { Anchor, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMe } from '../desk/me.tsx'
import { useSay } from '../language/speaking.tsx'

/** What somebody types to prove who they are, as the desk takes it. */
export type Proof = { readonly password: string } | { readonly code: string }
export const noProof: Proof = { password: '' }

type ProofFieldProps = { readonly value: Proof; readonly change: (proof: Proof) => void; readonly description?: string }

/** The password. Those who have an authenticator app may give a code of it instead, or a recovery code. */
export function ProofField({ value, change, description }: ProofFieldProps) {
  const say = useSay()
  const { security } = useMe()
  const [changed, setChanged] = useState(false)
  const byCode = 'code' in value
  const swap = () => {
    setChanged(true)
    change(byCode ? noProof : { code: '' })
  }
  // Whoever changes the way of proving goes on typing in the field that has come.
  const field = { description, required: true, withAsterisk: false, autoFocus: changed, 'data-autofocus': true }
  return (
    <>
      {byCode ? (
        <TextInput {...field} label={say('console:identity:proof:code')} autoComplete="one-time-code" maxLength={20} value={value.code} onChange={(event) => change({ code: event.currentTarget.value })} />
      ) : (
        <PasswordInput
          {...field} label={say('console:identity:proof:password')} autoComplete="current-password" value={value.password} onChange={(event) => change({ password: event.currentTarget.value })}
          visibilityToggleButtonProps={{ 'aria-label': say('console:shell:signIn:showPassword') }}
        />
      )}
      {security?.totp === true && (
        <Anchor component="button" type="button" size="sm" mt="xs" onClick={swap}>
          {say(byCode ? 'console:identity:proof:byPassword' : 'console:identity:proof:byCode')}
        </Anchor>
      )}
    </>
  )
}
