import { theClock } from '../../../kernel/actor.ts'
import type { Work } from '../../../kernel/work.ts'
import { keptDays } from '../health.ts'
import type { CarrierNeeds } from '../needs.ts'

/** Lets go of how calls went longer ago than anybody looks. */
export async function forgetHours(work: Work<CarrierNeeds>): Promise<number> {
  return await work('desk', theClock, ({ carrierRecords, clock }) => carrierRecords.forgetHours(new Date(clock.now().getTime() - keptDays * 86_400_000)))
}
