import type { FastifyRequest } from 'fastify'
import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '../../kernel/refusal.ts'
import { FileTooLarge, type FilesPort } from '../../ports/files.ts'
import type { Ids } from '../../ports/ids.ts'
import type { Upload } from './routes.ts'

/** 20 MB, as carriers accept. */
export const uploadLimit = 20 * 1024 * 1024
const acceptedTypes = ['application/pdf', 'image/png', 'image/jpeg']
/** Enough for file-type to know a PDF, PNG or JPEG. */
const headBytes = 4100

/**
 * Takes in the part named `file` of a multipart request and stores it, before any transaction begins. Refuses what is missing, empty,
 * larger than 20 MB, or by its own bytes neither PDF, PNG nor JPEG, whatever it calls itself; a refused paper leaves nothing behind.
 */
export async function receiveUpload(request: FastifyRequest, { files, ids }: { files: FilesPort; ids: Ids }): Promise<Upload> {
  if (!request.isMultipart()) throw new Refusal('document.missing', {}, [{ pointer: '/file', code: 'field.missing' }])
  const part = await request.file({ limits: { fileSize: uploadLimit + 1, files: 1, fields: 10 } })
  if (part === undefined || part.fieldname !== 'file') throw new Refusal('document.missing', {}, [{ pointer: '/file', code: 'field.missing' }])
  const fileId = ids.next()
  const stored = await files.put(fileId, part.file, { maxBytes: uploadLimit }).catch((error: unknown) => {
    throw error instanceof FileTooLarge ? new Refusal('document.too_large', { limitMegabytes: 20 }) : error
  })
  try {
    if (stored.bytes === 0) throw new Refusal('document.empty')
    const found = await fileTypeFromBuffer(await files.head(fileId, headBytes))
    if (found === undefined || !acceptedTypes.includes(found.mime)) throw new Refusal('document.type_not_accepted', { found: found?.mime ?? 'unknown' })
    return { ...stored, fileId, name: plainName(part.filename), mediaType: found.mime }
  } catch (error) {
    await files.remove(fileId)
    throw error
  }
}

/** The last part of whatever path a browser sent, without control or direction characters, at most 200 long. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim().slice(0, 200) || 'document'
}
