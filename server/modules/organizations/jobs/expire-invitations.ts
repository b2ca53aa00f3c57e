import { invitationLifecycle } from '../../../../contract/lifecycles/invitation.ts'
import { theClock } from '../../../kernel/actor.ts'
import { move } from '../../../kernel/move.ts'
import type { Work } from '../../../kernel/work.ts'
import type { OrganizationNeeds } from '../needs.ts'

const invitationsAtOnce = 100

/** Invitations that nobody accepted in time say so. */
export async function expireInvitations(work: Work<OrganizationNeeds>): Promise<number> {
  return await work('desk', theClock, async (needs) => {
    const overdue = await needs.invitations.lockOverdue(needs.clock.now(), invitationsAtOnce)
    for (const { id, organization_id: organizationId, status: from } of overdue) {
      const status = move(invitationLifecycle, from, 'expire')
      await needs.invitations.change(id, { status })
      await needs.announce({ name: 'invitation.expire', subject: { type: 'invitation', id, organizationId }, from, to: status })
    }
    return overdue.length
  })
}
