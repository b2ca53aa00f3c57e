import type { SubjectNoun } from '../../../contract/events.ts'
import { covers } from '../../../contract/permissions.ts'

/** What tells of people: who was added, what they may do, when they came and went. */
export const personalTypes: readonly string[] = ['person', 'client', 'session', 'organization', 'invitation', 'passkey'] satisfies readonly SubjectNoun[]

type Reader = { readonly id: string; readonly organizationId: string; readonly grants: readonly string[] }

type Changed = { readonly organizationId: string; readonly noun: string; readonly id: string; readonly actorId: string | null }

export function seesPeople({ grants }: Pick<Reader, 'grants'>): boolean {
  return grants.some((grant) => covers(grant, 'directory:people:view'))
}

/**
 * Whether somebody may know that this changed: staff of every organization, everybody else of their own, and of its people only those who may see them. Who they are
 * themselves, and what their organization is, decides what they may do here: of that everybody is told, and of what they did themselves: another page of theirs shows it.
 */
export function seesChange(reader: Reader, { organizationId, noun, id, actorId }: Changed): boolean {
  if (reader.grants.some((grant) => covers(grant, 'desk:event:view'))) return true
  return organizationId === reader.organizationId && (!personalTypes.includes(noun) || actorId === reader.id || [reader.id, reader.organizationId].includes(id) || seesPeople(reader))
}
