import { ActionIcon, Menu } from '@mantine/core'
import { Ellipsis } from 'lucide-react'
import { useSay } from '../language/speaking.tsx'
import type { Person, PersonStep } from './person.ts'

/** What can be done about a colleague. */
export function PersonMenu({ person, act }: { readonly person: Person; readonly act: (step: PersonStep) => void }) {
  const say = useSay()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" c="var(--ink)" aria-label={say('console:organizations:people:actions', { name: person.name })}>
          <Ellipsis size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => act({ kind: 'roles', person })}>{say('console:organizations:people:changeRoles')}</Menu.Item>
        <Menu.Item onClick={() => act({ kind: 'clear', person })}>{say('console:organizations:people:clearTotp')}</Menu.Item>
        <Menu.Divider />
        {person.disabledAt === null ? (
          <Menu.Item c="var(--bad)" onClick={() => act({ kind: 'disable', person })}>
            {say('console:organizations:people:disable')}
          </Menu.Item>
        ) : (
          <Menu.Item onClick={() => act({ kind: 'enable', person })}>{say('console:organizations:people:enable')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
