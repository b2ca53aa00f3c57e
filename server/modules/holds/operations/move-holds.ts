import type { EventOf } from '../../../../contract/lifecycle.ts'
import { holdLifecycle } from '../../../../contract/lifecycles/hold.ts'
import { canMove, move } from '../../../kernel/move.ts'
import { moveOffers } from '../../catalogue/index.ts'
import type { HoldNeeds } from '../needs.ts'
import type { HoldRow } from '../store.ts'

/** Events that end a hold, and what they mean to its offer. Of a hold that is lost, the offer went before. */
type EndOfHold = Exclude<EventOf<typeof holdLifecycle>, 'extend'>
const offerEvents = { release: 'release', expire: 'expire', order: 'order', lose: undefined } as const satisfies Record<EndOfHold, string | undefined>

/**
 * Locks holds: their offers first and then themselves, each in the order of their ids, so that whoever wants the same ones waits instead of crossing.
 * Gives the holds as they are once locked; ids of no hold of this scope are left out.
 */
export async function lockHolds(needs: HoldNeeds, holdIds: readonly string[]): Promise<HoldRow[]> {
  const wanted = [...new Set(holdIds)]
  const seen = await needs.holds.readMany(wanted)
  await needs.catalogue.lockOffers(seen.map(({ offer_id: offerId }) => offerId))
  return await needs.holds.lock(wanted)
}

/** Ends holds that are locked, and moves their offers along: those that `event` cannot follow stay as they are. Gives those that it ended. */
export async function endHolds(needs: HoldNeeds, holds: readonly HoldRow[], event: EndOfHold): Promise<HoldRow[]> {
  const steps = holds.filter(({ status }) => canMove(holdLifecycle, status, event)).map((hold) => ({ hold, to: move(holdLifecycle, hold.status, event) }))
  const ended: HoldRow[] = []
  for (const [to, moving] of Map.groupBy(steps, (step) => step.to)) {
    ended.push(...(await needs.holds.saveStatus(moving.map(({ hold }) => hold.id), { status: to, at: needs.clock.now() })))
  }
  await needs.announce(...steps.map(({ hold, to }) => ({
    name: `hold.${event}` as const, subject: { type: 'hold' as const, id: hold.id, organizationId: hold.organization_id }, from: hold.status, to,
    data: { e164: hold.e164 },
  })))
  const offerEvent = offerEvents[event]
  if (offerEvent === undefined) return ended
  for (const [organizationId, theirs] of Map.groupBy(ended, ({ organization_id: id }) => id)) {
    await moveOffers(needs, { offerIds: theirs.map(({ offer_id: offerId }) => offerId), event: offerEvent, organizationId })
  }
  return ended
}
