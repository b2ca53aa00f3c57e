import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMay } from '../desk/me.tsx'
import { ask, askPages, type ItemOf } from '../desk/queries.ts'
import { CopyText } from '../design/copy-text.tsx'
import { Instant } from '../design/figures.tsx'
import { Listing } from '../design/listing.tsx'
import type { Column } from '../design/listing-columns.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { useOpenedBeside } from '../design/opened-beside.ts'
import { Empty, Page, Section } from '../design/page.tsx'
import { SideDialog } from '../design/side-dialog.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import { InvitationList } from './invitation-list.tsx'
import { Invite } from './invite.tsx'
import { NewOrganization } from './new-organization.tsx'
import { PeopleList } from './people-list.tsx'
import styles from './settings.module.css'

type Organization = ItemOf<'listOrganizations'>
const route = getRouteApi('/frame/desk/organizations')
const kinds = { customer: 'console:organizations:desk:kinds:customer', desk: 'console:organizations:desk:kinds:desk' } as const

/** Every organization of the desk; one that is opened shows its people and who was invited. */
export function OrganizationsPage() {
  const say = useSay()
  const mayEdit = useMay()('desk:organization:edit')
  const { id, person } = route.useSearch()
  const navigate = route.useNavigate()
  const drawer = useOpenedBeside({ shown: id, show: (shown, how) => void navigate({ search: shown === undefined ? {} : { id: shown }, ...how }) })
  const [creating, { open, close }] = useDisclosure()
  const organizations = useInfiniteQuery(askPages('listOrganizations', { query: { limit: 100 } }))
  const rows = organizations.data?.pages.flatMap(({ body }) => body.items) ?? []
  const columns = useColumns()
  const listed = rows.find((row) => row.id === id)
  // One that a link names may stand further down than the list was read.
  const { data: named, error, refetch } = useQuery({ ...ask('readOrganization', { params: { id: id ?? '' } }), enabled: id !== undefined && listed === undefined })
  const opened = id === undefined ? undefined : (listed ?? named?.body)
  return (
    <Page
      title={say('console:organizations:desk:title')} lead={say('console:organizations:desk:lead')} actions={mayEdit && <Button onClick={open}>{say('console:organizations:desk:create')}</Button>}
    >
      {error !== null && named === undefined && <ProblemNotice error={error} retry={refetch} />}
      <Listing
        label={say('console:organizations:desk:title')} rows={rows} keyOf={(row) => row.id} columns={columns} reading={organizations} onOpen={(row) => drawer.open(row.id)}
        paging={{ hasMore: organizations.hasNextPage, loadMore: () => void organizations.fetchNextPage(), isLoadingMore: organizations.isFetchingNextPage }}
        empty={<Empty title={say('console:organizations:desk:none')} />}
      />
      <SideDialog opened={opened !== undefined} close={drawer.close} title={opened?.name} size="xl">
        {opened !== undefined && <OneOrganization organization={opened} mayInvite={mayEdit} person={person} showAll={() => void navigate({ search: { id } })} />}
      </SideDialog>
      <NewOrganization opened={creating} close={close} />
    </Page>
  )
}

function useColumns(): Column<Organization>[] {
  const say = useSay()
  const format = useFormat()
  return [
    { id: 'name', header: say('console:organizations:desk:name'), hero: true, width: 'minmax(180px, 1.4fr)', cell: ({ name }) => name },
    { id: 'kind', header: say('console:organizations:desk:kind'), width: '110px', cell: ({ kind }) => say(kinds[kind]) },
    { id: 'licence', header: say('console:organizations:desk:licence'), width: '130px', cell: ({ licence }) => <span translate="no">{licence}</span> },
    { id: 'country', header: say('console:organizations:desk:country'), width: 'minmax(110px, 1fr)', cell: ({ country }) => format.country(country) },
    { id: 'id', header: say('console:organizations:desk:id'), width: '310px', desktopOnly: true, cell: ({ id }) => <span translate="no">{id}</span> },
    { id: 'since', header: say('console:organizations:desk:since'), width: '140px', cell: ({ createdAt }) => <Instant at={createdAt} /> },
  ]
}

type OneProps = { readonly organization: Organization; readonly mayInvite: boolean; readonly person: string | undefined; readonly showAll: () => void }

function OneOrganization({ organization, mayInvite, person, showAll }: OneProps) {
  const say = useSay()
  const [inviting, { open, close }] = useDisclosure()
  return (
    <>
      <p className={styles['code']} translate="no">
        {organization.id}
      </p>
      <CopyText text={organization.id} label={say('console:organizations:desk:copyId')} />
      {mayInvite && (
        <Button ml="xs" onClick={open}>
          {say('console:organizations:invite:action')}
        </Button>
      )}
      <div className={styles['apart']} />
      <Section title={say('console:organizations:desk:people')}>
        <PeopleList organization={organization} only={person} showAll={showAll} />
      </Section>
      <Section title={say('console:organizations:invite:section')}>
        <InvitationList organization={organization} />
      </Section>
      <Invite opened={inviting} close={close} organization={organization} />
    </>
  )
}
