import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay, useMe } from '../desk/me.tsx'
import { askPages, useStep, type ItemOf } from '../desk/queries.ts'
import { Confirm } from '../design/confirm.tsx'
import { Instant } from '../design/figures.tsx'
import { Listing } from '../design/listing.tsx'
import type { Column } from '../design/listing-columns.ts'
import { Empty, Page } from '../design/page.tsx'
import { Mark } from '../design/status.tsx'
import { useSay } from '../language/speaking.tsx'
import { AddClient } from './add-client.tsx'

type ApiClient = ItemOf<'listClients'>

/** Programs that act for the organization. */
export function ClientsPage() {
  const say = useSay()
  const { organization } = useMe()
  const mayEdit = useMay()('directory:client:edit')
  const [adding, { open, close }] = useDisclosure()
  const [revoking, setRevoking] = useState<ApiClient>()
  const clients = useInfiniteQuery(askPages('listClients'))
  const columns = useColumns(mayEdit ? setRevoking : undefined)
  return (
    <Page
      title={say('console:organizations:clients:title')} lead={say('console:organizations:clients:lead', { organization: organization.name })}
      actions={mayEdit && <Button onClick={open}>{say('console:organizations:clients:add')}</Button>}
    >
      <Listing
        label={say('console:organizations:clients:title')} rows={clients.data?.pages.flatMap(({ body }) => body.items) ?? []} keyOf={({ id }) => id} columns={columns} reading={clients}
        paging={{ hasMore: clients.hasNextPage, loadMore: () => void clients.fetchNextPage(), isLoadingMore: clients.isFetchingNextPage }}
        empty={<Empty title={say('console:organizations:clients:none')}>{say('console:organizations:clients:noneSays')}</Empty>}
      />
      <AddClient opened={adding} close={close} />
      {revoking !== undefined && <Revoke client={revoking} close={() => setRevoking(undefined)} />}
    </Page>
  )
}

function useColumns(revoke: ((client: ApiClient) => void) | undefined): Column<ApiClient>[] {
  const say = useSay()
  return [
    { id: 'name', header: say('console:organizations:clients:name'), hero: true, width: 'minmax(140px, 1fr)', cell: ({ name }) => name },
    { id: 'id', header: say('console:organizations:clients:id'), width: '310px', cell: ({ id }) => <span translate="no">{id}</span> },
    { id: 'grants', header: say('console:organizations:clients:grants'), width: 'minmax(160px, 1.4fr)', cell: ({ grants }) => <span translate="no" title={grants.join(', ')}>{grants.join(', ')}</span> },
    { id: 'since', header: say('console:organizations:clients:since'), width: '130px', desktopOnly: true, cell: ({ createdAt }) => <Instant at={createdAt} /> },
    {
      id: 'state', header: say('console:organizations:clients:state'), width: '110px',
      cell: ({ revokedAt }) => (revokedAt === null ? <Mark meaning="done">{say('console:organizations:clients:active')}</Mark> : <Mark meaning="over">{say('console:organizations:clients:revoked')}</Mark>),
    },
    {
      id: 'actions', header: say('console:organizations:actions'), width: '110px',
      cell: (client) =>
        client.revokedAt === null && revoke !== undefined && (
          <Button size="compact-sm" variant="default" c="var(--bad)" onClick={() => revoke(client)} aria-label={say('console:organizations:clients:revokeTitle', { name: client.name })}>
            {say('console:organizations:clients:revoke')}
          </Button>
        ),
    },
  ]
}

function Revoke({ client: { id, name }, close }: { readonly client: ApiClient; readonly close: () => void }) {
  const say = useSay()
  const revoke = useStep('revokeClient')
  return (
    <Confirm
      opened close={close} title={say('console:organizations:clients:revokeTitle', { name })} action={say('console:organizations:clients:revoke')} typed={name} busy={revoke.isPending} error={revoke.error} grave
      run={() => revoke.mutate({ params: { id } }, close)}
    >
      {say('console:organizations:clients:revokeSays')}
    </Confirm>
  )
}
