import { useReached } from '../design/reached.ts'
import { shelf } from '../design/shelf.ts'
import { AssignButton, type AssignMenuProps } from './assign-button.tsx'

const box = shelf(async () => (await import('./assign-menu-box.tsx')).AssignMenuBox)

/** Whom a case can be given to, with how much each has on the desk; and back to nobody. */
export function AssignMenu(props: AssignMenuProps) {
  const { part: Box, pressed, reach } = useReached(box)
  return Box === undefined ? <AssignButton {...reach} small={props.small ?? false} aria-haspopup="menu" aria-expanded={false} /> : <Box {...props} opensAtOnce={pressed} />
}
