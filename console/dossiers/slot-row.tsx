import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { lifecycleAllows } from './slot-moves.ts'
import { Notice, ProblemNotice } from '../design/notice.tsx'
import { Mark, Status } from '../design/status.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import { DropArea, ChooseFiles } from './drop-area.tsx'
import { EarlierPapers } from './earlier-papers.tsx'
import { PaperName } from './paper-name.tsx'
import type { Dossier } from './dossier-shelf.ts'
import { SlotDetails, type Slot } from './slot-details.tsx'
import { SlotRule, type DocumentDemand } from './slot-rule.tsx'
import { UploadList } from './upload-list.tsx'
import { uploads } from './uploads.ts'
import { useArrival } from './use-arrival.ts'
import { useClearSlot } from './use-slot.ts'
import styles from './papers.module.css'

export type SlotProps = { readonly dossier: Dossier; readonly slot: Slot; readonly demand: DocumentDemand; readonly index: number }

/** One demand for a paper: what will do, what lies there, what is wrong with it, and every way to put another one there. */
export function SlotRow({ dossier, slot, demand, index }: SlotProps) {
  const say = useSay()
  const pointer = `/slots/${index}`
  const arrival = useArrival(`${pointer}/documentId`)
  const format = useFormat()
  const name = format.alone(say('console:dossiers:demand', { demand: slot.slot }))
  const send = (files: readonly File[]) => uploads.send({ dossierId: dossier.id, files: files.slice(0, 1), slot: slot.slot })
  return (
    <DropArea onFiles={send} className={styles['slot']}>
      <section aria-label={name}>
        <header className={styles['slotHead']}>
          <h3 id={arrival.id} ref={arrival.ref} tabIndex={-1}>{name}</h3>
          {demand.optional && <Mark meaning="over">{say('console:dossiers:slots:optional')}</Mark>}
          <Status noun="slot" status={slot.status} />
        </header>
        <div className={styles['slotBody']}>
          <SlotRule demand={demand} dossier={dossier} />
          <div className={styles['lies']}>
            <Refusal slot={slot} />
            <LyingPaper dossier={dossier} slot={slot} demand={demand} pointer={pointer} name={name} send={send} />
            <UploadList dossierId={dossier.id} slot={slot.slot} />
          </div>
        </div>
      </section>
    </DropArea>
  )
}

/** What the desk refused, in its words: why, and how to mend it. */
function Refusal({ slot: { reasonText, fix, note } }: { readonly slot: Slot }) {
  const say = useSay()
  if (reasonText === null) return null
  return (
    <Notice title={say('console:dossiers:slots:refused', { reason: reasonText })} meaning="bad">
      {fix !== null && <p>{fix}</p>}
      {note !== null && <blockquote className={styles['note']}>{note}</blockquote>}
    </Notice>
  )
}

type LyingProps = Omit<SlotProps, 'index'> & { readonly pointer: string; readonly name: string; readonly send: (files: readonly File[]) => void }

function LyingPaper({ dossier, slot, demand, pointer, name, send }: LyingProps) {
  const say = useSay()
  const [replacing, setReplacing] = useState(false)
  const clear = useClearSlot(dossier.id)
  const found = dossier.missing.filter((issue) => issue.pointer === `${pointer}/documentId` && issue.code === 'document.not_pdf')
  const { documentId, document } = slot
  if (documentId === null || document === null) return <Choices dossier={dossier} demand={demand} name={name} send={send} current={null} />
  const isJudged = !lifecycleAllows(slot.status, 'clear')
  return (
    <>
      <PaperName documentId={documentId} paper={document} />
      {found.map(({ code, detail }) => <p key={code} role="alert" className={styles['finding']}>{detail}</p>)}
      {!isJudged && <SlotDetails key={documentId} dossier={dossier} slot={slot} demand={demand} documentId={documentId} pointer={pointer} />}
      {isJudged && <JudgedDays slot={slot} />}
      <Group gap="xs">
        {slot.reason === null && <Button size="xs" variant="default" aria-expanded={replacing} onClick={() => setReplacing(!replacing)} aria-label={say('console:dossiers:slots:replaceOf', { name })}>{say('console:dossiers:slots:replace')}</Button>}
        {!isJudged && <Button size="xs" variant="default" loading={clear.isPending} onClick={() => clear.mutate(slot.slot)} aria-label={say('console:dossiers:slots:takeOutOf', { name })}>{say('console:dossiers:slots:takeOut')}</Button>}
      </Group>
      {clear.error !== null && <ProblemNotice error={clear.error} />}
      {(replacing || slot.reason !== null) && <Choices dossier={dossier} demand={demand} name={name} send={send} current={documentId} />}
    </>
  )
}

/** The days of a paper that the desk has judged: they change with the paper only. */
function JudgedDays({ slot: { issuedOn, expiresOn } }: { readonly slot: Slot }) {
  const say = useSay()
  const format = useFormat()
  if (issuedOn === null && expiresOn === null) return null
  return (
    <p className={styles['quiet']}>
      {issuedOn !== null && say('console:dossiers:slots:issued', { day: format.day(issuedOn) })} {expiresOn !== null && say('console:dossiers:slots:expires', { day: format.day(expiresOn) })}
    </p>
  )
}

type ChoicesProps = { readonly dossier: Dossier; readonly demand: DocumentDemand; readonly name: string; readonly send: (files: readonly File[]) => void; readonly current: string | null }

function Choices({ dossier, demand, name, send, current }: ChoicesProps) {
  const say = useSay()
  return (
    <div className={styles['choices']}>
      <ChooseFiles label={say('console:dossiers:slots:choose')} spoken={say('console:dossiers:slots:chooseFor', { name })} onFiles={send} quiet />
      <span className={styles['quiet']}>{say('console:dossiers:slots:orDrop')}</span>
      <EarlierPapers dossier={dossier} demand={demand} current={current} />
    </div>
  )
}
