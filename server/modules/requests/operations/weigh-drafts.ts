import { requestLifecycle } from '../../../../contract/lifecycles/request.ts'
import type { Issue } from '../../../../contract/issue.ts'
import type { PaperNeed } from '../../../../contract/vocabulary.ts'
import { canMove } from '../../../kernel/move.ts'
import { weighForSubmission, type WeighedDossier } from '../../dossiers/index.ts'
import { isRegulated } from '../../regulations/index.ts'
import { findingsBefore } from '../handing-in.ts'
import type { RequestNeeds } from '../needs.ts'
import { runningClock } from '../promise.ts'
import type { LineRow, RequestRow } from '../store.ts'

/** What handing a request in now would find, and promise. */
export type Weighed = { readonly papers: PaperNeed; readonly missing: readonly Issue[]; readonly expectedBy: string }
type Lines = ReadonlyMap<string, readonly LineRow[]>

/**
 * Hands drafts, and what the desk returned, in for trial: what `submitRequest` would refuse them for, by request. Requests that cannot be changed are left out.
 */
export async function weighDrafts(needs: RequestNeeds, rows: readonly RequestRow[], lines: Lines): Promise<ReadonlyMap<string, Weighed>> {
  const drafts = rows.filter(({ status }) => canMove(requestLifecycle, status, 'change'))
  const dossiers = await weighForSubmission(needs, drafts.flatMap(({ dossier_id: id }) => id ?? []))
  return new Map(drafts.map((row) => [row.id, weigh(needs, row, { lines: lines.get(row.id) ?? [], dossier: dossiers.get(row.dossier_id ?? '') })]))
}

function weigh(needs: RequestNeeds, request: RequestRow, { lines, dossier }: { lines: readonly LineRow[]; dossier: WeighedDossier | undefined }): Weighed {
  const now = needs.clock.now()
  const numbers = lines.filter(({ status }) => status === 'wanted')
  const regulated = isRegulated(needs.rulePacks, request.country)
  const found = findingsBefore({ request, numbers, regulated, dossier, now })
  const busy: Issue[] = dossier?.underWay ? [{ pointer: '/dossierId', code: 'dossier.under_way' }] : []
  return { papers: regulated ? 'papers_needed' : 'self_service', missing: [...busy, ...found], expectedBy: runningClock(request, now, needs.rules).expected_by ?? '' }
}
