import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { ask } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'

type AssignMenuProps = { readonly assigneeId: string | null; readonly assign: (assigneeId: string | null) => void; readonly small?: boolean }

/** Whom a case can be given to, with how much each has on the desk; and back to nobody. */
export function AssignMenu({ assigneeId, assign, small = false }: AssignMenuProps) {
  const say = useSay()
  return (
    <Menu>
      <Menu.Target>
        <Button variant={small ? 'subtle' : 'default'} color={small ? 'gray' : undefined} c={small ? 'var(--ink)' : undefined} size={small ? 'compact-sm' : 'sm'} rightSection={<ChevronDown size={14} aria-hidden />}>
          {say('console:review:assign:action')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Reviewers assigneeId={assigneeId} assign={assign} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** Read when the menu opens. */
function Reviewers({ assigneeId, assign }: AssignMenuProps) {
  const say = useSay()
  const { data } = useQuery(ask('listReviewers'))
  if (data === undefined) return <Menu.Item disabled>{say('console:design:loading')}</Menu.Item>
  return (
    <>
      {data.body.items.map(({ id, name, cases, own }) => (
        <Menu.Item key={id} disabled={id === assigneeId} onClick={() => assign(id)}>
          {own ? say('console:review:assign:me', { name, count: cases }) : say('console:review:assign:person', { name, count: cases })}
        </Menu.Item>
      ))}
      {assigneeId !== null && <Menu.Item onClick={() => assign(null)}>{say('console:review:assign:nobody')}</Menu.Item>}
    </>
  )
}
