import { Button, type ButtonProps } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { useSay } from '../language/speaking.tsx'

export type AssignMenuProps = { readonly assigneeId: string | null; readonly assign: (assigneeId: string | null) => void; readonly small?: boolean }

/** Opens the menu of those to whom a case can be given. */
export function AssignButton({ small, ...more }: ButtonProps & ComponentProps<'button'> & { readonly small: boolean }) {
  const say = useSay()
  return (
    <Button
      {...more} variant={small ? 'subtle' : 'default'} color={small ? 'gray' : undefined} c={small ? 'var(--ink)' : undefined} size={small ? 'compact-sm' : 'sm'} rightSection={<ChevronDown size={14} aria-hidden />}
    >
      {say('console:review:assign:action')}
    </Button>
  )
}
