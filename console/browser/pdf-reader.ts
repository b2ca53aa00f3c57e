import type * as Reader from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { patiently } from './patience.ts'

/** The reader of PDFs could not be fetched: of the paper itself nothing is known. */
export class PdfReaderAway extends Error {}

let fetching: Promise<typeof Reader> | undefined

/** The reader of PDFs, fetched with the first paper that needs it; after a failure whoever asks next fetches it anew. */
export function pdfReader(): Promise<typeof Reader> {
  fetching ??= fetchReader().catch((error: unknown) => {
    fetching = undefined
    throw new PdfReaderAway('The reader of PDFs could not be fetched.', { cause: error })
  })
  return fetching
}

const fetchReader = patiently(async () => {
  const [reader] = await Promise.all([import('pdfjs-dist'), fetchWorker()])
  reader.GlobalWorkerOptions.workerSrc = workerUrl
  return reader
})

/** Before the reader does, which after one failure never asks for its worker again; it finds it in the browser's cache. */
async function fetchWorker(): Promise<void> {
  const answer = await fetch(workerUrl)
  if (!answer.ok) throw new Error(`The worker of the reader of PDFs was answered with ${answer.status}.`)
  await answer.arrayBuffer()
}
