import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { saveAs } from '../browser/download.ts'
import { ask } from '../desk/queries.ts'
import { Dialog } from '../design/dialog.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useSay } from '../language/speaking.tsx'
import { PdfPages } from './pdf-pages.tsx'
import type { PaperFacts } from './dossier-shelf.ts'
import styles from './papers.module.css'

/** A paper as it will be read at the desk. Its bytes are fetched and drawn here: the desk hands papers out as attachments only. */
export function Preview({ documentId, paper, close }: { readonly documentId: string; readonly paper: PaperFacts; readonly close: () => void }) {
  const say = useSay()
  const { data, error, refetch } = useQuery({ ...ask('downloadDocument', { params: { id: documentId } }), staleTime: 'static' })
  return (
    <Dialog close={close} title={paper.name} size="xl">
      {error !== null && <ProblemNotice error={error} retry={refetch} />}
      {data === undefined && error === null && <Waiting height={480} />}
      {data !== undefined && <Drawn bytes={data.body} paper={paper} />}
      {data !== undefined && (
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={() => saveAs(data.body, paper)}>{say('console:dossiers:papers:save')}</Button>
        </Group>
      )}
    </Dialog>
  )
}

function Drawn({ bytes, paper }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly paper: PaperFacts }) {
  return paper.mediaType === 'application/pdf' ? <PdfPages bytes={bytes} name={paper.name} /> : <Picture bytes={bytes} paper={paper} />
}

function Picture({ bytes, paper }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly paper: PaperFacts }) {
  const url = useMemo(() => URL.createObjectURL(new Blob([bytes], { type: paper.mediaType })), [bytes, paper.mediaType])
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return <img className={styles['picture']} src={url} alt={paper.name} />
}
