import { documentLifecycle } from '../../../../contract/lifecycles/document.ts'
import { move } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { DocumentNeeds } from '../needs.ts'
import { announceDocument } from './announce-paper.ts'

/**
 * Takes a paper back that lies in no slot: nobody finds it from now on, and its bytes go as soon as this is certain (forgetDocuments). Refuses
 * `resource.not_found`, `document.in_use` while it lies in a draft and for ever once it was handed in, `state.wrong` for one that was judged.
 */
export async function deleteDocument(needs: DocumentNeeds, id: string): Promise<null> {
  const [document] = await needs.documents.lock([id])
  if (document === undefined) throw notFound('document')
  if ((await needs.documents.usesOf([id])).length > 0) throw new Refusal('document.in_use')
  const status = move(documentLifecycle, document.status, 'delete')
  await needs.documents.changeStatus(id, status)
  await announceDocument(needs, { document, event: 'delete', to: status })
  return null
}
