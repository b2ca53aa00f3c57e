import { theClock } from '../../../kernel/actor.ts'
import type { Work } from '../../../kernel/work.ts'
import type { DocumentNeeds } from '../needs.ts'

const batch = 100

/**
 * Removes the bytes of deleted papers, and then what was known of them; the audit trail goes on to tell that there was one. The bytes first: after a crash in between
 * the row is still there, and removing them once more does nothing. Gives how many.
 */
export async function forgetDocuments(work: Work<DocumentNeeds>): Promise<number> {
  return await work('desk', theClock, async ({ documents, files }) => {
    const deleted = await documents.lockDeleted(batch)
    for (const { id } of deleted) {
      await files.remove(id)
      await documents.forget(id)
    }
    return deleted.length
  })
}
