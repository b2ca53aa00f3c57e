import { useEffect, useState } from 'react'
import { openPdf, PdfReaderAway, type Pdf, type PdfPage } from './pdf-reader.ts'

/** A paper that is open for as long as it is shown; undefined while it opens. `again` tries once more where the reader could not be fetched. */
export function usePdf(bytes: Uint8Array): { readonly pdf: Pdf | 'broken' | 'readerAway' | undefined; readonly again: () => void } {
  const [pdf, setPdf] = useState<Pdf | 'broken' | 'readerAway'>()
  const [tries, setTries] = useState(1)
  useEffect(() => {
    let live = true
    setPdf(undefined)
    const opening = openPdf(bytes)
    opening.then(
      (opened) => live && setPdf(opened),
      (error: unknown) => live && setPdf(error instanceof PdfReaderAway ? 'readerAway' : 'broken'),
    )
    return () => {
      live = false
      void opening.then(({ loadingTask }) => loadingTask.destroy(), () => undefined)
    }
  }, [bytes, tries])
  return { pdf, again: () => setTries((before) => before + 1) }
}

/** One of its pages, or its last one where it has fewer; undefined while it is fetched. A paper can be opened and have a page that nobody can read. */
export function usePdfPage(pdf: Pdf, number: number): PdfPage | 'broken' | undefined {
  const [page, setPage] = useState<PdfPage | 'broken'>()
  useEffect(() => {
    let live = true
    pdf.getPage(Math.min(number, pdf.numPages)).then((found) => live && setPage(found), () => live && setPage('broken'))
    return () => void (live = false)
  }, [pdf, number])
  return page
}
