import { createHash } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import type { Secrets } from '../../ports/secrets.ts'
import type { Transaction } from '../database/connect.ts'

export type StoredAnswer = { readonly status: number; readonly body: unknown; readonly etag: string | undefined }
export type IdempotentCall = { readonly organizationId: string; readonly actorId: string; readonly key: string; readonly hash: Buffer; readonly at: Date }

/** At most 255 printable characters, as in draft-ietf-httpapi-idempotency-key-header. */
export function readKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined
  const key = [header].flat()[0] ?? ''
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new Refusal('idempotency.key_invalid')
  return key
}

/** What two calls must share to be the same call: route, path, query and body (of an upload: its digest and name). */
export function hashOfCall(parts: readonly unknown[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest()
}

/**
 * Claims a key inside the unit of work of its effect. The insert waits for a twin still running, so that of two calls at once one acts
 * and the other is given the stored answer. Refuses `idempotency.key_reused` when the key came with another call before.
 */
export async function claimKey(tx: Transaction, secrets: Secrets, call: IdempotentCall): Promise<StoredAnswer | undefined> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('idempotency_keys')
    .values({ organization_id: call.organizationId, actor_id: call.actorId, key: call.key, request_hash: call.hash, status: null, answer: null, created_at: call.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 1n) return undefined
  const known = await tx
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'answer'])
    .where('organization_id', '=', call.organizationId).where('actor_id', '=', call.actorId).where('key', '=', call.key)
    .executeTakeFirstOrThrow()
  if (!known.request_hash.equals(call.hash) || known.answer === null) throw new Refusal('idempotency.key_reused', { key: call.key })
  return JSON.parse(secrets.open(known.answer).toString('utf8')) as StoredAnswer // We sealed it ourselves, a few lines below.
}

/** Keeps the answer beside its key. Sealed, because an answer may hold a secret that is shown once. */
export async function keepAnswer(tx: Transaction, secrets: Secrets, call: IdempotentCall, answer: StoredAnswer): Promise<void> {
  await tx
    .updateTable('idempotency_keys')
    .set({ status: answer.status, answer: secrets.seal(Buffer.from(JSON.stringify(answer))) })
    .where('organization_id', '=', call.organizationId).where('actor_id', '=', call.actorId).where('key', '=', call.key)
    .execute()
}

/** Lets a key go that was claimed for a call which came to nothing but a refusal. */
export async function unclaimKey(tx: Transaction, call: IdempotentCall): Promise<void> {
  await tx.deleteFrom('idempotency_keys').where('organization_id', '=', call.organizationId).where('actor_id', '=', call.actorId).where('key', '=', call.key).execute()
}

/** How long a key is remembered. */
const keyDays = 7

/** Forgets keys that are older than a week: a caller who comes back later starts anew. */
export async function forgetKeys(tx: Transaction, now: Date): Promise<number> {
  await tx.deleteFrom('idempotency_keys').where('created_at', '<', new Date(now.getTime() - keyDays * 86_400_000)).execute()
  return 0
}
