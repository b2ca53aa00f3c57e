import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { encode } from 'uqr'
import { useStep, type BodyGiven } from '../desk/queries.ts'
import { CopyText } from '../design/copy-text.tsx'
import { Form } from '../design/form.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'
import styles from './settings.module.css'

/** Shows the secret as a picture and as text, and takes the first code as the proof that the app has it. */
export function SetUpTotp({ onDone }: { readonly onDone: (codes: readonly string[]) => void }) {
  const say = useSay()
  const prepare = useStep('prepareTotp')
  return (
    <>
      {prepare.error !== null && <ProblemNotice error={prepare.error} />}
      {prepare.data === undefined ? (
        <Button variant="default" loading={prepare.isPending} onClick={() => prepare.mutate({})}>
          {say('console:identity:totp:start')}
        </Button>
      ) : (
        <Enrolment {...prepare.data.body} onDone={onDone} />
      )}
    </>
  )
}

function Enrolment({ secret, uri, onDone }: BodyGiven<'prepareTotp'> & { readonly onDone: (codes: readonly string[]) => void }) {
  const say = useSay()
  const [code, setCode] = useState('')
  const confirm = useStep('confirmTotp', {
    // At once: the codes are shown only this once, and whoever is read again has no form to set an app up.
    answered: ({ body }) => onDone(body.recoveryCodes),
    refused: () => setCode(''),
  })
  return (
    <Form send={() => confirm.mutate({ body: { code: code.replaceAll(' ', '') } })} className={styles['field']}>
      <p>{say('console:identity:totp:scan')}</p>
      <QrCode text={uri} label={say('console:identity:totp:picture')} />
      <p className={styles['quiet']}>{say('console:identity:totp:key')}</p>
      <p className={styles['code']} translate="no">
        {secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
      </p>
      <CopyText text={secret} label={say('console:identity:totp:copyKey')} />
      {confirm.error !== null && <ProblemNotice error={confirm.error} />}
      <TextInput label={say('console:identity:totp:code')} inputMode="numeric" autoComplete="one-time-code" value={code} onChange={(event) => setCode(event.currentTarget.value)} maxLength={7} required withAsterisk={false} my="md" />
      <Button type="submit" loading={confirm.isPending}>
        {say('console:identity:totp:confirm')}
      </Button>
    </Form>
  )
}

/** Drawn here: the secret goes to no other server. Black on white in the dark too, or cameras cannot read it. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 1 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <div className={styles['picture']} role="img" aria-label={label}>
      <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden>
        <path d={squares} fill="currentColor" />
      </svg>
    </div>
  )
}
