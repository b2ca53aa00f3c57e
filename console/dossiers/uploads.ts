import { DeskUnreachable, RefusedByDesk } from '../../contract/client/refused.ts'
import { newIntention } from '../browser/keys.ts'
import { guardClosing, onLineBack } from '../browser/leaving.ts'
import { uploadingFetch } from '../browser/upload.ts'
import { desk, deskThrough } from '../desk/client.ts'
import { hearFailure, onSession } from '../desk/session.ts'
import { queries } from '../shell/queries.ts'
import { changeSlot } from './change-slot.ts'
import { createUploads } from './sending.ts'
import { takeDossier } from './dossier-shelf.ts'

/** Papers on their way from this page to its desk. */
export const uploads = createUploads<File>({
  takeIn: async (file, { key, ...way }) => {
    const { body: document } = await deskThrough(uploadingFetch(way)).uploadDocument({ file: { name: file.name, content: file }, idempotencyKey: key })
    return document.id
  },
  place: async (documentId, { dossierId, slot }) => {
    takeDossier(queries, await changeSlot(queries, { dossierId, slot }, (ifMatch) => desk().fillSlot({ params: { id: dossierId, slot }, body: { documentId }, ifMatch })))
  },
  ended: (error) => {
    hearFailure(error)
    void queries.invalidateQueries({ queryKey: ['documents'] })
  },
}, newIntention)

onSession('left', uploads.callOffAll)
onSession('resumed', takeUpAgain)
onLineBack(takeUpAgain)
guardClosing({ wouldLose: () => uploads.now().some(({ state, error }) => state !== 'too_large' && !isOfThePaper(error)), save: () => undefined })

/** What the desk refused about a paper itself, it would refuse once more: another paper is wanted, not another try. */
export function isOfThePaper(error: unknown): boolean {
  return error instanceof RefusedByDesk && error.code.startsWith('document.')
}

function takeUpAgain(): void {
  for (const { key, state, error } of uploads.now()) {
    if (state === 'failed' && (error instanceof DeskUnreachable || (error instanceof RefusedByDesk && error.code === 'sign_in.required'))) uploads.again(key)
  }
}
