import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type RuleVersionRow = RowOf<'rule_versions'>

/** Versions of rules that staff made. They belong to the desk and hold for every organization. */
export function ruleVersionStore(tx: Transaction) {
  const versions = () => tx.selectFrom('rule_versions').selectAll()
  return {
    /** Those that hold or will hold. */
    standing: (): Promise<RuleVersionRow[]> => versions().where('withdrawn_at', 'is', null).orderBy('country').orderBy('version').execute(),
    /** Withdrawn ones too. */
    ofCountry: (country: string): Promise<RuleVersionRow[]> => versions().where('country', '=', country).orderBy('version').execute(),
    /** One at a time changes the rules; when its unit of work is done, every process reads them anew. */
    lock: async (): Promise<void> => {
      await tx.updateTable('rule_revision').set((eb) => ({ revision: eb('revision', '+', 1) })).execute()
    },
    add: (row: NewRowOf<'rule_versions'>): Promise<RuleVersionRow> => tx.insertInto('rule_versions').values(row).returningAll().executeTakeFirstOrThrow(),
    withdraw: (id: string, { at, by }: { at: Date; by: string }): Promise<RuleVersionRow> =>
      tx.updateTable('rule_versions').set({ withdrawn_at: at, withdrawn_by: by }).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),
    /** Claims one version whose day has come and was not announced; another process passes it by. */
    claimInForce: (day: string): Promise<RuleVersionRow | undefined> =>
      versions().where('took_effect_at', 'is', null).where('withdrawn_at', 'is', null).where('effective_from', '<=', day)
        .orderBy('effective_from').orderBy('version').limit(1).forUpdate().skipLocked().executeTakeFirst(),
    noteInForce: async (id: string, at: Date): Promise<void> => {
      await tx.updateTable('rule_versions').set({ took_effect_at: at }).where('id', '=', id).execute()
    },
  }
}
export type RuleVersionStore = ReturnType<typeof ruleVersionStore>
