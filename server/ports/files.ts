import type { Readable } from 'node:stream'

export type StoredFile = { readonly bytes: number; readonly sha256: string }

/** Where papers lie. A file is whole or absent: a reader never sees half of one. */
export type FilesPort = {
  /** Stores a stream under an id. Rejects with FileTooLarge past `maxBytes`, leaving nothing behind. */
  put(id: string, content: Readable, limits: { maxBytes: number }): Promise<StoredFile>
  /** The first `length` bytes, to tell the type by. */
  head(id: string, length: number): Promise<Buffer>
  open(id: string): Promise<Readable>
  remove(id: string): Promise<void>
}

export class FileTooLarge extends Error {}
