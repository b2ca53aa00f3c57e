import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import type { EventRow } from './store.ts'

export type ShownEvent = AnswerOf<Endpoints['listEvents']>['items'][number]

export function showEvent(row: EventRow): ShownEvent {
  return {
    id: row.id, sequence: row.sequence, organizationId: row.organization_id, name: row.name, subjectType: row.subject_type, subjectId: row.subject_id,
    from: row.from_status, to: row.to_status, actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name }, data: row.data, at: row.at.toISOString(),
  }
}
