import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { useMay, useMe } from '../desk/me.tsx'
import { Page, Section } from '../design/page.tsx'
import { useSay } from '../language/speaking.tsx'
import { InvitationList } from './invitation-list.tsx'
import { Invite } from './invite.tsx'
import { PeopleList } from './people-list.tsx'
import styles from './settings.module.css'

const route = getRouteApi('/frame/settings/people')

/** Who belongs to the organization, and who was asked to. */
export function PeoplePage() {
  const say = useSay()
  const { organization } = useMe()
  const mayEdit = useMay()('directory:people:edit')
  const { person } = route.useSearch()
  const navigate = route.useNavigate()
  const [inviting, { open, close }] = useDisclosure()
  return (
    <Page
      title={say('console:organizations:people:title')} lead={say('console:organizations:people:lead', { organization: organization.name })}
      actions={mayEdit && <Button onClick={open}>{say('console:organizations:invite:action')}</Button>}
    >
      <PeopleList organization={organization} only={person} showAll={() => void navigate({ search: {} })} />
      <div className={styles['apart']} />
      <Section title={say('console:organizations:invite:section')}>
        <InvitationList organization={organization} />
      </Section>
      <Invite opened={inviting} close={close} organization={organization} />
    </Page>
  )
}
