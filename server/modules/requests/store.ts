import { sql, type ExpressionBuilder } from 'kysely'
import type { RequestStatus } from '../../../contract/lifecycles/request.ts'
import type { PreparationStep } from '../../../contract/vocabulary.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf, Tables } from '../../platform/database/tables.ts'

/** A request, with whose it is, the number of the dossier version that was handed in with it, and the desk's case. */
export type RequestRow = RowOf<'requests'> & { readonly organization_name: string; readonly dossier_version: number | null; readonly case_id: string | null }
/** A line, with what its number is and how long it is held. */
export type LineRow = RowOf<'request_lines'> &
  Pick<RowOf<'offers'>, 'e164' | 'national' | 'area_code' | 'carrier_id' | 'country' | 'number_type' | 'price_minor' | 'currency'> & {
    readonly hold_status: RowOf<'holds'>['status'] | null
    readonly held_until: Date | null
    readonly number_id: string | null
    readonly carrier_name: string
  }

/** Open requests whose numbers the desk keeps aside: a draft keeps its holds only as long as anyone would. */
const keeping = [
  'submitted', 'in_review', 'waiting_for_requester', 'approved', 'with_carrier', 'waiting_for_choice',
] as const satisfies readonly RequestStatus[]

/**
 * Requests and their lines, for one organization or for the desk. Whoever writes a line locks its request first, so that a request and all of its
 * lines are seen as one thing.
 */
export function requestStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const requests = () => requestRows(tx, scope)
  const lines = () =>
    tx
      .selectFrom('request_lines')
      .innerJoin('offers', 'offers.id', 'request_lines.offer_id').innerJoin('carriers', 'carriers.id', 'offers.carrier_id')
      // A hold that was taken out may stand in another request by now: it is none of this one's any more.
      .leftJoin('holds', (join) => join.onRef('holds.id', '=', 'request_lines.hold_id').onRef('holds.request_id', '=', 'request_lines.request_id'))
      .selectAll('request_lines')
      .select(['offers.e164', 'offers.national', 'offers.area_code', 'offers.carrier_id', 'offers.country', 'offers.number_type', 'offers.price_minor', 'offers.currency'])
      .select(['carriers.name as carrier_name', 'holds.status as hold_status', 'holds.held_until', numberOf])
      .$if(own !== undefined, (query) => query.where('request_lines.organization_id', '=', own ?? ''))

  return {
    read: (id: string): Promise<RequestRow | undefined> => requests().where('requests.id', '=', id).executeTakeFirst(),
    readMany: (ids: readonly string[]): Promise<RequestRow[]> => (ids.length === 0 ? Promise.resolve([]) : requests().where('requests.id', 'in', [...ids]).execute()),
    lock: (id: string): Promise<RequestRow | undefined> => requests().where('requests.id', '=', id).forUpdate('requests').executeTakeFirst(),
    nextReference: async (): Promise<string> => {
      const { next } = await tx.selectNoFrom(sql<number>`nextval('request_references')::integer`.as('next')).executeTakeFirstOrThrow()
      return `R-${next}`
    },
    add: (row: NewRowOf<'requests'>): Promise<RequestRow> => tx.insertInto('requests').values(row).returningAll().returning(related).executeTakeFirstOrThrow(),
    change: async (id: string, change: ChangeOf<'requests'>): Promise<RequestRow> =>
      tx.updateTable('requests').set(change).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', '=', id)
        .returningAll('requests').returning(related).executeTakeFirstOrThrow(),
    /** Where its requester stands is a change of nothing that anybody else could have written: the revision stays. */
    keepStep: async (id: string, step: PreparationStep | null): Promise<void> => void (await tx.updateTable('requests').set({ step }).where('id', '=', id).execute()),

    /** In the order in which they were added. */
    linesOf: async (requestIds: readonly string[]): Promise<LineRow[]> =>
      requestIds.length === 0 ? [] : await lines().where('request_lines.request_id', 'in', [...requestIds]).orderBy('request_lines.position').execute(),
    requestIdOfLine: async (lineId: string) => (await lines().where('request_lines.id', '=', lineId).executeTakeFirst())?.request_id,
    addLines: async (rows: readonly NewRowOf<'request_lines'>[]): Promise<void> => {
      if (rows.length > 0) await tx.insertInto('request_lines').values(rows).execute()
    },
    changeLines: async (ids: readonly string[], change: ChangeOf<'request_lines'>): Promise<void> => {
      if (ids.length > 0) await tx.updateTable('request_lines').set(change).where('id', 'in', [...ids]).execute()
    },

    /** Claims one request whose requester has not answered in time; another process passes it by. */
    claimUnanswered: (now: Date): Promise<RequestRow | undefined> =>
      requests().where('requests.status', '=', 'waiting_for_requester').where('answer_deadline', '<', now)
        .orderBy('answer_deadline').limit(1).forUpdate('requests').skipLocked().executeTakeFirst(),
    claimUnchosen: (now: Date): Promise<RequestRow | undefined> =>
      requests().where('requests.status', '=', 'waiting_for_choice').where('choice_deadline', '<', now)
        .orderBy('choice_deadline').limit(1).forUpdate('requests').skipLocked().executeTakeFirst(),
    /** Claims one living request of which a hold would end before `before`. One whose time is over already cannot be kept any more. */
    claimWithHoldsEnding: ({ now, before }: { now: Date; before: Date }): Promise<RequestRow | undefined> =>
      requests().where('requests.status', 'in', keeping).where((eb) => eb.exists(holdsOf(eb).where('held_until', '>', now).where('held_until', '<', before)))
        .limit(1).forUpdate('requests').skipLocked().executeTakeFirst(),
  }
}
export type RequestStore = ReturnType<typeof requestStore>

/** Every request of an organization, or of the desk, with what is told beside it. */
export function requestRows(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  return tx.selectFrom('requests').selectAll('requests').select(related).$if(own !== undefined, (query) => query.where('requests.organization_id', '=', own ?? ''))
}

function related(eb: ExpressionBuilder<Tables, 'requests'>) {
  return [
    // A request always has an organization; a subquery does not know that.
    eb.selectFrom('organizations').select('organizations.name').whereRef('organizations.id', '=', 'requests.organization_id').$asScalar().$notNull().as('organization_name'),
    eb.selectFrom('dossier_versions').select('dossier_versions.number').whereRef('dossier_versions.id', '=', 'requests.dossier_version_id').as('dossier_version'),
    eb.selectFrom('cases').select('cases.id').whereRef('cases.request_id', '=', 'requests.id').as('case_id'),
  ]
}

function holdsOf(eb: ExpressionBuilder<Tables, 'requests'>) {
  return eb.selectFrom('holds').select('holds.id').whereRef('holds.request_id', '=', 'requests.id').where('holds.status', '=', 'held')
}

/** The number that a line has become, in the inventory: it is found by the order line that brought it. */
function numberOf(eb: ExpressionBuilder<Tables, 'request_lines'>) {
  return eb
    .selectFrom('order_lines').innerJoin('numbers', 'numbers.order_line_id', 'order_lines.id').select('numbers.id')
    .whereRef('order_lines.request_line_id', '=', 'request_lines.id').limit(1).as('number_id')
}
