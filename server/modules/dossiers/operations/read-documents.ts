import type { ArrowReader } from '../../../../contract/arrows.ts'
import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { pageFrom } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { DocumentRow } from '../document-store.ts'
import type { DocumentNeeds } from '../needs.ts'
import { showDocument } from '../show.ts'
import { slotsOfKind } from '../slot-kind.ts'
import { afterOf } from './read-dossiers.ts'

/** Papers, newest first, each with where it was used. */
export async function listDocuments(needs: DocumentNeeds, reader: ArrowReader, { status, kind, used, limit, cursor }: QueryOf<Endpoints['listDocuments']>) {
  const rows = await needs.documents.list({ status, used, slots: kind && slotsOfKind(kind) }, limit, afterOf(cursor))
  const uses = Map.groupBy(await needs.documents.usesOf(rows.map(({ id }) => id)), (use) => use.document_id)
  return pageFrom(rows, limit, { key: (row) => [row.uploaded_at.toISOString(), row.id], show: (row) => showDocument(row, uses.get(row.id) ?? [], reader) })
}

/** Refuses `resource.not_found`. */
export async function readDocument(needs: DocumentNeeds, reader: ArrowReader, id: string) {
  return showDocument(await find(needs, id), await needs.documents.usesOf([id]), reader)
}

/** The bytes of a paper, as they were uploaded. Refuses `resource.not_found`. */
export async function downloadDocument(needs: DocumentNeeds, id: string) {
  const { name, media_type: mediaType, bytes } = await find(needs, id)
  return { content: await needs.files.open(id), mediaType, bytes, fileName: name }
}

async function find(needs: DocumentNeeds, id: string): Promise<DocumentRow> {
  const document = await needs.documents.read(id)
  if (document === undefined) throw notFound('document')
  return document
}
