import { Tooltip, type TooltipProps } from '@mantine/core'

/** The whole of a hint, in the place of what was pointed at before it was there. */
export function HintBox(props: TooltipProps) {
  return <Tooltip {...props} />
}
