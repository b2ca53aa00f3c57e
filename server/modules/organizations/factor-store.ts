import { sql } from 'kysely'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type TotpRow = RowOf<'totp_secrets'>
export type PasskeyRow = RowOf<'passkeys'>
export type ChallengeRow = RowOf<'challenges'>

/** What people prove themselves with beside a password: authenticator apps, recovery codes, passkeys, and what they were asked. */
export function factorStore(tx: Transaction) {
  return {
    totpOf: (personId: string) => tx.selectFrom('totp_secrets').selectAll().where('person_id', '=', personId).executeTakeFirst(),
    /** Of two who bring the same code at once, the second sees that it was accepted. */
    lockTotp: (personId: string) => tx.selectFrom('totp_secrets').selectAll().where('person_id', '=', personId).forUpdate().executeTakeFirst(),
    /** A secret that was never confirmed gives way to the next; a confirmed one stays, and undefined says so. */
    prepareTotp: (row: NewRowOf<'totp_secrets'>) =>
      tx.insertInto('totp_secrets').values(row)
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ secret: row.secret, last_step: 0, created_at: row.created_at }).where('totp_secrets.confirmed_at', 'is', null))
        .returningAll().executeTakeFirst(),
    confirmTotp: (personId: string, at: Date) => tx.updateTable('totp_secrets').set({ confirmed_at: at }).where('person_id', '=', personId).execute(),
    acceptStep: (personId: string, step: number) => tx.updateTable('totp_secrets').set({ last_step: step }).where('person_id', '=', personId).execute(),
    removeTotp: async (personId: string) => {
      await tx.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
      await tx.deleteFrom('totp_secrets').where('person_id', '=', personId).execute()
    },

    replaceRecoveryCodes: async (personId: string, rows: readonly NewRowOf<'recovery_codes'>[]) => {
      await tx.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
      await tx.insertInto('recovery_codes').values([...rows]).execute()
    },
    /** Gone as it is used: of two who bring it at once one has it. */
    useRecoveryCode: async (personId: string, codeHash: Buffer) =>
      (await tx.deleteFrom('recovery_codes').where('person_id', '=', personId).where('code_hash', '=', codeHash).returning('person_id').execute()).length > 0,

    /** How somebody is protected beside the password. */
    factorsOf: async (personId: string): Promise<{ totp: boolean; recoveryCodesLeft: number; passkeys: number }> => {
      const { rows: [found] } = await sql<{ totp: boolean; recoveryCodesLeft: number; passkeys: number }>`
        select exists(select from totp_secrets where person_id = ${personId} and confirmed_at is not null) as "totp",
               (select count(*)::int from recovery_codes where person_id = ${personId}) as "recoveryCodesLeft",
               (select count(*)::int from passkeys where person_id = ${personId}) as "passkeys"`.execute(tx)
      return found ?? { totp: false, recoveryCodesLeft: 0, passkeys: 0 }
    },

    passkeysOf: (personId: string) => tx.selectFrom('passkeys').selectAll().where('person_id', '=', personId).orderBy('created_at').orderBy('id').execute(),
    lockPasskey: (credentialId: Buffer) => tx.selectFrom('passkeys').selectAll().where('credential_id', '=', credentialId).forUpdate().executeTakeFirst(),
    /** undefined when somebody has it already. */
    addPasskey: (row: NewRowOf<'passkeys'>) => tx.insertInto('passkeys').values(row).onConflict((conflict) => conflict.column('credential_id').doNothing()).returningAll().executeTakeFirst(),
    usedPasskey: (id: string, { counter, backedUp, at }: { counter: number; backedUp: boolean; at: Date }) =>
      tx.updateTable('passkeys').set({ counter, backed_up: backedUp, last_used_at: at }).where('id', '=', id).execute(),
    removePasskey: (personId: string, id: string) => tx.deleteFrom('passkeys').where('person_id', '=', personId).where('id', '=', id).returningAll().executeTakeFirst(),

    ask: (row: NewRowOf<'challenges'>) => tx.insertInto('challenges').values(row).execute(),
    /** Locked: of two answers at once, the second finds it gone if the first was right. */
    lockChallenge: (challengeHash: Buffer, purpose: ChallengeRow['purpose']) =>
      tx.selectFrom('challenges').selectAll().where('challenge_hash', '=', challengeHash).where('purpose', '=', purpose).forUpdate().executeTakeFirst(),
    forgetChallenge: (challengeHash: Buffer) => tx.deleteFrom('challenges').where('challenge_hash', '=', challengeHash).execute(),
    /** What was asked on the strength of a password that is no more, or of somebody who is out, is asked no longer. */
    forgetChallengesOf: (personId: string) => tx.deleteFrom('challenges').where('person_id', '=', personId).execute(),
    forgetChallengesBefore: (at: Date) => tx.deleteFrom('challenges').where('expires_at', '<', at).execute(),
  }
}
export type FactorStore = ReturnType<typeof factorStore>
