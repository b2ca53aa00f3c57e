import { Tooltip, type TooltipProps } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { later } from '../browser/clock.ts'

/** Whoever only passes by is told nothing. */
const pauseMs = 300

type HintBoxProps = Pick<TooltipProps, 'multiline' | 'maw'> & { readonly id: string; readonly label: string; readonly of: HTMLElement; readonly leave: () => void }

/** What a hint says, beside what it is about, for as long as that is reached. Escape puts it away. */
export function HintBox({ id, label, of, leave, ...box }: HintBoxProps) {
  const [opened, setOpened] = useState(false)
  const putAway = useEffectEvent(leave)
  useEffect(() => later(pauseMs, () => setOpened(true)), [])
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent) => key === 'Escape' && putAway()
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  // It stands in the part of the page that it belongs to, for those who go from part to part.
  return <Tooltip {...box} target={of} portalProps={{ target: of.closest('main') ?? document.body }} opened={opened} label={<span id={id}>{label}</span>} />
}
