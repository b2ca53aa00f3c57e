import { Popover } from '@mantine/core'
import { cloneElement, useEffect, useRef, useState, type ComponentProps, type ReactElement, type ReactNode } from 'react'

export type DropDownProps = {
  /** What opens it, with its words. */
  readonly button: ReactElement<ComponentProps<'button'>>
  readonly label?: string
  readonly position?: 'bottom-start' | 'bottom-end' | 'top-start'
  readonly width?: number
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** The whole of a drop-down, in the place of the button that was pressed before it was there. */
export function DropDownBox({ button, label, position = 'bottom-start', width, children, opensAtOnce }: DropDownProps & { readonly opensAtOnce: boolean }) {
  const [opened, setOpened] = useState(false)
  const target = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!opensAtOnce) return
    target.current?.focus()
    setOpened(true)
  }, [opensAtOnce])
  return (
    <Popover opened={opened} onChange={setOpened} position={position} trapFocus returnFocus shadow="md" {...(width !== undefined && { width })}>
      <Popover.Target>{cloneElement(button, { ref: target, onClick: () => setOpened(!opened) })}</Popover.Target>
      <Popover.Dropdown aria-label={label}>{typeof children === 'function' ? children(() => setOpened(false)) : children}</Popover.Dropdown>
    </Popover>
  )
}
