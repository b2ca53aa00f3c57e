import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Me } from '../desk/me.tsx'
import { useStep } from '../desk/queries.ts'
import { Confirm } from '../design/confirm.tsx'
import { Mark } from '../design/status.tsx'
import { useSay } from '../language/speaking.tsx'
import { noProof, ProofField, type Proof } from '../shell/proof-field.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SetUpTotp } from './set-up-totp.tsx'
import styles from './settings.module.css'

/** The authenticator app: off, being set up, or on with its recovery codes. */
export function MyTotp({ security: { totp, recoveryCodesLeft: count } }: { readonly security: NonNullable<Me['security']> }) {
  const say = useSay()
  const [codes, setCodes] = useState<readonly string[]>()
  const [asking, setAsking] = useState<'disable' | 'renew'>()
  if (codes !== undefined) return <RecoveryCodes codes={codes} close={() => setCodes(undefined)} />
  return (
    <>
      <p className={styles['quiet']}>{say('console:identity:totp:lead')}</p>
      {!totp && <SetUpTotp onDone={setCodes} />}
      {totp && (
        <>
          <p>
            <Mark meaning="done">{say('console:identity:totp:on')}</Mark> {say('console:identity:totp:left', { count })}
          </p>
          <Group>
            <Button variant="default" onClick={() => setAsking('renew')}>
              {say('console:identity:totp:renew')}
            </Button>
            <Button variant="default" c="var(--bad)" onClick={() => setAsking('disable')}>
              {say('console:identity:totp:disable')}
            </Button>
          </Group>
        </>
      )}
      {asking === 'disable' && <Disable close={() => setAsking(undefined)} />}
      {asking === 'renew' && <Renew close={() => setAsking(undefined)} onRenewed={setCodes} />}
    </>
  )
}

function Disable({ close }: { readonly close: () => void }) {
  const say = useSay()
  const disable = useStep('disableTotp')
  const [proof, setProof] = useState<Proof>(noProof)
  return (
    <Confirm
      opened close={close} title={say('console:identity:totp:proofTitle')} action={say('console:identity:totp:disable')} busy={disable.isPending} error={disable.error} grave
      run={() => disable.mutate({ body: proof }, close)}
    >
      <ProofField value={proof} change={setProof} description={say('console:identity:totp:proof')} />
    </Confirm>
  )
}

function Renew({ close, onRenewed }: { readonly close: () => void; readonly onRenewed: (codes: readonly string[]) => void }) {
  const say = useSay()
  const renew = useStep('renewRecoveryCodes')
  const [proof, setProof] = useState<Proof>(noProof)
  const run = () =>
    renew.mutate({ body: proof }, ({ body }) => {
      close()
      onRenewed(body.recoveryCodes)
    })
  return (
    <Confirm opened close={close} title={say('console:identity:totp:proofTitle')} action={say('console:identity:totp:renew')} busy={renew.isPending} error={renew.error} run={run}>
      <ProofField value={proof} change={setProof} description={say('console:identity:totp:proof')} />
    </Confirm>
  )
}
