import type { LeaveQuestionProps } from './leave-question-box.tsx'
import { useFirstOpening } from './reached.ts'
import { shelf } from './shelf.ts'

const box = shelf(async () => (await import('./leave-question-box.tsx')).LeaveQuestionBox)

/** Asked where leaving loses what was typed. Where it cannot be asked, nobody leaves. */
export function LeaveQuestion(props: LeaveQuestionProps) {
  const Box = useFirstOpening(box, { opened: props.opened, close: props.stay })
  return Box !== undefined && <Box {...props} />
}
