import { Select } from '@mantine/core'
import { DayField } from '../design/day-field.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { Clash } from './information-field.tsx'
import { KeepingProblem } from './kept-mark.tsx'
import type { Dossier } from './dossier-shelf.ts'
import type { DocumentDemand } from './slot-rule.tsx'
import { useArrival } from './use-arrival.ts'
import { useSlotFilling } from './use-filling.ts'
import styles from './papers.module.css'

export type Slot = Dossier['slots'][number]

type DetailsProps = {
  readonly dossier: Dossier
  readonly slot: Slot
  readonly demand: DocumentDemand
  readonly documentId: string
  /** `/slots/2`: where its findings point. */
  readonly pointer: string
}

/** Which paper it is, and its days: kept as they are typed, judged by the desk at once. */
export function SlotDetails({ dossier, slot, demand, documentId, pointer }: DetailsProps) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const filling = useSlotFilling(dossier.id, { slot: slot.slot, documentId })
  const { keeping: { refused, typed }, valueOf, type } = filling
  const found = (field: string) => refused[`/${field}`] ?? (`/${field}` in typed ? undefined : dossier.missing.find((issue) => issue.pointer === `${pointer}/${field}`)?.detail)
  const day = (field: 'issuedOn' | 'expiresOn') => ({ pointer: `${pointer}/${field}`, value: valueOf(`/${field}`), error: found(field), change: (typed: string) => type(`/${field}`, typed) })
  return (
    <div className={styles['details']}>
      {demand.accepted.length > 1 && <WhichPaper demand={demand} value={valueOf('/paper')} pointer={pointer} error={found('paper')} change={(paper) => type('/paper', paper)} />}
      <Clash field="/paper" filling={filling} told={(paper) => word('papers', paper)} />
      <PaperDay label={say(demand.maxAgeMonths === null ? 'console:dossiers:details:issuedOnOptional' : 'console:dossiers:details:issuedOn')} {...day('issuedOn')} />
      <Clash field="/issuedOn" filling={filling} told={format.day} />
      <PaperDay label={say('console:dossiers:details:expiresOn')} {...day('expiresOn')} />
      <Clash field="/expiresOn" filling={filling} told={format.day} />
      <KeepingProblem filling={filling} />
    </div>
  )
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

type DayProps = { readonly label: string; readonly value: string; readonly pointer: string; readonly error: string | undefined; readonly change: (day: string) => void }

function PaperDay({ pointer, ...props }: DayProps) {
  return <DayField {...useArrival(pointer)} {...props} />
}
