import type { z } from 'zod'
import { arrowsOffered } from '../../../contract/arrows.ts'
import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import type { organization, person } from '../../../contract/endpoints/organizations.ts'
import { invitationLifecycle } from '../../../contract/lifecycles/invitation.ts'
import type { Caller } from '../../kernel/actor.ts'
import { grantsOf, unlocksSms, usablePermissions } from './access.ts'
import type { PasskeyRow } from './factor-store.ts'
import type { InvitationRow } from './invitation-store.ts'
import type { ClientRow, OrganizationRow, PersonRow } from './store.ts'
import type { SessionRow } from './identity-store.ts'
import type { ViewRow } from './view-store.ts'

export function showOrganization(row: OrganizationRow): z.infer<typeof organization> {
  return {
    id: row.id, name: row.name, kind: row.kind, licence: row.licence, smsUnlocked: unlocksSms(row.licence), country: row.country,
    language: row.language, timeZone: row.time_zone, createdAt: row.created_at.toISOString(),
  }
}

export function showPerson(row: PersonRow): z.infer<typeof person> {
  return {
    id: row.id, organizationId: row.organization_id, name: row.name, email: row.email, language: row.language, roles: row.roles,
    grants: grantsOf(row.roles, row.grants), disabledAt: row.disabled_at?.toISOString() ?? null, createdAt: row.created_at.toISOString(),
  }
}

export function showClient(row: ClientRow) {
  return {
    id: row.id, organizationId: row.organization_id, name: row.name, grants: row.grants, createdAt: row.created_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }
}

export function showSession(row: SessionRow, currentId: string | null) {
  return {
    id: row.id, personId: row.person_id, createdAt: row.created_at.toISOString(), lastSeenAt: row.last_seen_at.toISOString(),
    expiresAt: row.expires_at.toISOString(), current: row.id === currentId, userAgent: row.user_agent,
  }
}

export function showView(row: ViewRow) {
  return { id: row.id, page: row.page, name: row.name, query: row.query, createdAt: row.created_at.toISOString() }
}

type Me = AnswerOf<Endpoints['whoAmI']>
type Known = { readonly organization: OrganizationRow; readonly person: PersonRow | undefined; readonly security: Me['security']; readonly now: Date }

export function showMe(caller: Caller, { organization, person, security, now }: Known): Me {
  return {
    kind: caller.kind, id: caller.id, name: person?.name ?? caller.name, language: person === undefined ? caller.language : (person.language ?? organization.language),
    organization: showOrganization(organization), permissions: usablePermissions(caller), now: now.toISOString(),
    email: person?.email ?? null, ownLanguage: person?.language ?? null, roles: person?.roles ?? [], security,
  }
}

export function showPasskey(row: PasskeyRow) {
  return { id: row.id, name: row.name, createdAt: row.created_at.toISOString(), lastUsedAt: row.last_used_at?.toISOString() ?? null, backedUp: row.backed_up }
}

export function showInvitation(row: InvitationRow, reader: Caller): AnswerOf<Endpoints['revokeInvitation']> {
  const organizationId = row.organization_id
  return {
    id: row.id, organizationId, email: row.email, roles: row.roles, language: row.language, status: row.status,
    arrows: arrowsOffered(invitationLifecycle, { status: row.status, organizationId }, reader),
    invitedBy: row.invited_by, createdAt: row.created_at.toISOString(), sentAt: row.sent_at.toISOString(), expiresAt: row.expires_at.toISOString(),
  }
}
