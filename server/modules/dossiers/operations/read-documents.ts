import { pageFrom } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { DocumentRow } from '../document-store.ts'
import type { DocumentNeeds } from '../needs.ts'
import { showDocument } from '../show.ts'
import { afterOf } from './read-dossiers.ts'

/** Papers, oldest first. */
export async function listDocuments(needs: DocumentNeeds, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
  const rows = await needs.documents.list(limit, afterOf(cursor))
  return pageFrom(rows, limit, { key: (row) => [row.uploaded_at.toISOString(), row.id], show: (row) => showDocument(row) })
}

/** Refuses `resource.not_found`. */
export async function readDocument(needs: DocumentNeeds, id: string) {
  return showDocument(await find(needs, id))
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
