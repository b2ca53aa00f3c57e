import { Button, Menu, VisuallyHidden } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { ChevronDown, LogOut, Moon, Sun, UserRound } from 'lucide-react'
import { useMe } from '../desk/me.tsx'
import { useStep } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { useThemeSwitch } from './use-theme-switch.ts'

/** Who is here: theme, settings, and the way out. */
export function PersonMenu() {
  const say = useSay()
  const { name } = useMe()
  const { dark, switchTheme } = useThemeSwitch()
  const leave = useLeave()
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Button variant="subtle" color="gray" c="var(--ink)" size="compact-sm" rightSection={<ChevronDown size={14} aria-hidden />}>
          <span aria-hidden>{initialsOf(name)}</span>
          <VisuallyHidden>{say('console:shell:person', { name })}</VisuallyHidden>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        <Menu.Item component={Link} to="/settings/me" leftSection={<UserRound size={14} aria-hidden />}>
          {say('console:organizations:navigation:me')}
        </Menu.Item>
        <Menu.Item leftSection={dark ? <Sun size={14} aria-hidden /> : <Moon size={14} aria-hidden />} onClick={switchTheme}>
          {say(dark ? 'console:shell:light' : 'console:shell:dark')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={14} aria-hidden />} onClick={leave}>
          {say('console:shell:signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Ends the session; nothing that was read stays in the page. */
export function useLeave(): () => void {
  const queries = useQueryClient()
  const router = useRouter()
  const forget = () => {
    queries.clear()
    void router.navigate({ to: '/sign-in', ignoreBlocker: true })
  }
  const end = useStep('endSession', { answered: forget, refused: forget })
  return () => end.mutate({ params: { id: 'current' } })
}

function initialsOf(name: string): string {
  const [first = '', ...others] = name.split(/\s+/)
  return (first.charAt(0) + (others.at(-1)?.charAt(0) ?? '')).toLocaleUpperCase()
}
