import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { askPages, useStep, type BodyGiven, type ItemOf } from '../desk/queries.ts'
import { ArrowButtons } from '../design/arrow-buttons.tsx'
import { Confirm } from '../design/confirm.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Instant } from '../design/figures.tsx'
import { Listing } from '../design/listing.tsx'
import type { Column } from '../design/listing-columns.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { Status } from '../design/status.tsx'
import { useSay } from '../language/speaking.tsx'
import { SentLink } from './invite.tsx'
import type { OrganizationOfPeople } from './person.ts'
import { RoleNames } from './roles-field.tsx'
import styles from './settings.module.css'

type Invitation = ItemOf<'listInvitations'>

/** Who was invited and how that went. What can still be done about one, its lifecycle says. */
export function InvitationList({ organization }: { readonly organization: OrganizationOfPeople }) {
  const say = useSay()
  const invitations = useInfiniteQuery(askPages('listInvitations', { query: { organizationId: organization.id } }))
  const resend = useStep('resendInvitation')
  const [again, setAgain] = useState<BodyGiven<'resendInvitation'>>()
  const [revoking, setRevoking] = useState<Invitation>()
  const columns = useColumns({ resend: ({ id }) => resend.mutate({ params: { id } }, ({ body }) => setAgain(body)), revoke: setRevoking })
  return (
    <>
      {resend.error !== null && <ProblemNotice error={resend.error} />}
      <Listing
        label={say('console:organizations:invite:section')} rows={invitations.data?.pages.flatMap(({ body }) => body.items) ?? []} keyOf={({ id }) => id} columns={columns} reading={invitations}
        paging={{ hasMore: invitations.hasNextPage, loadMore: () => void invitations.fetchNextPage(), isLoadingMore: invitations.isFetchingNextPage }}
        empty={<p className={styles['quiet']}>{say('console:organizations:invite:none')}</p>}
      />
      <Dialog opened={again !== undefined} close={() => setAgain(undefined)} title={again?.email}>
        {again !== undefined && <SentLink {...again} close={() => setAgain(undefined)} />}
      </Dialog>
      {revoking !== undefined && <Revoke invitation={revoking} close={() => setRevoking(undefined)} />}
    </>
  )
}

type Acts = { readonly resend: (invitation: Invitation) => void; readonly revoke: (invitation: Invitation) => void }

function useColumns({ resend, revoke }: Acts): Column<Invitation>[] {
  const say = useSay()
  return [
    { id: 'email', header: say('console:organizations:invite:email'), hero: true, width: 'minmax(200px, 1.4fr)', cell: ({ email }) => email },
    { id: 'roles', header: say('console:organizations:invite:roles'), width: 'minmax(140px, 1fr)', cell: ({ roles }) => <RoleNames roles={roles} /> },
    { id: 'status', header: say('console:organizations:invite:status'), width: '120px', cell: ({ status }) => <Status noun="invitation" status={status} /> },
    { id: 'by', header: say('console:organizations:invite:by'), width: 'minmax(120px, 1fr)', desktopOnly: true, cell: ({ invitedBy }) => invitedBy },
    { id: 'until', header: say('console:organizations:invite:until'), width: '140px', cell: ({ expiresAt }) => <Instant at={expiresAt} /> },
    {
      id: 'actions', header: say('console:organizations:actions'), width: '230px',
      cell: (invitation) => (
        <ArrowButtons noun="invitation" arrows={invitation.arrows} actions={{ resend: { run: () => resend(invitation) }, revoke: { run: () => revoke(invitation), kind: 'grave' } }} />
      ),
    },
  ]
}

function Revoke({ invitation: { id, email }, close }: { readonly invitation: Invitation; readonly close: () => void }) {
  const say = useSay()
  const revoke = useStep('revokeInvitation')
  return (
    <Confirm
      opened close={close} title={say('console:organizations:invite:revokeTitle', { email })} action={say('console:organizations:invite:revoke')} busy={revoke.isPending} error={revoke.error} grave
      run={() => revoke.mutate({ params: { id } }, close)}
    >
      {say('console:organizations:invite:revokeSays')}
    </Confirm>
  )
}
