import type { Caller } from '../../../kernel/actor.ts'
import { grantsOf } from '../access.ts'
import type { OrganizationNeeds, VerifyingNeeds } from '../needs.ts'
import type { ClientRow } from '../store.ts'
import { idleMinutes } from './open-session.ts'

const tokenMinutes = 60
/** How stale a session's last use may be written: sparing the database a write a request. */
const seenEveryMs = 60_000

/** Who a bearer token speaks for; undefined when it is unknown, expired, ended or revoked. */
export async function authenticate(needs: OrganizationNeeds, token: string): Promise<Caller | undefined> {
  return await speaking(needs, token, (sessionId, now) => needs.identity.seen(sessionId, now))
}

/** The same without using the session: looking whether it still lives does not keep it alive. */
export async function glance(needs: OrganizationNeeds, token: string): Promise<Caller | undefined> {
  return await speaking(needs, token, () => Promise.resolve())
}

type Use = (sessionId: string, now: Date) => Promise<unknown>

async function speaking(needs: OrganizationNeeds, token: string, use: Use): Promise<Caller | undefined> {
  const digest = needs.secrets.digest(token)
  if (token.startsWith('gs_')) return await personSpeaking(needs, digest, use)
  return token.startsWith('gt_') ? await clientSpeaking(needs, digest) : undefined
}

async function personSpeaking(needs: OrganizationNeeds, digest: Buffer, use: Use): Promise<Caller | undefined> {
  const found = await needs.identity.personOfSession(digest)
  const now = needs.clock.now()
  if (found === undefined || found.disabledAt !== null || found.expiresAt <= now) return undefined
  const idleMs = now.getTime() - found.lastSeenAt.getTime()
  if (idleMs > idleMinutes * 60_000) return undefined
  if (idleMs > seenEveryMs) await use(found.sessionId, now)
  return {
    kind: 'person', id: found.id, name: found.name, organizationId: found.organizationId, licence: found.licence, grants: grantsOf(found.roles, found.grants),
    language: found.language ?? found.organizationLanguage, sessionId: found.sessionId,
  }
}

async function clientSpeaking(needs: OrganizationNeeds, digest: Buffer): Promise<Caller | undefined> {
  const found = await needs.identity.clientOfToken(digest)
  if (found === undefined || found.revokedAt !== null || found.expiresAt <= needs.clock.now()) return undefined
  return {
    kind: 'client', id: found.id, name: found.name, organizationId: found.organizationId, licence: found.licence, grants: found.grants,
    language: found.organizationLanguage, sessionId: null,
  }
}

/** OAuth 2.0 client credentials: a token for an hour; undefined when the client is unknown, revoked or the secret wrong. */
export async function grantToken({ work, passwords }: VerifyingNeeds, { clientId, clientSecret }: { clientId: string; clientSecret: string }) {
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId)
  const client = isUuid ? await work((needs) => needs.organizations.readClient(clientId)) : undefined
  const usable = client?.revoked_at === null ? client : undefined
  if (!(await passwords.verify(usable?.secret_hash, clientSecret)) || usable === undefined) return undefined
  return await work((needs) => writeToken(needs, usable))
}

async function writeToken(needs: OrganizationNeeds, verified: ClientRow) {
  // Revoked, or given another secret, while its old one was compared. The lock lets a revocation that comes now find the token and end it.
  const client = await needs.organizations.lockClient(verified.id)
  if (client === undefined || client.revoked_at !== null || client.secret_hash !== verified.secret_hash) return undefined
  const token = `gt_${needs.random.bytes(32).toString('base64url')}`
  await needs.identity.grantToken({
    token_hash: needs.secrets.digest(token), organization_id: client.organization_id, client_id: client.id,
    expires_at: new Date(needs.clock.now().getTime() + tokenMinutes * 60_000),
  })
  return { token, expiresInSeconds: tokenMinutes * 60 }
}
