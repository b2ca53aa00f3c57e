import { ActionIcon } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight, Maximize2, RotateCw, ZoomIn, ZoomOut } from 'lucide-react'
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react'
import { patiently } from '../../browser/patience.ts'
import { Hint } from '../../design/hint.tsx'
import { useKeys } from '../../design/keys.tsx'
import { ProblemNotice } from '../../design/notice.tsx'
import { Waiting } from '../../design/waiting.tsx'
import { useFormat, useSay } from '../../language/speaking.tsx'
import type { FoundPlace } from '../comparing.ts'
import { marksOn } from './marks.tsx'
import { paperBytes, type PaperFile, type ReadPaper } from './papers.ts'
import { PictureView } from './picture-view.tsx'
import { useViewing, type Viewing } from './viewing.ts'
import styles from './viewer.module.css'

const PdfView = lazy(patiently(async () => ({ default: (await import('./pdf-view.tsx')).PdfView })))

type ViewerProps = {
  readonly file: PaperFile
  readonly page: number
  readonly turnTo: (page: number) => void
  readonly read: ReadPaper | undefined
  /** Where the paper's text says what the form says. */
  readonly found: readonly FoundPlace[]
}

/** One paper, as large as there is room: zoom, turn, leaf through. */
export function Viewer({ file, page: asked, turnTo, read, found }: ViewerProps) {
  const say = useSay()
  const viewing = useViewing()
  const { ref, width } = useElementSize()
  const [opened, setOpened] = useState<number>()
  const isPdf = file.mediaType === 'application/pdf'
  // A picture is one page. How many a PDF has is known once it is open, and nothing is said of it before.
  const pages = isPdf ? opened : 1
  // An address may ask for a page that the paper does not have: it shows its last one, and is leafed through from there.
  const page = Math.min(asked, pages ?? asked)
  const [scale, setScale] = useState(1)
  const { data: bytes, error, refetch } = useQuery(paperBytes(file.id))
  const told = useCallback((now: number) => setScale(now), [])
  const boxes = read?.boxes ?? []
  const marks = marksOn(page, boxes, found)
  const drawing = { file, view: viewing, width, onScale: told }
  return (
    <section className={styles['viewer']} aria-label={say('console:review:paper:label', { name: file.name })}>
      <Bar name={file.name} {...{ turnTo, viewing, scale, page, pages }} />
      <div className={styles['desk']} tabIndex={0} role="group" aria-label={file.name}>
        <div ref={ref}>
          {error !== null && <ProblemNotice error={error} retry={refetch} />}
          {bytes === undefined || width === 0 ? error === null && <Waiting height={480} />
          : isPdf ? (
            <Suspense fallback={<Waiting height={480} />}>
              <PdfView {...drawing} bytes={bytes} page={page} marks={marks} text={boxes.filter((piece) => piece.page === page).map(({ text }) => text).join(' ')} onOpened={setOpened} />
            </Suspense>
          )
          : <PictureView {...drawing} bytes={bytes} />}
        </div>
      </div>
    </section>
  )
}

type BarProps = { readonly name: string; readonly page: number; readonly pages: number | undefined; readonly turnTo: (page: number) => void; readonly viewing: Viewing; readonly scale: number }

function Bar({ name, page, pages, turnTo, viewing, scale }: BarProps) {
  const say = useSay()
  const format = useFormat()
  const [first, last] = [pages === undefined || page <= 1, pages === undefined || page >= pages]
  const earlier = () => !first && turnTo(page - 1)
  const later = () => !last && turnTo(page + 1)
  useKeys([
    { keys: '+', says: say('console:review:paper:larger'), run: () => viewing.larger(scale) },
    { keys: '-', says: say('console:review:paper:smaller'), run: () => viewing.smaller(scale) },
    { keys: '0', says: say('console:review:paper:fit'), run: viewing.fit },
    { keys: 'o', says: say('console:review:paper:turn'), run: viewing.turnOn },
    { keys: '[', says: say('console:review:paper:earlierPage'), run: earlier },
    { keys: ']', says: say('console:review:paper:laterPage'), run: later },
  ])
  return (
    <div className={styles['bar']}>
      <span className={styles['fileName']} title={name}>
        {name}
      </span>
      <span className={styles['tools']}>
        <Tool label={say('console:review:paper:earlierPage')} keys="[" run={earlier} off={first} icon={<ChevronLeft size={16} aria-hidden />} />
        <span aria-live="polite">{pages !== undefined && say('console:review:paper:pages', { page, pages })}</span>
        <Tool label={say('console:review:paper:laterPage')} keys="]" run={later} off={last} icon={<ChevronRight size={16} aria-hidden />} />
        <Tool label={say('console:review:paper:smaller')} keys="-" run={() => viewing.smaller(scale)} icon={<ZoomOut size={16} aria-hidden />} />
        <span className={styles['scale']}>{format.percent(scale)}</span>
        <Tool label={say('console:review:paper:larger')} keys="+" run={() => viewing.larger(scale)} icon={<ZoomIn size={16} aria-hidden />} />
        <Tool label={say('console:review:paper:fit')} keys="0" run={viewing.fit} icon={<Maximize2 size={16} aria-hidden />} />
        <Tool label={say('console:review:paper:turn')} keys="o" run={viewing.turnOn} icon={<RotateCw size={16} aria-hidden />} />
      </span>
    </div>
  )
}

type ToolProps = { readonly label: string; readonly keys: string; readonly run: () => void; readonly icon: ReactNode; readonly off?: boolean }

function Tool({ label, keys, run, icon, off = false }: ToolProps) {
  return (
    <Hint label={`${label} (${keys})`}>
      <ActionIcon variant="subtle" color="gray" c="var(--ink)" aria-label={label} aria-keyshortcuts={keys} onClick={run} aria-disabled={off || undefined} data-disabled={off || undefined}>
        {icon}
      </ActionIcon>
    </Hint>
  )
}
