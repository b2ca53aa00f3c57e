import { cloneElement } from 'react'
import type { DropDownProps } from './drop-down-box.tsx'
import { useReached } from './reached.ts'
import { shelf } from './shelf.ts'

const box = shelf(async () => (await import('./drop-down-box.tsx')).DropDownBox)

/** A button and the box that it opens: the focus goes in, Escape and a press outside close it, the focus comes back. */
export function DropDown(props: DropDownProps) {
  const { part: Box, pressed, reach } = useReached(box)
  if (Box !== undefined) return <Box {...props} opensAtOnce={pressed} />
  return cloneElement(props.button, { ...reach, 'aria-haspopup': 'dialog', 'aria-expanded': false })
}
