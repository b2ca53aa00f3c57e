import { Modal } from '@mantine/core'
import { useSay } from '../language/speaking.tsx'
import { useEscape } from './escape.ts'
import { useFocusBack } from './focus-back.ts'
import { Question } from './question.tsx'

export type LeaveQuestionProps = { readonly opened: boolean; readonly stay: () => void; readonly leave: () => void }

/** The whole of the question, once it was asked. */
export function LeaveQuestionBox({ opened, stay, leave }: LeaveQuestionProps) {
  const say = useSay()
  useEscape({ opened, leave: stay })
  useFocusBack({ opened })
  return (
    <Modal opened={opened} onClose={stay} closeOnEscape={false} returnFocus={false} title={say('console:design:unsaved:title')} closeButtonProps={{ 'aria-label': say('console:design:close') }}>
      <Question back={stay} action={say('console:design:unsaved:leave')} run={leave} grave>
        <p>{say('console:design:unsaved:what')}</p>
      </Question>
    </Modal>
  )
}
