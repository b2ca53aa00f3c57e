import type { z } from 'zod'
import type { organization, person } from '../../../contract/endpoints/organizations.ts'
import { grantsOf, unlocksSms } from './access.ts'
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
