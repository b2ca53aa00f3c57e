import { useEffect, useRef } from 'react'
import type { Pdf, PdfPage } from '../../browser/pdf-reader.ts'
import { usePdf, usePdfPage } from '../../browser/use-pdf.ts'
import { Notice, NotFetchedNotice } from '../../design/notice.tsx'
import { Waiting } from '../../design/waiting.tsx'
import { useSay } from '../../language/speaking.tsx'
import { Marks, type Mark } from './marks.tsx'
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
  const { pdf, again } = usePdf(bytes)
  const pages = typeof pdf === 'object' ? pdf.numPages : undefined
  useEffect(() => {
    if (pages !== undefined) onOpened(pages)
  }, [pages, onOpened])
  if (pdf === undefined) return <Waiting height={480} />
  if (pdf === 'readerAway') return <NotFetchedNotice retry={again} />
  return pdf === 'broken' ? <Broken file={file} /> : <PdfSheet file={file} pdf={pdf} {...drawing} />
}

function Broken({ file: { name } }: Pick<PdfViewProps, 'file'>) {
  const say = useSay()
  return <Notice title={say('console:review:paper:broken:title')} meaning="bad">{say('console:review:paper:broken:fix', { name })}</Notice>
}

type SheetProps = Omit<PdfViewProps, 'bytes' | 'onOpened'> & { readonly pdf: Pdf }

function PdfSheet({ file, pdf, page: number, view, width, text, marks, onScale }: SheetProps) {
  const say = useSay()
  const canvas = useRef<HTMLCanvasElement>(null)
  const found = usePdfPage(pdf, number)
  const page = found === 'broken' ? undefined : found
  const scale = page === undefined ? 1 : scaleOf(page, view, width)
  useEffect(() => onScale(scale), [scale, onScale])
  useDrawing(canvas, page, { scale, turn: view.turn })
  const viewport = page?.getViewport({ scale, rotation: (page.rotate + view.turn) % 360 })
  if (found === 'broken') return <Broken file={file} />
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
