import { documentLifecycle } from '../../../../contract/lifecycles/document.ts'
import { move } from '../../../kernel/move.ts'
import type { DossierNeeds } from '../needs.ts'
import { documentVerdict } from '../verdicts.ts'
import type { Version } from '../version.ts'
import { announceDocument } from './announce-paper.ts'

type Settling = { readonly version: Version; readonly documentIds: readonly string[]; readonly reason?: string | null }

/** Brings the status of a version's documents in line with the verdicts on the slots that they fill. */
export async function settleDocuments(needs: DossierNeeds, { version, documentIds, reason = null }: Settling): Promise<void> {
  for (const document of await needs.documents.lock([...new Set(documentIds)])) {
    const event = documentVerdict(document.status, await needs.dossiers.usesOf(document.id), version.id)
    if (event === undefined) continue
    const status = move(documentLifecycle, document.status, event)
    await needs.documents.changeStatus(document.id, status)
    await announceDocument(needs, { document, event, to: status, data: { dossierId: version.dossier_id, reason: event === 'refuse' ? reason : null } })
  }
}
