import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMay, useMe } from '../desk/me.tsx'
import { Page, Section } from '../design/page.tsx'
import { useSay } from '../language/speaking.tsx'
import { InvitationList } from './invitation-list.tsx'
import { Invite } from './invite.tsx'
import { PeopleList } from './people-list.tsx'
import styles from './settings.module.css'

/** Who belongs to the organization, and who was asked to. */
export function PeoplePage() {
  const say = useSay()
  const { organization } = useMe()
  const mayEdit = useMay()('directory:people:edit')
  const [inviting, { open, close }] = useDisclosure()
  return (
    <Page
      title={say('console:organizations:people:title')} lead={say('console:organizations:people:lead', { organization: organization.name })}
      actions={mayEdit && <Button onClick={open}>{say('console:organizations:invite:action')}</Button>}
    >
      <PeopleList organization={organization} />
      <div className={styles['apart']} />
      <Section title={say('console:organizations:invite:section')}>
        <InvitationList organization={organization} />
      </Section>
      <Invite opened={inviting} close={close} organization={organization} />
    </Page>
  )
}
