import { Drawer, type DrawerProps } from '@mantine/core'
import { useDialogFrame, type Framed } from './dialog-frame.tsx'

/** A box beside the page, for one thing of a list in full. */
export function SideDialog({ opened = true, close, onlyByButton = false, children, ...drawer }: Framed<DrawerProps>) {
  const frame = useDialogFrame({ opened, close, onlyByButton, children })
  return <Drawer {...drawer} {...frame} />
}
