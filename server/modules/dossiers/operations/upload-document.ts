import { statesOf } from '../../../../contract/lifecycle.ts'
import { documentLifecycle } from '../../../../contract/lifecycles/document.ts'
import type { MediaType } from '../../../../contract/vocabulary.ts'
import type { Caller } from '../../../kernel/actor.ts'
import type { DocumentNeeds } from '../needs.ts'
import { showDocument } from '../show.ts'

/** A paper whose bytes lie under `fileId` already, and what was found out about them. */
export type Arrived = { readonly fileId: string; readonly name: string; readonly mediaType: MediaType; readonly bytes: number; readonly sha256: string }

const [birth] = statesOf(documentLifecycle)

/** Takes a paper into the organization's own: from now on it can fill slots. The document bears the id under which its bytes lie. */
export async function uploadDocument(needs: DocumentNeeds, caller: Caller, { fileId, name, mediaType, bytes, sha256 }: Arrived) {
  const document = await needs.documents.add({
    id: fileId, organization_id: caller.organizationId, name, media_type: mediaType, bytes, sha256, status: birth, uploaded_by: caller.id, uploaded_at: needs.clock.now(),
  })
  await needs.announce({
    name: 'document.uploaded', subject: { type: 'document', id: document.id, organizationId: document.organization_id }, to: document.status,
    data: { mediaType, bytes, sha256 },
  })
  return showDocument(document, [], caller)
}
