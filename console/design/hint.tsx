import type { TooltipProps } from '@mantine/core'
import { cloneElement, useId, useState, type HTMLAttributes, type ReactElement, type SyntheticEvent } from 'react'
import { useBrought } from './reached.ts'
import { shelf } from './shelf.ts'

type HintProps = Pick<TooltipProps, 'multiline' | 'maw'> & { readonly label: string; readonly children: ReactElement<HTMLAttributes<HTMLElement>> }

const box = shelf(async () => (await import('./hint-box.tsx')).HintBox)

/**
 * More about something for whoever points at it, or comes to it by the keyboard. The thing itself stays the same element before and after the box has come, so that it keeps the
 * focus, and a press that has begun. A box that cannot be fetched is a word less, and nobody is told.
 */
export function Hint({ children, ...more }: HintProps) {
  const { part: Box, bring } = useBrought(box)
  const [reached, setReached] = useState<HTMLElement>()
  const id = useId()
  const leave = () => setReached(undefined)
  const reach = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    setReached(currentTarget)
    void bring().catch(() => undefined)
  }
  return (
    <>
      {cloneElement(children, {
        // A finger does not point: it presses.
        onPointerEnter: (event) => event.pointerType !== 'touch' && reach(event), onPointerLeave: leave, onPointerDown: leave,
        onFocus: (event) => event.currentTarget.matches(':focus-visible') && reach(event), onBlur: leave,
        ...(reached !== undefined && { 'aria-describedby': id }),
      })}
      {Box !== undefined && reached !== undefined && <Box {...more} id={id} of={reached} leave={leave} />}
    </>
  )
}
