import { Modal, type ModalProps } from '@mantine/core'
import { useDialogFrame, type Framed } from './dialog-frame.tsx'

export type DialogProps = Framed<ModalProps>

/** The whole of a dialog, once one was opened. */
export function DialogBox({ opened = true, close, onlyByButton = false, children, ...modal }: DialogProps) {
  const frame = useDialogFrame({ opened, close, onlyByButton, children })
  return <Modal {...modal} {...frame} />
}
