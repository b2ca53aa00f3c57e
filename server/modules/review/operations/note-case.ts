import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { refuseOwn } from '../judging.ts'
import type { ReviewNeeds } from '../needs.ts'
import type { NoteRow } from '../note-store.ts'
import type { CaseRow } from '../store.ts'

type ShownNote = AnswerOf<Endpoints['addCaseNote']>

/**
 * Notes something among colleagues. It is announced under the author's organization, which is the desk: the requester's trail knows nothing of it, not even that
 * it happened. Refuses `resource.not_found`, and `case.own_request` for staff who ask for these numbers themselves.
 */
export async function addCaseNote(needs: ReviewNeeds, caller: Caller, { id, text }: { readonly id: string; readonly text: string }): Promise<ShownNote> {
  const row = await findForeign(needs, caller, id)
  const note = await needs.cases.addNote({
    id: needs.ids.next(), organization_id: row.organization_id, case_id: row.id, author_id: caller.id, author_name: caller.name, body: text, at: needs.clock.now(),
  })
  await needs.announce({ name: 'case.noted', subject: { type: 'case', id: row.id, organizationId: caller.organizationId }, data: { noteId: note.id } })
  return showNote(note)
}

/** Oldest first. Refuses what `addCaseNote` refuses, and `cursor.invalid`. */
export async function listCaseNotes(needs: ReviewNeeds, caller: Caller, { id, limit, cursor }: { readonly id: string; readonly limit: number; readonly cursor?: string | undefined }) {
  const row = await findForeign(needs, caller, id)
  const rows = await needs.cases.listNotes(row.id, { limit, after: decodeCursor(cursor, ['instant', 'id']) })
  return pageFrom(rows, limit, { key: (note) => [note.at.toISOString(), note.id], show: showNote })
}

async function findForeign(needs: ReviewNeeds, caller: Caller, id: string): Promise<CaseRow> {
  const row = await needs.cases.read(id)
  if (row === undefined) throw notFound('case')
  refuseOwn(row, caller)
  return row
}

function showNote({ id, case_id: caseId, body: text, author_id: authorId, author_name: name, at }: NoteRow): ShownNote {
  return { id, caseId, text, author: { id: authorId, name }, at: at.toISOString() }
}
