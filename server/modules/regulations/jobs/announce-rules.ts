import { ruleVersionLifecycle } from '../../../../contract/lifecycles/rule-version.ts'
import { theClock } from '../../../kernel/actor.ts'
import { localDay } from '../../../kernel/day.ts'
import { move } from '../../../kernel/move.ts'
import type { Work } from '../../../kernel/work.ts'
import type { RuleVersionNeeds } from '../needs.ts'
import { announceGivingWay } from '../operations/publish-rule-version.ts'
import { readKept } from '../operations/read-rule-versions.ts'
import { versionBefore } from '../rule-packs.ts'

/**
 * Announces one edited version whose day has come, and that the one before it gave way. Look-ups go by the calendar and do not wait for this: it tells those
 * who watch.
 */
export async function announceRules(work: Work<RuleVersionNeeds>): Promise<number> {
  return await work('desk', theClock, async (needs) => {
    const row = await needs.ruleVersions.claimInForce(localDay(needs.clock.now(), needs.rules.timeZone))
    if (row === undefined) return 0
    const { country, version, author_organization_id: organizationId } = row
    await needs.ruleVersions.noteInForce(row.id, needs.clock.now())
    await needs.announce({
      name: 'ruleVersion.take_effect', subject: { type: 'ruleVersion', id: `${country}@${version}`, organizationId },
      from: 'future', to: move(ruleVersionLifecycle, 'future', 'take_effect'), data: { country, version },
    })
    const earlier = versionBefore((await readKept(needs, country)).pack, version)
    if (earlier !== undefined) await announceGivingWay(needs, { country, version: earlier.version, to: version, organizationId })
    return 1
  })
}
