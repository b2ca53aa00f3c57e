import { useReached } from '../design/reached.ts'
import { shelf } from '../design/shelf.ts'
import { PersonButton } from './person-button.tsx'

const box = shelf(async () => (await import('./person-menu-box.tsx')).PersonMenuBox)

/** Who is here: theme, settings, and the way out. */
export function PersonMenu() {
  const { part: Box, pressed, reach } = useReached(box)
  return Box === undefined ? <PersonButton {...reach} aria-haspopup="menu" aria-expanded={false} /> : <Box opensAtOnce={pressed} />
}
