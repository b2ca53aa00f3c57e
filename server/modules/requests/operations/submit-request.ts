import { theClock } from '../../../kernel/actor.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { requestLifecycle } from '../../../../contract/lifecycles/request.ts'
import { move } from '../../../kernel/move.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import { missingOf, readDossierForRequest, submitVersion } from '../../dossiers/index.ts'
import type { Issue } from '../../../../contract/issue.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { extendHolds } from '../../holds/index.ts'
import { isRegulated } from '../../regulations/index.ts'
import { refuseUnready, type DossierHandedIn } from '../handing-in.ts'
import type { RequestNeeds } from '../needs.ts'
import { heldUntil, runningClock } from '../promise.ts'
import type { Reader } from '../show.ts'
import type { LineRow, RequestRow } from '../store.ts'
import { lockRequest, moveRequest } from './move-request.ts'
import { showOne } from './read-requests.ts'

/**
 * Hands a request in, for the first time or again after a return. Its dossier's draft is frozen, its clock runs from the desk's next working hour, its
 * numbers stay held as long as it lives. Numbers that need papers go to the reviewers; the others pass at once and are ordered.
 * Refuses `state.wrong`, what `refuseUnready` finds, and `dossier.busy`.
 */
export async function submitRequest(needs: RequestNeeds, caller: Caller, { id, revision }: { id: string; revision: number | undefined }, reader: Reader) {
  const { request, lines } = await lockRequest(needs, id)
  refuseStale(revision, request.revision)
  move(requestLifecycle, request.status, 'submit')
  const numbers = lines.filter(({ status }) => status === 'wanted')
  const regulated = isRegulated(needs.rulePacks, request.country)
  refuseUnready({ request, numbers, regulated, dossier: await dossierOf(needs, request), now: needs.clock.now() })

  const handedIn = await handIn(needs, request, { submittedBy: caller.id })
  await keepHolds(needs, handedIn, numbers)
  if (regulated) await needs.reviewDesk.open(handedIn)
  else await passUnregulated(needs, handedIn)
  return await showOne(needs, id, reader)
}

async function dossierOf(needs: RequestNeeds, { dossier_id: id }: RequestRow): Promise<DossierHandedIn | undefined> {
  return id === null ? undefined : { ...(await readDossierForRequest(needs, id)), missing: await missingOf(needs, id) }
}

/** The first submission is the one that counts for the clock; in whose name numbers are held later is whoever handed it in last. */
async function handIn(needs: RequestNeeds, request: RequestRow, { submittedBy }: { submittedBy: string }): Promise<RequestRow> {
  const now = needs.clock.now()
  const version = request.dossier_id === null ? undefined : await submitVersion(needs, request.dossier_id)
  return await moveRequest(needs, request, 'submit', {
    ...runningClock(request, now, needs.rules), dossier_version_id: version?.id ?? null, submitted_by: submittedBy, submitted_at: request.submitted_at ?? now,
    answer_deadline: null, reason: null, desk_note: null, step: null,
  })
}

async function keepHolds(needs: RequestNeeds, request: RequestRow, numbers: readonly LineRow[]): Promise<void> {
  const holdIds = numbers.flatMap(({ hold_id: holdId }) => holdId ?? [])
  const { lost } = await extendHolds(needs, { holdIds, until: heldUntil(request, needs.clock.now(), needs.rules) })
  // Only here are the holds locked: one that was released since it was read is lost after all.
  const issues = numbers.flatMap(({ hold_id: holdId, e164 }, index): Issue[] =>
    lost.some(({ id }) => id === holdId) ? [{ pointer: `/holdIds/${index}`, code: 'hold.lost', params: { number: e164 } }] : [])
  if (issues.length > 0) throw new Refusal('request.hold_lost', { numbers: lost.map(({ e164 }) => e164) }, issues)
}

/** Nobody has to read anything: what the desk does by itself is done in the clock's name. */
async function passUnregulated(needs: RequestNeeds, request: RequestRow): Promise<void> {
  await moveRequest(needs, request, 'pass', { by: theClock })
  await needs.orderDesk.prepare(request.id)
}
