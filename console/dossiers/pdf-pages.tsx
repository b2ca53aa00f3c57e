import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { PdfReaderAway, pdfReader } from '../browser/pdf-reader.ts'
import { Notice, NotFetchedNotice } from '../design/notice.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useSay } from '../language/speaking.tsx'
import styles from './papers.module.css'

/** A PDF, page by page. Its reader is fetched with the first one, and runs in a worker of this origin. */
export function PdfPages({ bytes, name }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }) {
  const say = useSay()
  const [page, setPage] = useState(1)
  const { data: pdf, error, refetch } = useQuery({ queryKey: ['pdf', name, bytes.byteLength], queryFn: () => open(bytes), staleTime: Infinity, gcTime: 0, retry: false })
  if (error instanceof PdfReaderAway) return <NotFetchedNotice retry={refetch} />
  if (error !== null) return <Notice title={say('console:dossiers:papers:unreadable')} meaning="bad"><p>{say('console:dossiers:papers:unreadableWhat')}</p></Notice>
  if (pdf === undefined) return <Waiting height={480} />
  return (
    <>
      <PageDrawn pdf={pdf} page={page} label={say('console:dossiers:papers:page', { name, page, pages: pdf.numPages })} />
      {pdf.numPages > 1 && (
        <Group justify="center" mt="xs">
          <Button size="xs" variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>{say('console:dossiers:papers:previous')}</Button>
          <span aria-live="polite">{say('console:dossiers:papers:pageOf', { page, pages: pdf.numPages })}</span>
          <Button size="xs" variant="default" disabled={page === pdf.numPages} onClick={() => setPage(page + 1)}>{say('console:dossiers:papers:next')}</Button>
        </Group>
      )}
    </>
  )
}

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<PDFDocumentProxy> {
  const { getDocument } = await pdfReader()
  // A copy: the worker takes what it is given. Fonts are drawn rather than loaded, which the page's policy would not let in.
  return await getDocument({ data: bytes.slice(), disableFontFace: true, useSystemFonts: false }).promise
}

function PageDrawn({ pdf, page, label }: { readonly pdf: PDFDocumentProxy; readonly page: number; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    let drawing: { readonly cancel: () => void } | undefined
    let over = false
    void pdf.getPage(page).then((found) => {
      if (over) return
      const viewport = found.getViewport({ scale: Math.min(3, 1600 / found.getViewport({ scale: 1 }).width) })
      element.width = viewport.width
      element.height = viewport.height
      const task = found.render({ canvas: element, viewport })
      drawing = task
      // Turning the page calls the drawing off, which is no failure.
      task.promise.catch(() => undefined)
    })
    return () => {
      over = true
      drawing?.cancel()
    }
  }, [pdf, page])
  return <canvas ref={canvas} className={styles['sheet']} role="img" aria-label={label} />
}
