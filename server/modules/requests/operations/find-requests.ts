import { requestLifecycle, type RequestStatus } from '../../../../contract/lifecycles/request.ts'
import { isOver, statesOf } from '../../../../contract/lifecycle.ts'
import type { OpenRequest } from '../../regulations/index.ts'
import type { RequestNeeds } from '../needs.ts'

const open: readonly RequestStatus[] = statesOf(requestLifecycle).filter((status) => !isOver(requestLifecycle, status))

/** More requests than anyone reads; a bound so that a preview stays one. */
const most = 5000

/** Requests that rest on one of these dossiers and are not over, newest first. */
export async function openRequestsOn(needs: Pick<RequestNeeds, 'requestLists'>, dossierIds: readonly string[]): Promise<OpenRequest[]> {
  const rows = await needs.requestLists.onDossiers(dossierIds, open, most)
  return rows.flatMap(({ id, reference, status, dossier_id: dossierId }) => (dossierId === null ? [] : [{ id, reference, status, dossierId }]))
}
