import { theClock } from '../../../kernel/actor.ts'
import type { Work } from '../../../kernel/work.ts'
import type { DossierNeeds } from '../needs.ts'
import { followVersion } from '../operations/follow-version.ts'
import { today } from '../operations/resolve-regulations.ts'
import { isValid } from '../version.ts'

const batch = 100

/** Expires approved versions on the day the first of their papers is over, in the desk's time zone; one dossier a transaction. Gives how many. */
export async function expireDossiers(work: Work<DossierNeeds>): Promise<number> {
  let expired = 0
  while (expired < batch && (await work('desk', theClock, expireNext))) expired += 1
  return expired
}

async function expireNext(needs: DossierNeeds): Promise<boolean> {
  const on = today(needs)
  const dossier = await needs.dossiers.lockDossierToExpire(on)
  if (dossier === undefined) return false
  const approved = await needs.dossiers.approvedVersions([dossier.id])
  for (const version of approved.filter((candidate) => !isValid(candidate, on))) await followVersion(needs, { dossier, version, event: 'expire' })
  return true
}
