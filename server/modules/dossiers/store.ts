import { sql, type SqlBool } from 'kysely'
import type { NumberType } from '../../../contract/vocabulary.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'
import { slotStore } from './slot-store.ts'

export type DossierRow = RowOf<'dossiers'>
export type VersionRow = RowOf<'dossier_versions'>
/** The key `(created_at, id)` of a page's last row. */
export type After = readonly [at: string, id: string] | undefined

/** Dossiers, their versions and slots, of one organization or of every one for the desk. */
export function dossierStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const dossiers = () => tx.selectFrom('dossiers').$if(own !== undefined, (query) => query.where('dossiers.organization_id', '=', own ?? ''))
  const versions = () => tx.selectFrom('dossier_versions').$if(own !== undefined, (query) => query.where('dossier_versions.organization_id', '=', own ?? ''))

  return {
    readDossier: (id: string) => dossiers().selectAll().where('id', '=', id).executeTakeFirst(),
    /** Whoever changes anything of a dossier locks it first: its versions, slots and verdicts have one writer at a time. */
    lockDossier: (id: string) => dossiers().selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst(),
    lockDossierOf: (versionId: string) =>
      dossiers().selectAll()
        .where('id', '=', (eb) => eb.selectFrom('dossier_versions').select('dossier_id').where('dossier_versions.id', '=', versionId))
        .forNoKeyUpdate().executeTakeFirst(),
    listDossiers: ({ country, numberType }: { country: string | undefined; numberType: NumberType | undefined }, limit: number, after: After) =>
      dossiers().selectAll()
        .$if(country !== undefined, (query) => query.where('country', '=', country ?? ''))
        .$if(numberType !== undefined, (query) => query.where('number_type', '=', numberType ?? 'mobile'))
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(created_at, id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('created_at').orderBy('id').limit(limit + 1).execute(),
    newestDossiers: ({ country, numberType }: { country: string; numberType: NumberType }, limit: number) =>
      dossiers().selectAll().where('country', '=', country).where('number_type', '=', numberType).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute(),
    addDossier: (row: NewRowOf<'dossiers'>) => tx.insertInto('dossiers').values(row).returningAll().executeTakeFirstOrThrow(),
    /** Every change of what a dossier shows gives it a new revision, whichever of its tables holds the change. */
    changeDossier: (id: string, change: Pick<ChangeOf<'dossiers'>, 'name'> = {}) =>
      tx.updateTable('dossiers').set(change).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),

    readVersion: (id: string) => versions().selectAll().where('id', '=', id).executeTakeFirst(),
    readVersionNumbered: (dossierId: string, number: number) =>
      versions().selectAll().where('dossier_id', '=', dossierId).where('number', '=', number).executeTakeFirst(),
    latestVersion: (dossierId: string) =>
      versions().selectAll().where('dossier_id', '=', dossierId).orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow(),
    latestVersions: (dossierIds: readonly string[]) =>
      dossierIds.length === 0 ? Promise.resolve([])
      : versions().selectAll().distinctOn('dossier_id').where('dossier_id', 'in', [...dossierIds]).orderBy('dossier_id').orderBy('number', 'desc').execute(),
    approvedVersions: (dossierIds: readonly string[]) =>
      dossierIds.length === 0 ? Promise.resolve([]) : versions().selectAll().where('dossier_id', 'in', [...dossierIds]).where('status', '=', 'approved').execute(),
    addVersion: (row: NewRowOf<'dossier_versions'>) => tx.insertInto('dossier_versions').values(row).returningAll().executeTakeFirstOrThrow(),
    changeVersion: (id: string, change: ChangeOf<'dossier_versions'>) =>
      tx.updateTable('dossier_versions').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),
    /** Locks one dossier with an approved version that is over on a day; another process passes it by. */
    lockDossierToExpire: (day: string) =>
      dossiers().selectAll('dossiers')
        .where('id', 'in', (eb) => eb.selectFrom('dossier_versions').select('dossier_id').where('status', '=', 'approved').where('expires_on', '<=', day))
        .limit(1).forNoKeyUpdate().skipLocked().executeTakeFirst(),

    ...slotStore(tx, scope),
  }
}
export type DossierStore = ReturnType<typeof dossierStore>
