import { Button, Group } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Pdf, PdfPage } from '../browser/pdf-reader.ts'
import { usePdf, usePdfPage } from '../browser/use-pdf.ts'
import { Notice, NotFetchedNotice } from '../design/notice.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useSay } from '../language/speaking.tsx'
import styles from './papers.module.css'

/** A PDF, page by page. Its reader is fetched with the first one, and runs in a worker of this origin. */
export function PdfPages({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) {
  const say = useSay()
  const [page, setPage] = useState(1)
  const { pdf, again } = usePdf(bytes)
  if (pdf === undefined) return <Waiting height={480} />
  if (pdf === 'readerAway') return <NotFetchedNotice retry={again} />
  if (pdf === 'broken') return <Unreadable />
  return (
    <>
      <Sheet pdf={pdf} page={page} label={say('console:dossiers:papers:page', { name, page, pages: pdf.numPages })} />
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

function Sheet({ pdf, page: number, label }: { readonly pdf: Pdf; readonly page: number; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const page = usePdfPage(pdf, number)
  useEffect(() => (page === undefined || page === 'broken' || canvas.current === null ? undefined : draw(page, canvas.current)), [page])
  return page === 'broken' ? <Unreadable /> : <canvas ref={canvas} className={styles['sheet']} role="img" aria-label={label} />
}

/** Gives what calls the drawing off. */
function draw(page: PdfPage, canvas: HTMLCanvasElement): () => void {
  const viewport = page.getViewport({ scale: Math.min(3, 1600 / page.getViewport({ scale: 1 }).width) })
  Object.assign(canvas, { width: viewport.width, height: viewport.height })
  const drawing = page.render({ canvas, viewport })
  // Turning the page calls it off, which is no failure.
  drawing.promise.catch(() => undefined)
  return () => drawing.cancel()
}

function Unreadable() {
  const say = useSay()
  return <Notice title={say('console:dossiers:papers:unreadable')} meaning="bad"><p>{say('console:dossiers:papers:unreadableWhat')}</p></Notice>
}
