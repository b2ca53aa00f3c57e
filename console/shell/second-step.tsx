import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { useStep } from '../desk/queries.ts'
import { Form } from '../design/form.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'

type Step = { readonly challenge: string; readonly onSignedIn: () => void; readonly startAgain: () => void }

/** The code of the authenticator app, or a recovery code. Six digits need no button: the last one sends them. */
export function SecondStep({ challenge, onSignedIn, startAgain }: Step) {
  const say = useSay()
  const [code, setCode] = useState('')
  const finish = useStep('finishSignIn', { refused: () => setCode('') })
  const send = (typed: string) => finish.mutate({ body: { challenge, code: typed, session: 'cookie' } }, onSignedIn)
  const isOver = finish.error instanceof RefusedByDesk && finish.error.code === 'sign_in.challenge_gone'
  return (
    <Form send={() => send(code)}>
      {finish.error !== null && <ProblemNotice error={finish.error} />}
      {!isOver && (
        <>
          <p>{say('console:identity:signIn:codeLead')}</p>
          <TextInput
            label={say('console:identity:signIn:code')} inputMode="text" autoComplete="one-time-code" value={code} maxLength={20} required withAsterisk={false} mb="md" data-autofocus autoFocus
            onChange={({ currentTarget: { value } }) => {
              setCode(value)
              if (/^\d{6}$/.test(value.replaceAll(' ', '')) && !finish.isPending) send(value)
            }}
          />
          <Button type="submit" loading={finish.isPending} fullWidth>
            {say('console:identity:signIn:finish')}
          </Button>
        </>
      )}
      <Button variant="subtle" mt="xs" fullWidth onClick={startAgain}>
        {say('console:identity:signIn:again')}
      </Button>
    </Form>
  )
}
