import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fact } from '../design/fact.tsx'
import { Day, Instant, Money, PhoneNumber } from '../design/figures.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Section } from '../design/page.tsx'
import { SideDialog } from '../design/side-dialog.tsx'
import { Status } from '../design/status.tsx'
import { CopyText } from '../design/copy-text.tsx'
import { useMay } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { NumberHistory } from './number-history.tsx'
import { NumberLabel } from './number-label.tsx'
import { NumberSteps } from './number-steps.tsx'
import { NumberUses } from './number-uses.tsx'
import type { NumberRow } from './number-row.ts'
import styles from './inventory.module.css'

/** One number beside the list: what it is, what it is called, what uses it, what happened to it. The address says which is open. */
export function NumberDrawer({ id, close }: { readonly id: string | undefined; readonly close: () => void }) {
  const say = useSay()
  return (
    <SideDialog opened={id !== undefined} close={close} position="right" size="md" title={say('console:inventory:number:title')}>
      {id !== undefined && <Particulars id={id} />}
    </SideDialog>
  )
}

function Particulars({ id }: { readonly id: string }) {
  const say = useSay()
  const may = useMay()
  const reading = useQuery(ask('readNumber', { params: { id } }))
  if (reading.error !== null && reading.data === undefined) return <ProblemNotice error={reading.error} retry={reading.refetch} />
  if (reading.data === undefined) return <p role="status">{say('console:design:loading')}</p>
  const { body: number, etag = '' } = reading.data
  const edits = may('sms:phoneNumber:edit')
  return (
    <>
      <p style={{ margin: 0, display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }}>
        <PhoneNumber e164={number.e164} international={number.international} large />
        <CopyText text={number.e164} label={say('console:inventory:number:copy')} />
      </p>
      <p style={{ margin: '4px 0 0' }}>
        <Status noun="number" status={number.status} />
      </p>
      <Facts number={number} />
      <NumberLabel key={`label ${number.id}`} number={number} etag={etag} edits={edits} />
      <NumberUses key={`uses ${number.id}`} number={number} etag={etag} edits={edits} />
      <NumberSteps number={number} />
      <Section title={say('console:inventory:history:title')}>
        <NumberHistory id={number.id} />
      </Section>
    </>
  )
}

function Facts({ number }: { readonly number: NumberRow }) {
  const word = useWord()
  const say = useSay()
  const format = useFormat()
  const facts: readonly (readonly [head: string, value: React.ReactNode])[] = [
    ...(number.organizationName === null ? [] : [[word('inventory:columns', 'organization'), number.organizationName] as const]),
    [word('inventory:columns', 'country'), format.country(number.country)],
    [word('inventory:columns', 'numberType'), format.alone(word('numberTypes', number.numberType))],
    [word('inventory:columns', 'capabilities'), number.capabilities.map((capability) => word('capabilities', capability)).join(' · ')],
    [word('inventory:columns', 'carrier'), number.carrierName ?? word('inventory:origins', number.origin)],
    [word('inventory:columns', 'monthlyPrice'), <Money money={number.monthlyPrice} />],
    ...(number.purchasedAt === null ? [] : [[word('inventory:columns', 'purchased'), <Day day={format.dayOf(number.purchasedAt)} />] as const]),
    ...(number.renewsOn === null ? [] : [[word('inventory:columns', 'renews'), <Day day={number.renewsOn} />] as const]),
    ...(number.quarantinedUntil === null ? [] : [[say('console:inventory:number:quarantinedUntil'), <Instant at={number.quarantinedUntil} />] as const]),
    [word('inventory:columns', 'dossier'), <DossierFact number={number} />],
    ...(number.requestId === null ? [] : [[word('inventory:columns', 'request'), <Link to="/requests/$id" params={{ id: number.requestId }}>{number.requestReference}</Link>] as const]),
  ]
  return (
    <dl className={styles['facts']}>
      {facts.map(([head, value]) => (
        <Fact key={head} name={head}>
          {value}
        </Fact>
      ))}
    </dl>
  )
}

function DossierFact({ number: { dossier, dossierId } }: { readonly number: NumberRow }) {
  const say = useSay()
  const format = useFormat()
  if (dossier === null || dossierId === null) return say('inventory:noPapers')
  return (
    <>
      <Link to="/dossiers/$id" params={{ id: dossierId }}>{dossier.name}</Link> <Status noun="dossier" status={dossier.status} />
      {dossier.expiresOn !== null && <span className={styles['quiet']}> {say('console:inventory:number:expires', { day: format.day(dossier.expiresOn) })}</span>}
    </>
  )
}
