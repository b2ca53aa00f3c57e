import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { decodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import type { OrganizationNeeds } from '../needs.ts'
import { showOrganization } from '../show.ts'
import type { After } from '../store.ts'

type Paging = { readonly limit: number; readonly cursor?: string | undefined }

export async function listOrganizations(needs: OrganizationNeeds, { limit, cursor }: Paging) {
  const rows = await needs.organizations.listOrganizations(limit, afterOf(cursor))
  return pageFrom(rows, limit, { key: (row) => [row.created_at.toISOString(), row.id], show: showOrganization })
}

/** The key `(created_at, id)` of a page's last row. */
export function afterOf(cursor: string | undefined): After {
  const key = decodeCursor(cursor, ['instant', 'id'])
  return key === undefined ? undefined : [String(key[0]), String(key[1])]
}

export async function createOrganization(needs: OrganizationNeeds, input: BodyOf<Endpoints['createOrganization']>) {
  const created = await needs.organizations.addOrganization({
    id: needs.ids.next(), name: input.name, kind: 'customer', licence: input.licence, country: input.country, language: input.language,
    time_zone: input.timeZone, created_at: needs.clock.now(),
  })
  await needs.announce({ name: 'organization.created', subject: { type: 'organization', id: created.id, organizationId: created.id }, data: { licence: created.licence } })
  return { answer: showOrganization(created), revision: created.revision }
}

export async function readOrganization(needs: OrganizationNeeds, id: string) {
  const found = await needs.organizations.readOrganization(id)
  if (found === undefined) throw notFound('organization')
  return { answer: showOrganization(found), revision: found.revision }
}

/** Changes an organization. What it bought is the desk's to say: a customer who sends a licence is refused. */
export async function changeOrganization(
  needs: OrganizationNeeds, id: string, change: BodyOf<Endpoints['changeOrganization']>, revision: number | undefined,
) {
  const found = await needs.organizations.lockOrganization(id)
  if (found === undefined) throw notFound('organization')
  refuseStale(revision, found.revision)
  if (change.licence !== undefined && needs.scope !== 'desk') throw new Refusal('permission.missing', { permission: 'desk:organization:edit' })
  const changed = await needs.organizations.changeOrganization(id, {
    name: change.name ?? found.name, licence: change.licence ?? found.licence, country: change.country ?? found.country,
    language: change.language ?? found.language, time_zone: change.timeZone ?? found.time_zone,
  })
  await needs.announce({ name: 'organization.changed', subject: { type: 'organization', id, organizationId: id }, data: { fields: Object.keys(change) } })
  return { answer: showOrganization(changed), revision: changed.revision }
}
