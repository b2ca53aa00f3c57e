import type { QueryClient } from '@tanstack/react-query'
import type { Language } from '../../contract/vocabulary.ts'
import { newIntention } from '../browser/keys.ts'
import { uploadingFetch } from '../browser/upload.ts'
import { desk, deskThrough } from '../desk/client.ts'
import { takeDossier } from './shelves.ts'

export type Upload = {
  readonly key: string
  readonly name: string
  readonly bytes: number
  /** How much of it has arrived, from 0 to 1. */
  readonly share: number
  readonly state: 'waiting' | 'sending' | 'failed' | 'too_large'
  readonly error: unknown
  /** Where it goes once it is here; undefined: it waits to be assigned. */
  readonly slot: string | undefined
}

type Job = { readonly file: File; readonly controller: AbortController; readonly dossierId: string; readonly language: Language }

/** As the desk takes it (contract: uploadDocument); told before the bytes travel. */
const limitBytes = 20 * 1024 * 1024
const sentAtOnce = 2

/** Uploads go on while somebody turns the pages of the wizard. */
let uploads: readonly Upload[] = []
const jobs = new Map<string, Job>()
const drawers = new Set<() => void>()

export const uploadsNow = (): readonly Upload[] => uploads

export function subscribeUploads(draw: () => void): () => void {
  drawers.add(draw)
  return () => void drawers.delete(draw)
}

type Sending = { readonly dossierId: string; readonly files: readonly File[]; readonly slot?: string; readonly language: Language }

/** Sends papers, two at a time; each goes into its slot once it is here. */
export function sendPapers(queries: QueryClient, { dossierId, files, slot, language }: Sending): void {
  for (const file of files) {
    const key = newIntention()
    jobs.set(key, { file, controller: new AbortController(), dossierId, language })
    uploads = [...uploads, { key, name: file.name, bytes: file.size, share: 0, state: file.size > limitBytes ? 'too_large' : 'waiting', error: undefined, slot }]
  }
  draw()
  sendNext(queries)
}

/** Takes it up again where it broke off; the same key, so that the desk takes the paper in once. */
export function sendAgain(queries: QueryClient, key: string): void {
  const job = jobs.get(key)
  if (job !== undefined) jobs.set(key, { ...job, controller: new AbortController() })
  change(key, { state: 'waiting', share: 0, error: undefined })
  sendNext(queries)
}

/** Calls an upload off, or takes a failed one off the list. */
export function callOff(key: string): void {
  jobs.get(key)?.controller.abort()
  forget(key)
}

function sendNext(queries: QueryClient): void {
  const sending = uploads.filter(({ state }) => state === 'sending').length
  for (const { key } of uploads.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, sentAtOnce - sending))) void send(queries, key)
}

async function send(queries: QueryClient, key: string): Promise<void> {
  const job = jobs.get(key)
  if (job === undefined) return
  change(key, { state: 'sending' })
  const client = deskThrough(uploadingFetch({ onProgress: (share) => change(key, { share }), signal: job.controller.signal }), job.language)
  try {
    const { body: document } = await client.uploadDocument({ file: { name: job.file.name, content: job.file }, idempotencyKey: key })
    await place(queries, job, { documentId: document.id, slot: uploads.find((upload) => upload.key === key)?.slot })
    forget(key)
  } catch (error) {
    if (!job.controller.signal.aborted) change(key, { state: 'failed', error })
  }
  void queries.invalidateQueries({ queryKey: ['documents'] })
  sendNext(queries)
}

/** A slot that cannot be filled any more leaves its paper among those that wait to be assigned. */
async function place(queries: QueryClient, { dossierId }: Job, { documentId, slot }: { documentId: string; slot: string | undefined }): Promise<void> {
  if (slot !== undefined) takeDossier(queries, await desk().fillSlot({ params: { id: dossierId, slot }, body: { documentId } }))
}

function change(key: string, changed: Partial<Upload>): void {
  uploads = uploads.map((upload) => (upload.key === key ? { ...upload, ...changed } : upload))
  draw()
}

function forget(key: string): void {
  uploads = uploads.filter((upload) => upload.key !== key)
  jobs.delete(key)
  draw()
}

function draw(): void {
  for (const again of drawers) again()
}
