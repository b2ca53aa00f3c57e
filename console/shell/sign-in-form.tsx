import { useState } from 'react'
import { PasskeySignIn } from './passkey-sign-in.tsx'
import { PasswordStep } from './password-step.tsx'
import { SecondStep } from './second-step.tsx'

/** Signing in: with a passkey, or with the password and, where somebody has an authenticator app, its code. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const [challenge, setChallenge] = useState<string>()
  if (challenge !== undefined) return <SecondStep challenge={challenge} onSignedIn={onSignedIn} startAgain={() => setChallenge(undefined)} />
  return (
    <>
      <PasswordStep onSignedIn={onSignedIn} onCodeNeeded={setChallenge} />
      <PasskeySignIn onSignedIn={onSignedIn} />
    </>
  )
}
