import { useEffect, useRef, useState } from 'react'
import { PdfReaderAway } from '../../browser/pdf-reader.ts'
import { Notice, NotFetchedNotice } from '../../design/notice.tsx'
import { Waiting } from '../../design/waiting.tsx'
import { useSay } from '../../language/speaking.tsx'
import { Marks, type Mark } from './marks.tsx'
import { openPdf, type Pdf, type PdfPage } from './pdf.ts'
import type { PaperFile } from './papers.ts'
import type { View } from './viewing.ts'
import styles from './viewer.module.css'

type PdfViewProps = {
  readonly file: PaperFile
  readonly bytes: Uint8Array
  readonly page: number
  readonly view: View
  readonly width: number
  readonly text: string
  readonly marks: readonly Mark[]
  readonly onOpened: (pages: number) => void
  readonly onScale: (scale: number) => void
}

/** One page of a PDF, drawn as sharp as the screen is. */
export function PdfView({ file, bytes, onOpened, ...drawing }: PdfViewProps) {
  const say = useSay()
  const [opened, setOpened] = useState<Pdf | 'broken' | 'readerAway'>()
  const [tries, setTries] = useState(1)
  useEffect(() => {
    let pdf: Pdf | undefined
    let live = true
    setOpened(undefined)
    openPdf(bytes).then(
      (found) => {
        pdf = found
        if (!live) return void found.loadingTask.destroy()
        setOpened(found)
        onOpened(found.numPages)
      },
      (error: unknown) => live && setOpened(error instanceof PdfReaderAway ? 'readerAway' : 'broken'),
    )
    return () => {
      live = false
      void pdf?.loadingTask.destroy()
    }
  }, [bytes, onOpened, tries])
  if (opened === undefined) return <Waiting height={480} />
  if (opened === 'readerAway') return <NotFetchedNotice retry={() => setTries(tries + 1)} />
  if (opened === 'broken') return <Notice title={say('console:review:paper:broken:title')} meaning="bad">{say('console:review:paper:broken:fix', { name: file.name })}</Notice>
  return <PdfSheet file={file} pdf={opened} {...drawing} />
}

type SheetProps = Omit<PdfViewProps, 'bytes' | 'onOpened'> & { readonly pdf: Pdf }

function PdfSheet({ file, pdf, page: number, view, width, text, marks, onScale }: SheetProps) {
  const say = useSay()
  const canvas = useRef<HTMLCanvasElement>(null)
  const page = usePage(pdf, number)
  const scale = page === undefined ? 1 : scaleOf(page, view, width)
  useEffect(() => onScale(scale), [scale, onScale])
  useDrawing(canvas, page, { scale, turn: view.turn })
  const viewport = page?.getViewport({ scale, rotation: (page.rotate + view.turn) % 360 })
  return (
    <div className={styles['sheet']} style={{ width: viewport?.width, height: viewport?.height }}>
      <canvas ref={canvas} role="img" aria-label={say('console:review:paper:pageOf', { name: file.name, page: number, pages: pdf.numPages })} />
      {viewport !== undefined && <Marks marks={marks} toScreen={([left, bottom, right, top]) => [...pointOf(viewport, left, bottom), ...pointOf(viewport, right, top)]} />}
      <p className={styles['aloud']}>{text}</p>
    </div>
  )
}

type Viewport = ReturnType<PdfPage['getViewport']>

function pointOf(viewport: Viewport, x: number, y: number): readonly number[] {
  return viewport.convertToViewportPoint(x, y) as number[] // Two figures; the library's types say anything.
}

function usePage(pdf: Pdf, number: number): PdfPage | undefined {
  const [page, setPage] = useState<PdfPage>()
  useEffect(() => {
    let live = true
    void pdf.getPage(Math.min(number, pdf.numPages)).then((found) => live && setPage(found), () => undefined)
    return () => void (live = false)
  }, [pdf, number])
  return page
}

function scaleOf(page: PdfPage, { zoom, turn }: View, width: number): number {
  if (zoom !== 'fit') return zoom
  return width / page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 }).width
}

/** A drawing that is not finished when the next begins is called off. */
function useDrawing(canvas: React.RefObject<HTMLCanvasElement | null>, page: PdfPage | undefined, { scale, turn }: { readonly scale: number; readonly turn: number }): void {
  useEffect(() => {
    if (page === undefined || canvas.current === null || scale <= 0) return
    const density = Math.min(devicePixelRatio, 3)
    const viewport = page.getViewport({ scale: scale * density, rotation: (page.rotate + turn) % 360 })
    const drawing = page.render({ canvas: canvas.current, viewport: sized(canvas.current, viewport, density) })
    drawing.promise.catch(() => undefined)
    return () => drawing.cancel()
  }, [canvas, page, scale, turn])
}

function sized<V extends { readonly width: number; readonly height: number }>(canvas: HTMLCanvasElement, viewport: V, density: number): V {
  canvas.width = viewport.width
  canvas.height = viewport.height
  canvas.style.width = `${viewport.width / density}px`
  canvas.style.height = `${viewport.height / density}px`
  return viewport
}
