import { numberLifecycle } from '../../../../contract/lifecycles/number.ts'
import { carrierAsActor, theClock } from '../../../kernel/actor.ts'
import { move } from '../../../kernel/move.ts'
import type { Work } from '../../../kernel/work.ts'
import { CarrierFault, type Carrier } from '../../../ports/carrier.ts'
import { moveOffers } from '../../catalogue/index.ts'
import type { InventoryNeeds } from '../needs.ts'
import type { NumberRow } from '../store.ts'
import { subjectOf } from '../operations/provision-number.ts'

type Desk = { readonly work: Work<InventoryNeeds>; readonly carrierOf: (carrierId: string) => Carrier | undefined }

/** A carrier that fails is asked again after a minute, then ever more rarely, at most once an hour. */
const retryMs = (attempts: number) => Math.min(60_000 * 2 ** Math.min(attempts, 6), 3_600_000)

/** Takes one number out of quarantine whose time is up: the intent to return it, before the carrier is asked. */
export async function endQuarantine({ work }: Desk): Promise<number> {
  return await work('desk', theClock, async (needs) => {
    const now = needs.clock.now()
    const number = await needs.numbers.claimOutOfQuarantine(now)
    if (number === undefined) return 0
    const status = move(numberLifecycle, number.status, 'return')
    await needs.numbers.change(number.id, { status, next_attempt_at: now, attempts: 0 })
    await needs.announce({ name: 'number.return', subject: subjectOf(number), from: number.status, to: status, data: { e164: number.e164 } })
    return 1
  })
}

/**
 * Gives one number back to its carrier and records that it is gone. Giving back twice is giving back once, so that a crash between the call and the
 * record is mended by calling again.
 */
export async function returnNumber({ work, carrierOf }: Desk): Promise<number> {
  const number = await work('desk', theClock, async (needs) => {
    const now = needs.clock.now()
    const claimed = await needs.numbers.claimReturning(now)
    // The next attempt is set before the call: whoever crashes in between has put it off, not lost it.
    if (claimed !== undefined) await needs.numbers.change(claimed.id, { attempts: claimed.attempts + 1, next_attempt_at: new Date(now.getTime() + retryMs(claimed.attempts)) })
    return claimed
  })
  if (number === undefined) return 0
  // What no carrier of the desk delivered is nobody's to take back: it is only forgotten.
  if (number.carrier_id === null) {
    await work('desk', theClock, (needs) => recordReturn(needs, number))
    return 1
  }
  const carrier = carrierOf(number.carrier_id)
  // A carrier that the desk no longer has keeps the number, and its price: it is not recorded as given back.
  if (carrier === undefined) return 1
  try {
    await carrier.releaseNumber(number.e164)
  } catch (error) {
    if (error instanceof CarrierFault) return 1
    throw error
  }
  await work('desk', carrierAsActor(number.carrier_id), (needs) => recordReturn(needs, number))
  return 1
}

async function recordReturn(needs: InventoryNeeds, { id }: NumberRow): Promise<void> {
  const number = await needs.numbers.lock(id)
  if (number?.status !== 'returning') return
  const status = move(numberLifecycle, number.status, 'confirm')
  await needs.numbers.change(id, { status, next_attempt_at: null })
  await needs.announce({ name: 'number.confirm', subject: subjectOf(number), from: number.status, to: status, data: { e164: number.e164 } })
  if (number.offer_id !== null) await moveOffers(needs, { offerIds: [number.offer_id], event: 'return', organizationId: number.organization_id })
}
