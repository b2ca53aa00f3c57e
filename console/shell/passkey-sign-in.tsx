import { Button } from '@mantine/core'
import { KeyRound } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { knowsPasskeys, offersPasskeysInFields, stopWaitingForPasskeys, signWithPasskey } from '../browser/passkeys.ts'
import { useStep } from '../desk/queries.ts'
import { Notice, ProblemNotice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'
import styles from './sign-in.module.css'

/** Nothing to type: the device knows who it is. Where the browser can, it offers its passkeys in the address field too. */
export function PasskeySignIn({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const say = useSay()
  const { enter, busy, failure } = usePasskeyEntry(onSignedIn)
  if (!knowsPasskeys()) return null
  return (
    <>
      <p className={styles['or']}>{say('console:identity:or')}</p>
      {failure instanceof RefusedByDesk && <ProblemNotice error={failure} />}
      {failure !== undefined && !(failure instanceof RefusedByDesk) && <Notice title={say('console:identity:signIn:passkeyFailed')} />}
      <Button variant="default" fullWidth leftSection={<KeyRound size={14} aria-hidden />} loading={busy} onClick={() => void enter({ inAddressField: false })}>
        {say('console:identity:signIn:passkey')}
      </Button>
    </>
  )
}

function usePasskeyEntry(onSignedIn: () => void) {
  const { mutateAsync: prepare } = useStep('preparePasskeySignIn')
  const { mutateAsync: signIn } = useStep('signInWithPasskey')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const enter = async ({ inAddressField }: { readonly inAddressField: boolean }) => {
    setBusy(!inAddressField)
    setFailure(undefined)
    try {
      const { body: options } = await prepare({})
      await signIn({ body: { used: await signWithPasskey(options, { inAddressField }), session: 'cookie' } })
      onSignedIn()
    } catch (error) {
      // Whoever types a password instead has refused nothing; what the desk refused is said either way.
      if (!inAddressField || error instanceof RefusedByDesk) setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  useOfferInField(() => enter({ inAddressField: true }))
  return { enter, busy, failure }
}

/** Once, when the form appears; whoever leaves it no longer waits. */
function useOfferInField(offer: () => Promise<void>): void {
  const latest = useRef(offer)
  useEffect(() => {
    let live = true
    void offersPasskeysInFields().then((can) => (can && live ? latest.current() : undefined))
    return () => {
      live = false
      if (knowsPasskeys()) void stopWaitingForPasskeys()
    }
  }, [])
}
