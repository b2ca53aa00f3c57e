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
  // One way in counts: a press takes the place of the offer in the field, and whoever has left the form is not signed in a second time behind it.
  const newest = useRef<symbol>(undefined)
  const enter = async ({ inAddressField }: { readonly inAddressField: boolean }) => {
    const entry = newest.current = Symbol('a way in')
    const counts = () => newest.current === entry
    setBusy(!inAddressField)
    setFailure(undefined)
    try {
      const { body: options } = await prepare({})
      if (!counts()) return
      const used = await signWithPasskey(options, { inAddressField })
      if (!counts()) return
      await signIn({ body: { used, session: 'cookie' } })
      if (counts()) onSignedIn()
    } catch (error) {
      // Whoever types a password instead has refused nothing; what the desk refused is said either way.
      if (counts() && (!inAddressField || error instanceof RefusedByDesk)) setFailure(error)
    } finally {
      if (counts()) setBusy(false)
    }
  }
  useOfferInField(() => enter({ inAddressField: true }), () => {
    newest.current = undefined
  })
  return { enter, busy, failure }
}

/** Once, when the form appears; whoever leaves it no longer waits. */
function useOfferInField(offer: () => Promise<void>, leave: () => void): void {
  const latest = useRef({ offer, leave })
  useEffect(() => {
    const { current } = latest
    let live = true
    void offersPasskeysInFields().then((can) => (can && live ? current.offer() : undefined))
    return () => {
      live = false
      current.leave()
      if (knowsPasskeys()) void stopWaitingForPasskeys()
    }
  }, [])
}
