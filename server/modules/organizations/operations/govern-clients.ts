import type { Caller } from '../../../kernel/actor.ts'
import { pageFrom } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { refuseGrantsAboveOwn } from '../access.ts'
import type { OrganizationNeeds, SecretMaking } from '../needs.ts'
import { showClient } from '../show.ts'
import { afterOf } from './govern-organizations.ts'

export async function listClients(needs: OrganizationNeeds, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
  const rows = await needs.organizations.listClients(limit, afterOf(cursor))
  return pageFrom(rows, limit, { key: (row) => [row.created_at.toISOString(), row.id], show: showClient })
}

/** A client's secret and what the desk keeps of it, drawn before anything is locked: hashing is slow. */
export async function drawSecret({ passwords, random }: SecretMaking): Promise<Secret> {
  const secret = random.bytes(32).toString('base64url')
  return { secret, secretHash: await passwords.hash(secret) }
}

type Secret = { readonly secret: string; readonly secretHash: string }
type Addition = Secret & { readonly name: string; readonly grants: readonly string[] }

/** Creates an API client of the caller's organization. Its secret is in this answer and nowhere else. */
export async function addClient(needs: OrganizationNeeds, caller: Caller, { name, grants, secret, secretHash }: Addition) {
  refuseGrantsAboveOwn(caller, grants)
  const added = await needs.organizations.addClient({
    id: needs.ids.next(), organization_id: caller.organizationId, name, secret_hash: secretHash, grants: [...grants],
    created_at: needs.clock.now(), revoked_at: null,
  })
  await needs.announce({ name: 'client.added', subject: { type: 'client', id: added.id, organizationId: caller.organizationId }, data: { grants } })
  return { ...showClient(added), secret }
}

/** Revokes a client for good. Revoking twice is revoking once. */
export async function revokeClient(needs: OrganizationNeeds, id: string): Promise<null> {
  const client = await needs.organizations.readClient(id)
  if (client === undefined) throw notFound('client')
  if (client.revoked_at !== null) return null
  await needs.organizations.revokeClient(id, needs.clock.now())
  await needs.announce({ name: 'client.revoked', subject: { type: 'client', id, organizationId: client.organization_id } })
  return null
}
