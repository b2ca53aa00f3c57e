import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { inWords } from '../design/notice.tsx'
import { useOpening } from '../design/reached.ts'
import { ask } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { AssignButton, type AssignMenuProps } from './assign-button.tsx'

/** The whole of the menu, in the place of the button that was pressed before it was there. */
export function AssignMenuBox({ assigneeId, assign, small = false, opensAtOnce }: AssignMenuProps & { readonly opensAtOnce: boolean }) {
  const { opened, setOpened, target } = useOpening({ opensAtOnce })
  return (
    <Menu opened={opened} onChange={setOpened}>
      <Menu.Target>
        <AssignButton ref={target} small={small} />
      </Menu.Target>
      <Menu.Dropdown>
        <Reviewers assigneeId={assigneeId} assign={assign} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** Read when the menu opens. */
function Reviewers({ assigneeId, assign }: Pick<AssignMenuProps, 'assigneeId' | 'assign'>) {
  const say = useSay()
  const { data, error, refetch } = useQuery(ask('listReviewers'))
  if (data === undefined && error !== null) {
    return (
      <>
        <Menu.Label role="alert">{inWords(error, say).title}</Menu.Label>
        <Menu.Item closeMenuOnClick={false} onClick={() => void refetch()}>{say('console:design:tryAgain')}</Menu.Item>
      </>
    )
  }
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
