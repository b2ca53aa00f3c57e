import { Button, Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useSay } from '../language/speaking.tsx'
import { pathOf, stepNames } from '../requests/preparation-steps.ts'
import type { WizardProps } from './wizard.ts'
import styles from './preparation.module.css'

/** Back and on. The review ends with handing in instead, and choosing the end user with its own button. */
export function StepFoot({ request: { id }, step, steps, requestFilling, dossierFilling, dossier }: WizardProps) {
  const say = useSay()
  const navigate = useNavigate()
  const place = steps.indexOf(step)
  const [before, after] = [steps[place - 1], steps[place + 1]]
  const go = (to: (typeof steps)[number]) => {
    // What stands in a field is kept on the way; the page need not wait for it.
    void requestFilling.keep()
    void dossierFilling?.keep()
    void navigate({ to: '/requests/$id/prepare/$step', params: { id, step: pathOf(to) } })
  }
  const hasOwn = step === 'end_user' && dossier === undefined
  if (before === undefined && (after === undefined || hasOwn)) return null
  return (
    <Group className={styles['foot']}>
      {before !== undefined && <Button variant="default" onClick={() => go(before)}>{say('console:preparation:back', { step: say(stepNames[before]) })}</Button>}
      {after !== undefined && !hasOwn && <Button onClick={() => go(after)}>{say('console:preparation:on', { step: say(stepNames[after]) })}</Button>}
    </Group>
  )
}
