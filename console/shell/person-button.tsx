import { Button, VisuallyHidden, type ButtonProps } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { useMe } from '../desk/me.tsx'
import { useSay } from '../language/speaking.tsx'

/** One's initials, which open the menu. */
export function PersonButton(props: ButtonProps & ComponentProps<'button'>) {
  const say = useSay()
  const { name } = useMe()
  return (
    <Button variant="subtle" color="gray" c="var(--ink)" size="compact-sm" rightSection={<ChevronDown size={14} aria-hidden />} {...props}>
      <span aria-hidden>{initialsOf(name)}</span>
      <VisuallyHidden>{say('console:shell:person', { name })}</VisuallyHidden>
    </Button>
  )
}

function initialsOf(name: string): string {
  const [first = '', ...others] = name.split(/\s+/)
  return (first.charAt(0) + (others.at(-1)?.charAt(0) ?? '')).toUpperCase()
}
