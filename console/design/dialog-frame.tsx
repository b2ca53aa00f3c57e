import { useState, type ReactNode } from 'react'
import { useSay } from '../language/speaking.tsx'
import { useEscape } from './escape.ts'
import { useFocusBack } from './focus-back.ts'
import { HoldingOpen, useHeld } from './held-open.ts'
import { LeaveQuestionBox } from './leave-question-box.tsx'

type FrameProps = 'opened' | 'onClose' | 'closeOnEscape' | 'closeOnClickOutside' | 'returnFocus' | 'closeButtonProps'

/** What a dialog of ours takes: Mantine's own, but for what every dialog does alike. */
export type Framed<Props> = Omit<Props, FrameProps> & Partial<Pick<Frame, 'opened' | 'onlyByButton'>> & Pick<Frame, 'close' | 'children'>

type Frame = {
  readonly opened: boolean
  readonly close: () => void
  /** What is shown once is left on purpose only: not by Escape, nor by a press beside it. */
  readonly onlyByButton: boolean
  readonly children: ReactNode
}

/**
 * What every box over the page does alike. Escape closes the one on top; the focus goes back to where it came from; and where an `<Unsaved>` inside says that something typed
 * would be lost, Escape, a press outside and the cross ask first. A dialog's own buttons do what they say.
 */
export function useDialogFrame({ opened, close, onlyByButton, children }: Frame) {
  const say = useSay()
  const { isHeld, hold } = useHeld()
  const [asking, setAsking] = useState(false)
  const onClose = () => (isHeld() ? setAsking(true) : close())
  const leave = () => {
    setAsking(false)
    close()
  }
  useEscape({ opened, leave: onlyByButton ? () => undefined : onClose })
  useFocusBack({ opened })
  return {
    opened, onClose, closeOnEscape: false, closeOnClickOutside: !onlyByButton, returnFocus: false, closeButtonProps: { 'aria-label': say('console:design:close') },
    children: (
      <>
        <HoldingOpen value={hold}>{children}</HoldingOpen>
        <LeaveQuestionBox opened={asking} stay={() => setAsking(false)} leave={leave} />
      </>
    ),
  }
}
