import type { TooltipProps } from '@mantine/core'
import { cloneElement, type ReactElement } from 'react'
import { useBrought } from './reached.ts'
import { shelf } from './shelf.ts'

type HintProps = Pick<TooltipProps, 'multiline' | 'maw'> & { readonly label: string; readonly children: ReactElement<React.HTMLAttributes<HTMLElement>> }

const box = shelf(async () => (await import('./hint-box.tsx')).HintBox)

/** More about something for whoever points at it. One that cannot be fetched is a word less, and nobody is told. */
export function Hint({ children, ...more }: HintProps) {
  const { part: Box, bring } = useBrought(box)
  if (Box !== undefined) return <Box {...more}>{children}</Box>
  return cloneElement(children, { onPointerEnter: () => void bring().catch(() => undefined) })
}
