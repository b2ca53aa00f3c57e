import type { DialogProps } from './dialog-box.tsx'
import { useFirstOpening } from './reached.ts'
import { shelf } from './shelf.ts'

const box = shelf(async () => (await import('./dialog-box.tsx')).DialogBox)

/** A box over the page. */
export function Dialog(props: DialogProps) {
  const Box = useFirstOpening(box, { opened: props.opened ?? true, close: props.close })
  return Box !== undefined && <Box {...props} />
}
