import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf } from '../../platform/database/tables.ts'
import { noteStore } from './note-store.ts'
import { queueStore } from './queue-store.ts'
import { selectCases, type CaseRow } from './row-store.ts'

export type { CaseRow } from './row-store.ts'

/** The desk's cases. Whoever writes one has locked its request first. */
export function caseStore(tx: Transaction, scope: Scope) {
  return {
    read: (id: string): Promise<CaseRow | undefined> => selectCases(tx, scope).where('cases.id', '=', id).executeTakeFirst(),
    lock: (id: string): Promise<CaseRow | undefined> => selectCases(tx, scope).where('cases.id', '=', id).forUpdate('cases').executeTakeFirst(),
    ofRequest: (requestId: string): Promise<CaseRow | undefined> => selectCases(tx, scope).where('cases.request_id', '=', requestId).executeTakeFirst(),
    lockOfRequest: (requestId: string): Promise<CaseRow | undefined> =>
      selectCases(tx, scope).where('cases.request_id', '=', requestId).forUpdate('cases').executeTakeFirst(),
    add: async (row: NewRowOf<'cases'>): Promise<void> => {
      await tx.insertInto('cases').values(row).execute()
    },
    change: async (id: string, change: ChangeOf<'cases'>): Promise<void> => {
      await tx.updateTable('cases').set(change).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', '=', id).execute()
    },
    ...queueStore(tx, scope),
    ...noteStore(tx, scope),
  }
}
export type CaseStore = ReturnType<typeof caseStore>
