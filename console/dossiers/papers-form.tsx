import { Select } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { askPages, useStep, type ItemOf } from '../desk/queries.ts'
import { ArrowButtons } from '../design/arrow-buttons.tsx'
import { Confirm } from '../design/confirm.tsx'
import { More } from '../design/more.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { ChooseFiles, DropArea } from './drop-area.tsx'
import { PaperName } from './paper-name.tsx'
import type { Dossier } from './dossier-shelf.ts'
import { SlotRow } from './slot-row.tsx'
import { OnlineChecks } from './slot-rule.tsx'
import { UploadList } from './upload-list.tsx'
import { uploads } from './uploads.ts'
import { useFillSlot } from './use-slot.ts'
import styles from './papers.module.css'

/** One place for each demanded paper, and one for many papers at once. */
export function PapersForm({ dossier }: { readonly dossier: Dossier }) {
  const say = useSay()
  const word = useWord()
  const { demands, slots } = dossier
  const open = slots.filter(({ documentId, reason }) => documentId === null || reason !== null)
  const send = (files: readonly File[]) => {
    // One paper for the one place that is left needs no question.
    const [only, ...others] = open
    const slot = files.length === 1 && others.length === 0 ? only?.slot : undefined
    uploads.send({ dossierId: dossier.id, files, slot })
  }
  return (
    <>
      {demands.flags.map((flag) => <p key={flag} className={styles['flag']}>{word('flags', flag)}</p>)}
      <OnlineChecks dossier={dossier} />
      {demands.documents.length > 1 && (
        <DropArea onFiles={send} className={styles['drop']}>
          <p>{say('console:dossiers:drop:title')}</p>
          <ChooseFiles label={say('console:dossiers:drop:choose')} many onFiles={send} />
          <p className={styles['quiet']}>{say('console:dossiers:drop:limits')}</p>
        </DropArea>
      )}
      <UploadList dossierId={dossier.id} slot={undefined} />
      <LoosePapers dossier={dossier} />
      {demands.documents.map((demand, index) => {
        const slot = slots[index]
        return slot === undefined ? null : <SlotRow key={demand.slot} dossier={dossier} slot={slot} demand={demand} index={index} />
      })}
    </>
  )
}

type Document = ItemOf<'listDocuments'>

/** Papers that are here and lie in no dossier yet: from this device or another, now or last week. */
function LoosePapers({ dossier }: { readonly dossier: Dossier }) {
  const say = useSay()
  const documents = useInfiniteQuery(askPages('listDocuments', { query: { used: false, status: ['stored'], limit: 20 } }))
  const loose = documents.data?.pages.flatMap(({ body }) => body.items) ?? []
  if (loose.length === 0) return <More of={documents} />
  return (
    <section className={styles['loose']} aria-label={say('console:dossiers:loose:title')}>
      <h3>{say('console:dossiers:loose:title')}</h3>
      <p className={styles['quiet']}>{say('console:dossiers:loose:what')}</p>
      <ul>{loose.map((document) => <LoosePaper key={document.id} dossier={dossier} document={document} />)}</ul>
      <More of={documents} />
    </section>
  )
}

function LoosePaper({ dossier, document }: { readonly dossier: Dossier; readonly document: Document }) {
  const say = useSay()
  const format = useFormat()
  const fill = useFillSlot(dossier.id)
  const forget = useStep('deleteDocument')
  const [deleting, { open, close }] = useDisclosure()
  const { slots } = dossier
  const places = [...slots.filter(({ documentId }) => documentId === null), ...slots.filter(({ documentId }) => documentId !== null)]
  const nameOf = (slot: (typeof slots)[number]) => {
    const name = format.alone(say('console:dossiers:demand', { demand: slot.slot }))
    return slot.documentId === null ? name : say('console:dossiers:loose:replaces', { name })
  }
  return (
    <li>
      <PaperName documentId={document.id} paper={document} />
      <Select
        size="xs" placeholder={say('console:dossiers:loose:assign')} aria-label={say('console:dossiers:loose:assignOf', { name: document.name })} value={null} disabled={fill.isPending}
        data={places.map((slot) => ({ value: slot.slot, label: nameOf(slot) }))} onChange={(slot) => { if (slot !== null) fill.mutate({ slot, documentId: document.id }) }}
      />
      <ArrowButtons size="xs" noun="document" arrows={document.arrows} actions={{ delete: { run: open, kind: 'grave', label: say('console:dossiers:loose:remove'), named: say('console:dossiers:loose:removeOf', { name: document.name }) } }} />
      {fill.error !== null && <ProblemNotice error={fill.error} />}
      <Confirm
        opened={deleting} close={close} title={say('console:dossiers:loose:removeTitle', { name: document.name })} action={say('console:dossiers:loose:remove')} grave busy={forget.isPending} error={forget.error}
        run={() => forget.mutate({ params: { id: document.id } }, () => announceDone({ title: say('console:dossiers:loose:removed', { name: document.name }) }))}
      >
        <p>{say('console:dossiers:loose:removeSays')}</p>
      </Confirm>
    </li>
  )
}
