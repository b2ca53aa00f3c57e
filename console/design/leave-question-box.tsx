import { Modal } from '@mantine/core'
import { useSay } from '../language/speaking.tsx'
import { useEscape } from './escape.ts'
import { useFocusBack } from './focus-back.ts'
import { Question } from './question.tsx'

export type LeaveQuestionProps = {
  readonly opened: boolean
  /** What would be lost, where that is not what somebody typed. */
  readonly lost?: string | undefined
  readonly stay: () => void
  readonly leave: () => void
}

/** The whole of the question, once it was asked. */
export function LeaveQuestionBox({ opened, lost, stay, leave }: LeaveQuestionProps) {
  const say = useSay()
  useEscape({ opened, leave: stay })
  useFocusBack({ opened })
  return (
    <Modal opened={opened} onClose={stay} closeOnEscape={false} returnFocus={false} title={say('console:design:unsaved:title')} closeButtonProps={{ 'aria-label': say('console:design:close') }}>
      <Question back={stay} action={say('console:design:unsaved:leave')} run={leave} grave>
        <p>{lost ?? say('console:design:unsaved:what')}</p>
      </Question>
    </Modal>
  )
}
