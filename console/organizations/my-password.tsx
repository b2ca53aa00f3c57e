import { Button, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useStep } from '../desk/queries.ts'
import { Form } from '../design/form.tsx'
import { finding, ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { Unsaved } from '../design/unsaved.tsx'
import { useSay } from '../language/speaking.tsx'
import styles from './settings.module.css'

/** A new password takes the current one. Password programs are told whose it is by the address, which is there for them alone. */
export function MyPassword({ email }: { readonly email: string }) {
  const say = useSay()
  const change = useStep('changeMe', { touches: ['sessions'] })
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const shown = { visibilityToggleButtonProps: { 'aria-label': say('console:shell:signIn:showPassword') } }
  const save = () =>
    change.mutate({ body: { currentPassword: current, password: next }, ifMatch: '*' }, () => {
      setCurrent('')
      setNext('')
      announceDone({ title: say('console:identity:password:changed'), children: say('console:identity:password:changedElsewhere') })
    })
  return (
    <Form send={save} className={styles['field']}>
      <Unsaved when={current !== '' || next !== ''} />
      {change.error !== null && <ProblemNotice error={change.error} shownPointers={['/password']} />}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordInput {...shown} label={say('console:identity:password:current')} autoComplete="current-password" value={current} onChange={(event) => setCurrent(event.currentTarget.value)} required withAsterisk={false} mb="sm" />
      <PasswordInput
        {...shown} label={say('console:identity:password:next')} description={say('console:identity:invitation:passwordHint')} autoComplete="new-password" value={next} minLength={12} maxLength={128} required withAsterisk={false}
        onChange={(event) => setNext(event.currentTarget.value)} error={finding(change.error, '/password')} mb="md"
      />
      <Button type="submit" variant="default" loading={change.isPending}>
        {say('console:identity:password:change')}
      </Button>
    </Form>
  )
}
