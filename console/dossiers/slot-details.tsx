import { Select, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { later } from '../browser/clock.ts'
import { finding as findingIn, ProblemNotice } from '../design/notice.tsx'
import { useSay, useWord } from '../language/speaking.tsx'
import type { Dossier } from './shelves.ts'
import type { DocumentDemand } from './slot-rule.tsx'
import { useArrival } from './use-arrival.ts'
import { useFillSlot } from './use-slot.ts'
import styles from './papers.module.css'

export type Slot = Dossier['slots'][number]
type Details = { readonly paper: string; readonly issuedOn: string; readonly expiresOn: string }

type DetailsProps = {
  readonly dossier: Dossier
  readonly slot: Slot
  readonly demand: DocumentDemand
  readonly documentId: string
  /** `/slots/2`: where its findings point. */
  readonly pointer: string
}

/** Which paper it is, and its days: saved as soon as they can be read, judged by the desk at once. */
export function SlotDetails({ dossier, slot, demand, documentId, pointer }: DetailsProps) {
  const say = useSay()
  const fill = useFillSlot(dossier.id)
  const [details, setDetails] = useState<Details>({ paper: slot.paper ?? '', issuedOn: slot.issuedOn ?? '', expiresOn: slot.expiresOn ?? '' })
  const { mutate } = fill
  const changed = details.paper !== (slot.paper ?? '') || details.issuedOn !== (slot.issuedOn ?? '') || details.expiresOn !== (slot.expiresOn ?? '')
  const readable = isWhole(details.issuedOn) && isWhole(details.expiresOn)
  const unsaved = useRef<() => void>(undefined)
  useEffect(() => {
    if (!changed || !readable) return
    const save = () => {
      unsaved.current = undefined
      mutate({ slot: slot.slot, documentId, paper: details.paper || undefined, issuedOn: details.issuedOn || undefined, expiresOn: details.expiresOn || undefined })
    }
    unsaved.current = save
    return later(500, save)
    // What the desk gives back ends the change; only what is typed begins one.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `changed` follows from the answer: a refused day must not be sent again and again.
  }, [details, slot.slot, documentId, mutate])
  // Whoever goes on at once takes along what they have just typed.
  useEffect(() => () => unsaved.current?.(), [])
  const found = (field: string) => (changed ? findingIn(fill.error, `/${field}`) : undefined) ?? dossier.missing.find((issue) => issue.pointer === `${pointer}/${field}`)?.detail
  return (
    <div className={styles['details']}>
      {demand.accepted.length > 1 && <WhichPaper demand={demand} value={details.paper} pointer={pointer} error={found('paper')} change={(paper) => setDetails({ ...details, paper })} />}
      <DayField label={say(demand.maxAgeMonths === null ? 'console:dossiers:details:issuedOnOptional' : 'console:dossiers:details:issuedOn')} value={details.issuedOn} pointer={`${pointer}/issuedOn`} error={found('issuedOn')} change={(issuedOn) => setDetails({ ...details, issuedOn })} />
      <DayField label={say('console:dossiers:details:expiresOn')} value={details.expiresOn} pointer={`${pointer}/expiresOn`} error={found('expiresOn')} change={(expiresOn) => setDetails({ ...details, expiresOn })} />
      {fill.error !== null && changed && <ProblemNotice error={fill.error} shownPointers={['/issuedOn', '/expiresOn', '/paper']} />}
    </div>
  )
}

/** A day field gives nothing until the day is whole; a year that is still being typed is none yet. */
function isWhole(day: string): boolean {
  return day === '' || day >= '1900'
}

type WhichProps = { readonly demand: DocumentDemand; readonly value: string; readonly pointer: string; readonly error: string | undefined; readonly change: (paper: string) => void }

function WhichPaper({ demand, value, pointer, error, change }: WhichProps) {
  const say = useSay()
  const word = useWord()
  const { id, ref } = useArrival(`${pointer}/paper`)
  return (
    <Select
      id={id} ref={ref} label={say('console:dossiers:details:paper')} placeholder={say('console:dossiers:details:choose')} value={value === '' ? null : value} error={error}
      data={demand.accepted.map((paper) => ({ value: paper, label: word('papers', paper) }))} onChange={(paper) => change(paper ?? '')}
    />
  )
}

function DayField({ label, value, pointer, error, change }: { readonly label: string; readonly value: string; readonly pointer: string; readonly error: string | undefined; readonly change: (day: string) => void }) {
  const arrival = useArrival(pointer)
  return <TextInput {...arrival} type="date" label={label} value={value} error={error} max="9999-12-31" onChange={(event) => change(event.currentTarget.value)} />
}
