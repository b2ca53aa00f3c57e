import { sql, type SqlBool } from 'kysely'
import type { DossierStatus } from '../../../contract/lifecycles/dossier.ts'
import type { NumberType } from '../../../contract/vocabulary.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type DossierRow = RowOf<'dossiers'>
export type VersionRow = RowOf<'dossier_versions'>
/** With the media type of the document that lies in the slot. */
export type SlotRow = RowOf<'dossier_slots'> & { readonly media_type: string | null }
/** The key `(created_at, id)` of a page's last row. */
export type After = readonly [at: string, id: string] | undefined

/** Versions whose slots count for the fate of a document: those that were given back or taken back live on in the draft that followed. */
const counting: readonly DossierStatus[] = ['draft', 'submitted', 'in_review', 'approved']

/** Dossiers, their versions and slots, of one organization or of every one for the desk. */
export function dossierStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const dossiers = () => tx.selectFrom('dossiers').$if(own !== undefined, (query) => query.where('dossiers.organization_id', '=', own ?? ''))
  const versions = () => tx.selectFrom('dossier_versions').$if(own !== undefined, (query) => query.where('dossier_versions.organization_id', '=', own ?? ''))
  const slots = () => tx.selectFrom('dossier_slots').$if(own !== undefined, (query) => query.where('dossier_slots.organization_id', '=', own ?? ''))

  return {
    readDossier: (id: string) => dossiers().selectAll().where('id', '=', id).executeTakeFirst(),
    /** Whoever changes anything of a dossier locks it first: its versions, slots and verdicts have one writer at a time. */
    lockDossier: (id: string) => dossiers().selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst(),
    lockDossierOf: (versionId: string) =>
      dossiers().selectAll().where('id', '=', (eb) => eb.selectFrom('dossier_versions').select('dossier_id').where('dossier_versions.id', '=', versionId)).forNoKeyUpdate().executeTakeFirst(),
    listDossiers: ({ country, numberType }: { country: string | undefined; numberType: NumberType | undefined }, limit: number, after: After) =>
      dossiers().selectAll()
        .$if(country !== undefined, (query) => query.where('country', '=', country ?? ''))
        .$if(numberType !== undefined, (query) => query.where('number_type', '=', numberType ?? 'mobile'))
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(created_at, id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('created_at').orderBy('id').limit(limit + 1).execute(),
    addDossier: (row: NewRowOf<'dossiers'>) => tx.insertInto('dossiers').values(row).returningAll().executeTakeFirstOrThrow(),
    /** Every change of what a dossier shows gives it a new revision, whichever of its tables holds the change. */
    changeDossier: (id: string, change: Pick<ChangeOf<'dossiers'>, 'name'> = {}) =>
      tx.updateTable('dossiers').set(change).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),

    readVersion: (id: string) => versions().selectAll().where('id', '=', id).executeTakeFirst(),
    readVersionNumbered: (dossierId: string, number: number) => versions().selectAll().where('dossier_id', '=', dossierId).where('number', '=', number).executeTakeFirst(),
    latestVersion: (dossierId: string) =>
      versions().selectAll().where('dossier_id', '=', dossierId).orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow(),
    latestVersions: (dossierIds: readonly string[]) =>
      dossierIds.length === 0 ? Promise.resolve([]) : versions().selectAll().distinctOn('dossier_id').where('dossier_id', 'in', [...dossierIds]).orderBy('dossier_id').orderBy('number', 'desc').execute(),
    approvedVersions: (dossierIds: readonly string[]) =>
      dossierIds.length === 0 ? Promise.resolve([]) : versions().selectAll().where('dossier_id', 'in', [...dossierIds]).where('status', '=', 'approved').execute(),
    addVersion: (row: NewRowOf<'dossier_versions'>) => tx.insertInto('dossier_versions').values(row).returningAll().executeTakeFirstOrThrow(),
    changeVersion: (id: string, change: ChangeOf<'dossier_versions'>) => tx.updateTable('dossier_versions').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),
    /** Locks one dossier with an approved version that is over on a day; another process passes it by. */
    lockDossierToExpire: (day: string) =>
      dossiers().selectAll('dossiers')
        .where('id', 'in', (eb) => eb.selectFrom('dossier_versions').select('dossier_id').where('status', '=', 'approved').where('expires_on', '<=', day))
        .limit(1).forNoKeyUpdate().skipLocked().executeTakeFirst(),

    slotsOf: (versionIds: readonly string[]): Promise<SlotRow[]> =>
      versionIds.length === 0 ? Promise.resolve([])
      : slots().leftJoin('documents', 'documents.id', 'dossier_slots.document_id').selectAll('dossier_slots').select('documents.media_type')
          .where('version_id', 'in', [...versionIds]).orderBy('version_id').orderBy('slot').execute(),
    saveSlot: (row: NewRowOf<'dossier_slots'>) =>
      tx.insertInto('dossier_slots').values(row).onConflict((conflict) => conflict.columns(['version_id', 'slot']).doUpdateSet(row)).execute(),
    /** The verdict, and nothing else of the slot: what was handed in stays as it was. */
    judgeSlot: ({ versionId, slot }: { versionId: string; slot: string }, verdict: Pick<ChangeOf<'dossier_slots'>, 'status' | 'reason' | 'note' | 'judged_by' | 'judged_at'>) =>
      tx.updateTable('dossier_slots').set(verdict).where('version_id', '=', versionId).where('slot', '=', slot).execute(),
    addSlots: async (rows: readonly NewRowOf<'dossier_slots'>[]) => {
      if (rows.length > 0) await tx.insertInto('dossier_slots').values([...rows]).execute()
    },
    /** Takes away the slots that the rules no longer ask for. */
    keepSlots: (versionId: string, names: readonly string[]) =>
      tx.deleteFrom('dossier_slots').where('version_id', '=', versionId).$if(names.length > 0, (query) => query.where('slot', 'not in', [...names])).execute(),
    /** Every slot that a document fills, in the versions that count. */
    usesOf: (documentId: string) =>
      slots().innerJoin('dossier_versions', 'dossier_versions.id', 'dossier_slots.version_id').select(['dossier_slots.version_id', 'dossier_slots.slot', 'dossier_slots.status'])
        .where('document_id', '=', documentId).where('dossier_versions.status', 'in', [...counting]).execute(),
  }
}
export type DossierStore = ReturnType<typeof dossierStore>
