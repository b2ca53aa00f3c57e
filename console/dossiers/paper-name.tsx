import { Button } from '@mantine/core'
import { FileImage, FileText } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { patiently } from '../browser/patience.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { PaperFacts } from './dossier-shelf.ts'
import styles from './papers.module.css'

/** Fetched when the first paper is looked at. */
const Preview = lazy(patiently(async () => ({ default: (await import('./preview.tsx')).Preview })))

/** A paper by its name, with how large it is and since when it is here. A press shows it. */
export function PaperName({ documentId, paper }: { readonly documentId: string; readonly paper: PaperFacts }) {
  const say = useSay()
  const format = useFormat()
  const [shown, setShown] = useState(false)
  const Icon = paper.mediaType === 'application/pdf' ? FileText : FileImage
  return (
    <div className={styles['paperHead']}>
      <span className={styles['paper']}>
        <Icon size={16} aria-hidden />
        <span className={styles['fileName']}>{paper.name}</span>
      </span>
      <span className={styles['quiet']}>{say('console:dossiers:papers:size', { size: sizeOf(paper.bytes, format.number) })} · {format.short(paper.uploadedAt)}</span>
      <Button size="xs" variant="default" onClick={() => setShown(true)} aria-label={say('console:dossiers:papers:showOf', { name: paper.name })}>{say('console:dossiers:papers:show')}</Button>
      <Suspense>{shown && <Preview documentId={documentId} paper={paper} close={() => setShown(false)} />}</Suspense>
    </div>
  )
}

/** Kilobytes, rounded up: a paper of 300 bytes is not one of nothing. */
function sizeOf(bytes: number, write: (value: number) => string): string {
  return write(Math.ceil(bytes / 1024))
}
