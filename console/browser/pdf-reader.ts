import type * as Reader from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { patiently } from './patience.ts'

export type Pdf = Reader.PDFDocumentProxy
export type PdfPage = Reader.PDFPageProxy

/** The reader of PDFs could not be fetched: of the paper itself nothing is known. */
export class PdfReaderAway extends Error {}

/** Fonts, character maps and decoders come from the desk's own origin, like the worker (vite.config.ts lays them there). */
const shelf = '/assets/pdf/'

/**
 * Opens a paper; whoever does destroys it in the end (`loadingTask`), since it takes up a worker. The reader is fetched with the first one; throws PdfReaderAway where that fails, and
 * anything else where the paper is damaged.
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const { getDocument } = await pdfReader()
  // The bytes given go over to the worker for good, and the paper is opened again.
  const opening = getDocument({
    data: bytes.slice(), cMapUrl: `${shelf}cmaps/`, standardFontDataUrl: `${shelf}standard_fonts/`, wasmUrl: `${shelf}wasm/`, iccUrl: `${shelf}iccs/`,
  })
  try {
    return await opening.promise
  } catch (error) {
    await opening.destroy()
    throw error
  }
}

let fetching: Promise<typeof Reader> | undefined

/** The reader of PDFs, fetched with the first paper that needs it; after a failure whoever asks next fetches it anew. */
function pdfReader(): Promise<typeof Reader> {
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
