import { holdLifecycle } from '../../../../contract/lifecycles/hold.ts'
import { move } from '../../../kernel/move.ts'
import { isLive } from '../hold.ts'
import type { HoldNeeds } from '../needs.ts'
import type { HoldRow } from '../store.ts'
import { lockHolds } from './move-holds.ts'

/** `lost`: holds that had ended, or whose time is over. */
export type KeptHolds = { readonly kept: HoldRow[]; readonly lost: HoldRow[] }

/** Puts live holds into a request. Whether they may be (whose they are, whether another request has them) is the request's to decide. */
export async function attachHolds(needs: HoldNeeds, { holdIds, requestId }: { holdIds: readonly string[]; requestId: string }): Promise<KeptHolds> {
  const { live, lost } = await lockLive(needs, holdIds)
  return { kept: await needs.holds.attach(live.map(({ id }) => id), requestId), lost }
}

/** Takes holds out of the request that they are in; they stay held until their time is over. */
export async function detachHolds(needs: HoldNeeds, holdIds: readonly string[]): Promise<void> {
  const holds = await lockHolds(needs, holdIds)
  await needs.holds.attach(holds.map(({ id }) => id), null)
}

/** Holds live holds at least until `until`: nobody's time is cut short. */
export async function extendHolds(needs: HoldNeeds, { holdIds, until }: { holdIds: readonly string[]; until: Date }): Promise<KeptHolds> {
  const { live, lost } = await lockLive(needs, holdIds)
  const short = live.filter(({ held_until: heldUntil }) => heldUntil < until)
  const extended = await needs.holds.extend(short.map(({ id }) => id), until)
  await needs.announce(...short.map(({ id, organization_id: organizationId, status, e164 }) => ({
    name: 'hold.extend' as const, subject: { type: 'hold' as const, id, organizationId }, from: status, to: move(holdLifecycle, status, 'extend'),
    data: { e164, until: until.toISOString() },
  })))
  return { kept: [...extended, ...live.filter(({ held_until: heldUntil }) => heldUntil >= until)], lost }
}

async function lockLive(needs: HoldNeeds, holdIds: readonly string[]): Promise<{ live: HoldRow[]; lost: HoldRow[] }> {
  const now = needs.clock.now()
  const { live = [], lost = [] } = Object.groupBy(await lockHolds(needs, holdIds), (hold) => (isLive(hold, now) ? 'live' : 'lost'))
  return { live, lost }
}
