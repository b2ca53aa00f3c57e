import type { FastifyRequest } from 'fastify'
import type { MultipartFile } from '@fastify/multipart'
import { fileTypeFromBuffer } from 'file-type'
import { mediaTypes, type MediaType } from '../../../contract/vocabulary.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { FileTooLarge, type FilesPort, type StoredFile } from '../../ports/files.ts'
import type { Ids } from '../../ports/ids.ts'
import type { Upload } from './routes.ts'

/** 20 MB, as carriers accept. */
export const uploadLimit = 20 * 1024 * 1024
/** Enough for file-type to know a PDF, PNG or JPEG. */
const headBytes = 4100
const nameLength = 200

/**
 * Takes in the part named `file` of a multipart request and stores it, before any transaction begins. Refuses what is missing, empty,
 * larger than 20 MB, or by its own bytes neither PDF, PNG nor JPEG, whatever it calls itself; a refused paper leaves nothing behind.
 */
export async function receiveUpload(request: FastifyRequest, { files, ids }: { files: FilesPort; ids: Ids }): Promise<Upload> {
  try {
    const part = await filePart(request)
    const fileId = ids.next()
    const stored = await store(files, fileId, part)
    try {
      const mediaType = await typeOf(files, fileId, stored)
      return { ...stored, fileId, name: plainName(part.filename), mediaType }
    } catch (error) {
      await files.remove(fileId)
      throw error
    }
  } catch (error) {
    // Whoever is still sending reads no answer. What else arrives is dropped, so that the refusal is read and the connection lives on.
    request.raw.unpipe().resume()
    throw error
  }
}

async function filePart(request: FastifyRequest): Promise<MultipartFile> {
  const missing = new Refusal('document.missing', {}, [{ pointer: '/file', code: 'field.missing' }])
  if (!request.isMultipart()) throw missing
  const part = await request.file({ limits: { fileSize: uploadLimit + 1, files: 1, fields: 10 } }).catch((error: unknown) => {
    throw refusalOfParser(error)
  })
  if (part === undefined || part.fieldname !== 'file') throw missing
  return part
}

async function store(files: FilesPort, fileId: string, part: MultipartFile): Promise<StoredFile> {
  try {
    return await files.put(fileId, part.file, { maxBytes: uploadLimit })
  } catch (error) {
    if (error instanceof FileTooLarge) throw new Refusal('document.too_large', { limitMegabytes: 20 })
    // The form broke off before the paper ended, or its sender went away; anything else is ours.
    throw part.file.errored === error ? refusalOfParser(error) : error
  }
}

/** The parser's own limits have a status (413); all else that it says is that the form is not one. */
function refusalOfParser(error: unknown): unknown {
  return error instanceof Error && 'statusCode' in error && error.statusCode === 413 ? error : new Refusal('input.malformed')
}

async function typeOf(files: FilesPort, fileId: string, { bytes }: StoredFile): Promise<MediaType> {
  if (bytes === 0) throw new Refusal('document.empty')
  const found = await fileTypeFromBuffer(await files.head(fileId, headBytes))
  const mediaType = mediaTypes.find((type) => type === found?.mime)
  if (mediaType === undefined) throw new Refusal('document.type_not_accepted', { found: found?.mime ?? 'unknown' })
  return mediaType
}

/** What browsers write for a quote and for the ends of a line in a file's name (HTML, multipart/form-data encoding); nothing else is escaped there. */
const escapes: Readonly<Record<string, string>> = { '%22': '"', '%0D': '\r', '%0A': '\n' }

/** The last part of whatever path a browser sent, without control or direction characters, at most 200 long; a form need not give any. */
function plainName(name: string | undefined): string {
  const written = (name ?? '').replaceAll(/%22|%0D|%0A/g, (escape) => escapes[escape] ?? '').toWellFormed()
  const last = written.split(/[/\\]/).at(-1) ?? ''
  const letters = Array.from(last.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim())
  return letters.slice(0, nameLength).join('').trim() || 'document'
}
