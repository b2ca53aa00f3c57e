import { Button } from '@mantine/core'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { knowsPasskeys, signWithPasskey } from '../browser/passkeys.ts'
import { useMe } from '../desk/me.tsx'
import { useStep } from '../desk/queries.ts'
import { Form, FormFoot } from '../design/form.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'
import { CeremonyProblem, useCeremony } from './passkey-ceremony.tsx'
import { noProof, ProofField, type Proof } from './proof-field.tsx'

type Outcome = { readonly proved: () => void; readonly decline: () => void }

/** The ways to prove who one is while signed in: by password or code, and by passkey. */
export function ProofForms({ proved, decline }: Outcome) {
  return (
    <>
      <ByTyping proved={proved} decline={decline} />
      <ByPasskey proved={proved} />
    </>
  )
}

/** Password programs are told whose it is by the address, which is there for them alone. */
function ByTyping({ proved, decline }: Outcome) {
  const say = useSay()
  const { email } = useMe()
  const [proof, setProof] = useState<Proof>(noProof)
  const prove = useStep('proveAgain', { answered: proved, refused: () => setProof('code' in proof ? { code: '' } : noProof) })
  return (
    <Form send={() => prove.mutate({ body: proof })}>
      {prove.error !== null && <ProblemNotice error={prove.error} />}
      <input type="hidden" autoComplete="username" value={email ?? ''} readOnly />
      <ProofField value={proof} change={setProof} />
      <FormFoot back={decline} action={say('console:identity:proof:action')} busy={prove.isPending} />
    </Form>
  )
}

/** For whoever has one, and a browser that can use it. */
function ByPasskey({ proved }: Pick<Outcome, 'proved'>) {
  const say = useSay()
  const { security } = useMe()
  const { mutateAsync: prepare } = useStep('prepareProof')
  const { mutateAsync: prove } = useStep('proveAgain')
  const { run, busy, failure } = useCeremony()
  if (!knowsPasskeys() || security === null || security.passkeys === 0) return null
  const use = () =>
    run({ prepare: () => prepare({}), onDevice: (options) => signWithPasskey(options, { inAddressField: false }), finish: (used) => prove({ body: { used } }), done: proved })
  return (
    <>
      <CeremonyProblem failure={failure} declined={say('console:identity:signIn:passkeyFailed')} retry={use} />
      <Button variant="default" fullWidth mt="md" leftSection={<KeyRound size={14} aria-hidden />} loading={busy} onClick={() => void use()}>{say('console:identity:proof:passkey')}</Button>
    </>
  )
}
