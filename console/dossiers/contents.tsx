import type { Address } from '../../contract/endpoints/dossiers.ts'
import { PhoneNumber } from '../design/figures.tsx'
import { Status } from '../design/status.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { PaperName } from './paper-name.tsx'
import type { Dossier } from './dossier-shelf.ts'
import type { Slot } from './slot-details.tsx'
import styles from './dossiers.module.css'
import paperStyles from './papers.module.css'

/** What was written down, in the order in which it is asked; what more was written once stands below. */
export function Answers({ dossier: { information, demands } }: { readonly dossier: Dossier }) {
  const word = useWord()
  const say = useSay()
  const format = useFormat()
  const asked = demands.information.map(({ key }) => key)
  const keys = [...asked, ...Object.keys(information).filter((key) => !asked.includes(key))]
  const shown = (key: string) => {
    const value = information[key]
    if (value === undefined || String(value).trim() === '') return <span className={styles['gap']}>{say('console:dossiers:contents:missing')}</span>
    const kind = demands.information.find((demand) => demand.key === key)?.kind
    if (kind === 'phone') return <PhoneNumber e164={String(value)} />
    return kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? format.day(String(value)) : String(value)
  }
  return (
    <dl className={styles['answers']}>
      {keys.map((key) => (
        <div key={key}>
          <dt>{format.alone(word('information', key))}</dt>
          <dd>{shown(key)}</dd>
        </div>
      ))}
    </dl>
  )
}

export function AddressLines({ address }: { readonly address: Address | null }) {
  const say = useSay()
  const format = useFormat()
  const title = say('console:dossiers:address:title')
  const town = [address?.postalCode, address?.locality].filter((part) => part !== undefined).join(' ')
  const lines = [address?.street, town, address?.region, address?.country && format.country(address.country)].filter((part) => part !== undefined && part !== '')
  return (
    <dl className={styles['answers']}>
      <div>
        <dt>{title}</dt>
        <dd>{lines.length === 0 ? <span className={styles['gap']}>{say('console:dossiers:contents:missing')}</span> : lines.join(', ')}</dd>
      </div>
    </dl>
  )
}

/** Each demanded paper with what lies there and what the desk said of it. */
export function PaperList({ dossier }: { readonly dossier: Dossier }) {
  return <ul className={paperStyles['papers']}>{dossier.slots.map((slot) => <OnePaper key={slot.slot} slot={slot} />)}</ul>
}

function OnePaper({ slot }: { readonly slot: Slot }) {
  const say = useSay()
  const format = useFormat()
  const word = useWord()
  const { documentId, document, paper, issuedOn, expiresOn, reasonText, fix, note } = slot
  const told = [
    paper === null ? '' : word('papers', paper), issuedOn === null ? '' : say('console:dossiers:slots:issued', { day: format.day(issuedOn) }), expiresOn === null ? '' : say('console:dossiers:slots:expires', { day: format.day(expiresOn) }),
  ].filter((part) => part !== '')
  return (
    <li>
      <div className={paperStyles['slotHead']}>
        <strong>{format.alone(say('console:dossiers:demand', { demand: slot.slot }))}</strong>
        <Status noun="slot" status={slot.status} />
      </div>
      {documentId !== null && document !== null && <PaperName documentId={documentId} paper={document} />}
      {told.length > 0 && <p className={styles['quiet']}>{told.join(' · ')}</p>}
      {reasonText !== null && <p className={paperStyles['finding']}>{reasonText} {fix}</p>}
      {note !== null && <blockquote className={paperStyles['note']}>{note}</blockquote>}
    </li>
  )
}
