import type { MediaType } from '../../../contract/vocabulary.ts'
import type { DossierStatus } from '../../../contract/lifecycles/dossier.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'

/** What is known of the document that lies in a slot. */
type Lying = {
  readonly document_name: string | null
  readonly media_type: MediaType | null
  readonly bytes: number | null
  readonly uploaded_at: Date | null
}
export type SlotRow = RowOf<'dossier_slots'> & Lying
type VerdictColumns = Pick<ChangeOf<'dossier_slots'>, 'status' | 'reason' | 'note' | 'judged_by' | 'judged_at'>

/** Versions whose slots count for the fate of a document: those that were given back or taken back live on in the draft that followed. */
const counting: readonly DossierStatus[] = ['draft', 'submitted', 'in_review', 'approved']

/** The slots of dossier versions, of one organization or of every one for the desk: part of the dossiers' store. */
export function slotStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const slots = () => tx.selectFrom('dossier_slots').$if(own !== undefined, (query) => query.where('dossier_slots.organization_id', '=', own ?? ''))

  return {
    slotsOf: (versionIds: readonly string[]): Promise<SlotRow[]> =>
      versionIds.length === 0 ? Promise.resolve([])
      : slots().leftJoin('documents', 'documents.id', 'dossier_slots.document_id').selectAll('dossier_slots')
          .select(['documents.name as document_name', 'documents.media_type', 'documents.bytes', 'documents.uploaded_at'])
          .where('version_id', 'in', [...versionIds]).orderBy('version_id').orderBy('slot').execute(),
    saveSlot: (row: NewRowOf<'dossier_slots'>) =>
      tx.insertInto('dossier_slots').values(row).onConflict((conflict) => conflict.columns(['version_id', 'slot']).doUpdateSet(row)).execute(),
    /** The verdict, and nothing else of the slot: what was handed in stays as it was. */
    judgeSlot: ({ versionId, slot }: { versionId: string; slot: string }, verdict: VerdictColumns) =>
      tx.updateTable('dossier_slots').set(verdict).where('version_id', '=', versionId).where('slot', '=', slot).execute(),
    addSlots: async (rows: readonly SlotRow[]) => {
      if (rows.length > 0) await tx.insertInto('dossier_slots').values(rows.map(columnsOf)).execute()
    },
    /** Takes away the slots that the rules no longer ask for. */
    keepSlots: (versionId: string, names: readonly string[]) =>
      tx.deleteFrom('dossier_slots').where('version_id', '=', versionId).$if(names.length > 0, (query) => query.where('slot', 'not in', [...names])).execute(),
    /** Every slot that a document fills, in the versions that count. */
    usesOf: (documentId: string) =>
      slots().innerJoin('dossier_versions', 'dossier_versions.id', 'dossier_slots.version_id')
        .select(['dossier_slots.version_id', 'dossier_slots.slot', 'dossier_slots.status'])
        .where('document_id', '=', documentId).where('dossier_versions.status', 'in', [...counting]).execute(),
  }
}

function columnsOf({ document_name: _name, media_type: _type, bytes: _bytes, uploaded_at: _uploadedAt, ...columns }: SlotRow): NewRowOf<'dossier_slots'> {
  return columns
}
