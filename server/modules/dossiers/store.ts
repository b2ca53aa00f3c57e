import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { DossierStatus } from '../../../contract/lifecycles/dossier.ts'
import type { EndUserType, NumberType } from '../../../contract/vocabulary.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf, Tables } from '../../platform/database/tables.ts'
import { slotStore } from './slot-store.ts'

export type DossierRow = RowOf<'dossiers'>
export type VersionRow = RowOf<'dossier_versions'>
/** `status`: of the latest version. */
export type DossierFilter = {
  readonly country?: string | undefined
  readonly numberType?: NumberType | undefined
  readonly endUserType?: EndUserType | undefined
  readonly status?: readonly DossierStatus[] | undefined
}
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
    readDossiers: (ids: readonly string[]) => (ids.length === 0 ? Promise.resolve([]) : dossiers().selectAll().where('id', 'in', [...ids]).execute()),
    /** Newest first. */
    listDossiers: ({ country, numberType, endUserType, status }: DossierFilter, limit: number, after: After) =>
      dossiers().selectAll()
        .$if(country !== undefined, (query) => query.where('country', '=', country ?? ''))
        .$if(numberType !== undefined, (query) => query.where('number_type', '=', numberType ?? 'mobile'))
        .$if(endUserType !== undefined, (query) => query.where('end_user_type', '=', endUserType ?? 'business'))
        .$if(status !== undefined, (query) => query.where(latestStatus, 'in', [...(status ?? [])]))
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(created_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute(),
    addDossier: (row: NewRowOf<'dossiers'>) => tx.insertInto('dossiers').values(row).returningAll().executeTakeFirstOrThrow(),
    /** Every change of what a dossier shows gives it a new revision, whichever of its tables holds the change. */
    changeDossier: (id: string, change: Pick<ChangeOf<'dossiers'>, 'name'> = {}) =>
      tx.updateTable('dossiers').set(change).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),

    readVersion: (id: string) => versions().selectAll().where('id', '=', id).executeTakeFirst(),
    readVersionNumbered: (dossierId: string, number: number) =>
      versions().selectAll().where('dossier_id', '=', dossierId).where('number', '=', number).executeTakeFirst(),
    /** Latest first, from before a number on. */
    listVersions: (dossierId: string, limit: number, before: number | undefined) =>
      versions().selectAll().where('dossier_id', '=', dossierId).$if(before !== undefined, (query) => query.where('number', '<', before ?? 0))
        .orderBy('number', 'desc').limit(limit + 1).execute(),
    /** The last version that the desk had before it ahead of this one. */
    versionHandedInBefore: ({ dossier_id: dossierId, number }: Pick<VersionRow, 'dossier_id' | 'number'>) =>
      versions().selectAll().where('dossier_id', '=', dossierId).where('number', '<', number).where('submitted_at', 'is not', null)
        .orderBy('number', 'desc').limit(1).executeTakeFirst(),
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

function latestStatus(eb: ExpressionBuilder<Tables, 'dossiers'>) {
  return eb.selectFrom('dossier_versions').select('dossier_versions.status').whereRef('dossier_versions.dossier_id', '=', 'dossiers.id')
    .orderBy('dossier_versions.number', 'desc').limit(1)
}

export type DossierStore = ReturnType<typeof dossierStore>
