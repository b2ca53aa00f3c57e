import type { NumberType } from '../../../contract/vocabulary.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import { requestRows, type RequestRow } from './store.ts'

/** Drafts into which numbers go that somebody tried to buy. Whoever finds one has locked it. */
export function draftStore(tx: Transaction, scope: Scope) {
  const latest = () => requestRows(tx, scope).where('requests.status', '=', 'draft').orderBy('requests.created_at', 'desc').limit(1).forUpdate('requests')
  return {
    /** The latest that wants an offer, whether its hold still lasts or not. */
    wanting: (offerId: string): Promise<RequestRow | undefined> =>
      latest()
        .where((eb) => eb.exists(eb.selectFrom('request_lines').select('request_lines.id').whereRef('request_lines.request_id', '=', 'requests.id')
          .where('request_lines.status', '=', 'wanted').where('request_lines.offer_id', '=', offerId)))
        .executeTakeFirst(),
    /** The latest of the same maker for the same kind of number that nobody has begun to prepare. */
    untouched: ({ createdBy, country, numberType }: { readonly createdBy: string; readonly country: string; readonly numberType: NumberType }): Promise<RequestRow | undefined> =>
      latest()
        .where('requests.created_by', '=', createdBy).where('requests.country', '=', country).where('requests.number_type', '=', numberType)
        .where('requests.step', 'is', null).where('requests.dossier_id', 'is', null)
        .executeTakeFirst(),
  }
}
export type DraftStore = ReturnType<typeof draftStore>
