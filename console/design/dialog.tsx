import { Modal, type ModalProps } from '@mantine/core'
import { useDialogFrame, type Framed } from './dialog-frame.tsx'

/** A box over the page. */
export function Dialog({ opened = true, close, onlyByButton = false, children, ...modal }: Framed<ModalProps>) {
  const frame = useDialogFrame({ opened, close, onlyByButton, children })
  return <Modal {...modal} {...frame} />
}
