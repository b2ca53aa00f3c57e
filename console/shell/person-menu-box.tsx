import { Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { LogOut, Moon, Sun, UserRound } from 'lucide-react'
import { useMe } from '../desk/me.tsx'
import { useOpening } from '../design/reached.ts'
import { useSay } from '../language/speaking.tsx'
import { PersonButton } from './person-button.tsx'
import { useLeave } from './use-leave.ts'
import { useThemeSwitch } from './use-theme-switch.ts'

/** The whole of the menu, in the place of the button that was pressed before it was there. */
export function PersonMenuBox({ opensAtOnce }: { readonly opensAtOnce: boolean }) {
  const say = useSay()
  const { name } = useMe()
  const { dark, switchTheme } = useThemeSwitch()
  const leave = useLeave()
  const { opened, setOpened, target } = useOpening({ opensAtOnce })
  return (
    <Menu position="bottom-end" width={220} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <PersonButton ref={target} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        <Menu.Item renderRoot={(props) => <Link {...props} to="/settings/me" />} leftSection={<UserRound size={14} aria-hidden />}>
          {say('console:navigation:me')}
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
