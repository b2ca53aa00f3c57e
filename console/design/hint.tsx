import type { TooltipProps } from '@mantine/core'
import { cloneElement, type ReactElement } from 'react'
import { shelf, useReached } from './reached.ts'

type HintProps = Pick<TooltipProps, 'multiline' | 'maw'> & { readonly label: string; readonly children: ReactElement<React.HTMLAttributes<HTMLElement>> }

const box = shelf(async () => (await import('./hint-box.tsx')).HintBox)

/** More about something for whoever points at it. */
export function Hint({ children, ...more }: HintProps) {
  const { part: Box, reach } = useReached(box)
  if (Box !== undefined) return <Box {...more}>{children}</Box>
  return cloneElement(children, { onPointerEnter: reach.onClick })
}
