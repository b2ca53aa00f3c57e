import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { statesOf } from '../../../../contract/lifecycle.ts'
import { requestLifecycle } from '../../../../contract/lifecycles/request.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { move } from '../../../kernel/move.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import type { RequestNeeds } from '../needs.ts'
import type { Reader } from '../show.ts'
import type { RequestRow } from '../store.ts'
import { lockRequest, subjectOf } from './move-request.ts'
import { showOne } from './read-requests.ts'
import { setNumbers } from './set-numbers.ts'

type Change = BodyOf<Endpoints['changeRequest']>
const [birth] = statesOf(requestLifecycle)

/**
 * Starts a draft. Its country is settled here, since it decides which rules apply (clauses 82 and 83); everything else may follow. Refuses what
 * `setNumbers` refuses.
 */
export async function createRequest(needs: RequestNeeds, caller: Caller, { country, ...change }: BodyOf<Endpoints['createRequest']>, reader: Reader) {
  const request = await needs.requests.add({
    id: needs.ids.next(), organization_id: caller.organizationId, reference: await needs.requests.nextReference(), status: birth, country,
    created_by: caller.id, created_at: needs.clock.now(),
  })
  await needs.announce({ name: 'request.created', subject: subjectOf(request), to: request.status, data: { reference: request.reference, country } })
  await fill(needs, request, change)
  return await showOne(needs, request.id, reader)
}

/**
 * Changes a draft, or what the desk returned. Refuses `state.wrong` while the desk or a carrier has it, `precondition.stale`, and what `setNumbers`
 * refuses.
 */
export async function changeRequest(
  needs: RequestNeeds, { id, change, revision }: { id: string; change: Change; revision: number | undefined }, reader: Reader,
) {
  const { request } = await lockRequest(needs, id)
  refuseStale(revision, request.revision)
  const status = move(requestLifecycle, request.status, 'change')
  const fields = Object.keys(change).filter((field) => field !== 'step')
  if (fields.length === 0 && change.step !== undefined) {
    // Turning a page changes nothing that anybody else would want to hear of.
    await needs.requests.keepStep(id, change.step)
  } else {
    await fill(needs, request, change)
    await needs.announce({ name: 'request.change', subject: subjectOf(request), from: request.status, to: status, data: { reference: request.reference, fields } })
  }
  return await showOne(needs, id, reader)
}

async function fill(needs: RequestNeeds, request: RequestRow, change: Change): Promise<void> {
  if (change.dossierId != null && (await needs.dossiers.readDossier(change.dossierId)) === undefined) throw notFound('dossier')
  const numberType = change.holdIds && { number_type: await setNumbers(needs, request, await needs.requests.linesOf([request.id]), change.holdIds) }
  await needs.requests.change(request.id, {
    ...numberType,
    ...(change.dossierId !== undefined && { dossier_id: change.dossierId }),
    ...(change.alternatives !== undefined && { alternatives: change.alternatives }),
    ...(change.contactEmail !== undefined && { contact_email: change.contactEmail }),
    ...(change.note !== undefined && { note: change.note }),
    ...(change.step !== undefined && { step: change.step }),
  })
}
