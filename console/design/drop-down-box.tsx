import { Popover } from '@mantine/core'
import { cloneElement, type ComponentProps, type ReactElement, type ReactNode } from 'react'
import { useOpening } from './reached.ts'

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
  const { opened, setOpened, target } = useOpening({ opensAtOnce })
  return (
    <Popover opened={opened} onChange={setOpened} position={position} trapFocus returnFocus shadow="md" {...(width !== undefined && { width })}>
      <Popover.Target>{cloneElement(button, { ref: target, onClick: () => setOpened(!opened) })}</Popover.Target>
      <Popover.Dropdown aria-label={label}>{typeof children === 'function' ? children(() => setOpened(false)) : children}</Popover.Dropdown>
    </Popover>
  )
}
