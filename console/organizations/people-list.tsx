import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay, useMe } from '../desk/me.tsx'
import { askPages } from '../desk/queries.ts'
import { Listing } from '../design/listing.tsx'
import type { Column } from '../design/listing-columns.ts'
import { Empty } from '../design/page.tsx'
import { Mark } from '../design/status.tsx'
import { useSay } from '../language/speaking.tsx'
import { languageName } from '../language/language-name.ts'
import type { OrganizationOfPeople, Person, PersonStep } from './person.ts'
import { PersonMenu } from './person-menu.tsx'
import { PersonSteps } from './person-steps.tsx'
import { RoleNames } from './roles-field.tsx'
import styles from './settings.module.css'

type PeopleProps = {
  readonly organization: OrganizationOfPeople
  /** The one person that is shown; everybody otherwise. */
  readonly only: string | undefined
  readonly showAll: () => void
}

/** The people of an organization. Only their own organization's may be changed: the desk looks at a customer's. */
export function PeopleList({ organization, only, showAll }: PeopleProps) {
  const say = useSay()
  const me = useMe()
  const mayEdit = useMay()('directory:people:edit') && organization.id === me.organization.id
  const [step, setStep] = useState<PersonStep>()
  const people = useInfiniteQuery(askPages('listPeople', { query: { organizationId: organization.id, ...(only !== undefined && { personId: only }) } }))
  const rows = people.data?.pages.flatMap(({ body }) => body.items) ?? []
  const columns = useColumns(me.id, mayEdit ? setStep : undefined)
  return (
    <>
      {only !== undefined && (
        <p className={styles['quiet']}>
          {say('console:organizations:people:only')} <Button size="compact-sm" variant="default" onClick={showAll}>{say('console:organizations:people:everybody')}</Button>
        </p>
      )}
      <Listing
        label={say('console:organizations:people:title')} rows={rows} keyOf={({ id }) => id} columns={columns} reading={people}
        paging={{ hasMore: people.hasNextPage, loadMore: () => void people.fetchNextPage(), isLoadingMore: people.isFetchingNextPage }}
        empty={<Empty title={say('console:organizations:people:none')}>{say('console:organizations:people:noneSays')}</Empty>}
      />
      {step !== undefined && <PersonSteps key={step.person.id + step.kind} step={step} kind={organization.kind} close={() => setStep(undefined)} />}
    </>
  )
}

function useColumns(myId: string, act: ((step: PersonStep) => void) | undefined): Column<Person>[] {
  const say = useSay()
  return [
    {
      id: 'name', header: say('console:organizations:people:name'), hero: true, width: 'minmax(130px, 1.2fr)',
      cell: ({ id, name }) => (id === myId ? `${name} (${say('console:organizations:people:you')})` : name),
    },
    { id: 'email', header: say('console:organizations:people:email'), width: 'minmax(160px, 1.4fr)', cell: ({ email }) => email },
    { id: 'roles', header: say('console:organizations:people:roles'), width: 'minmax(120px, 1.4fr)', cell: ({ roles }) => <RoleNames roles={roles} /> },
    { id: 'language', header: say('console:organizations:people:language'), width: '90px', desktopOnly: true, cell: ({ language }) => (language === null ? '—' : languageName(language)) },
    {
      id: 'state', header: say('console:organizations:people:state'), width: '140px',
      cell: ({ disabledAt }) => (disabledAt === null ? <Mark meaning="done">{say('console:organizations:people:active')}</Mark> : <Mark meaning="over">{say('console:organizations:people:disabled')}</Mark>),
    },
    ...(act === undefined ? [] : [{ id: 'actions', header: say('console:organizations:actions'), width: '76px', cell: (person: Person) => <PersonMenu person={person} act={act} /> }]),
  ]
}
