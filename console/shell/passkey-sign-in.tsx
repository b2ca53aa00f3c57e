import { Button } from '@mantine/core'
import { KeyRound } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { later } from '../browser/clock.ts'
import { knowsPasskeys, offersPasskeysInFields, stopWaitingForPasskeys, signWithPasskey } from '../browser/passkeys.ts'
import { useStep } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { CeremonyProblem, useCeremony, type Ending } from './passkey-ceremony.tsx'
import styles from './sign-in.module.css'

/** Nothing to type: the device knows who it is. Where the browser can, it offers its passkeys in the address field too. */
export function PasskeySignIn({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const say = useSay()
  const { press, busy, failure } = usePasskeyEntry(onSignedIn)
  if (!knowsPasskeys()) return null
  return (
    <>
      <p className={styles['or']}>{say('console:identity:or')}</p>
      <CeremonyProblem failure={failure} declined={say('console:identity:signIn:passkeyFailed')} retry={press} />
      <Button variant="default" fullWidth leftSection={<KeyRound size={14} aria-hidden />} loading={busy} onClick={() => void press()}>
        {say('console:identity:signIn:passkey')}
      </Button>
    </>
  )
}

function usePasskeyEntry(done: () => void) {
  const { mutateAsync: prepare } = useStep('preparePasskeySignIn')
  const { mutateAsync: signIn } = useStep('signInWithPasskey')
  const { run, busy, failure } = useCeremony()
  const enter = ({ isOffer }: { readonly isOffer: boolean }) =>
    run({ prepare: () => prepare({}), onDevice: (options) => signWithPasskey(options, { inAddressField: isOffer }), finish: (used) => signIn({ body: { used, session: 'cookie' } }), done, isOffer })
  useStandingOffer({ offer: () => enter({ isOffer: true }), isSuspended: busy })
  return { press: () => enter({ isOffer: false }), busy, failure }
}

/** The desk takes an answer to what it asked for five minutes (contract/endpoints/identity.ts). Whoever takes longer to type their address must not be refused for it. */
const renewedAfterMs = 4 * 60_000

/** In the field for as long as the form is there: made anew before it is too old, after one that was refused, and after a press, which takes its place. */
function useStandingOffer({ offer, isSuspended }: { readonly offer: () => Promise<Ending>; readonly isSuspended: boolean }): void {
  const [round, setRound] = useState(1)
  const renew = () => setRound((before) => before + 1)
  const begin = useEffectEvent(async () => {
    if ((await offer()) === 'refused') renew()
  })
  useEffect(() => {
    if (isSuspended) return
    let live = true
    void offersPasskeysInFields().then((can) => (can && live ? begin() : undefined))
    const callOff = later(renewedAfterMs, renew)
    return () => {
      live = false
      callOff()
    }
  }, [round, isSuspended])
  useEffect(() => stopWaitingForPasskeys, [])
}
