import { openPdf, type Pdf, type PdfPage } from '../../browser/pdf-reader.ts'

/** A run of text, where it stands on its page: in the page's own units, from its lower left corner. */
export type Piece = { readonly text: string; readonly page: number; readonly box: readonly [left: number, bottom: number, right: number, top: number] }

/** Papers are short; whoever hands in a book is asked for the pages that count. */
const mostPagesRead = 50

/** The text of a paper that has any, piece by piece. A scan has none. */
export async function piecesOf(bytes: Uint8Array): Promise<Piece[]> {
  const pdf = await openPdf(bytes)
  try {
    return await piecesIn(pdf)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** A page that nobody can read has no text, as a scanned one has none; the others keep theirs. Where no page can be read, the paper is damaged, and this throws. */
export async function piecesIn(pdf: Pick<Pdf, 'numPages' | 'getPage'>): Promise<Piece[]> {
  const numbers = Array.from({ length: Math.min(pdf.numPages, mostPagesRead) }, (_, index) => index + 1)
  const reading = numbers.map(async (number) => await piecesOn(await pdf.getPage(number), number))
  await Promise.any(reading)
  const pages = await Promise.allSettled(reading)
  return pages.flatMap((page) => (page.status === 'fulfilled' ? page.value : []))
}

async function piecesOn(page: PdfPage, number: number): Promise<Piece[]> {
  const { items } = await page.getTextContent()
  return items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , left = 0, bottom = 0] = item.transform as number[] // Six figures, as the format has them.
    return [{ text: item.str, page: number, box: [left, bottom, left + item.width, bottom + item.height] }]
  })
}
