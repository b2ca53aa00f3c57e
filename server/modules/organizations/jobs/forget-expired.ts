import { theClock } from '../../../kernel/actor.ts'
import type { Work } from '../../../kernel/work.ts'
import type { OrganizationNeeds } from '../needs.ts'

/** Expired sessions, tokens and challenges, and old failures, are of no use to anyone; what remains is small and fast. */
export async function forgetExpired(work: Work<OrganizationNeeds>): Promise<number> {
  return await work('desk', theClock, async (needs) => {
    const now = needs.clock.now()
    await needs.identity.forgetSessionsBefore(now)
    await needs.identity.forgetTokensBefore(now)
    await needs.failures.forgetBefore(new Date(now.getTime() - 86_400_000))
    await needs.factors.forgetChallengesBefore(now)
    return 0
  })
}
