import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../design/notice.tsx'
import { Section } from '../design/page.tsx'
import { Status } from '../design/status.tsx'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { Request } from './facts.ts'
import styles from './request.module.css'

type Slot = BodyGiven<'readDossier'>['slots'][number]

/** Each paper with its verdict, why it was refused and how to mend that. While the request can be mended they are those of the draft, else those that were handed in. */
export function Papers({ request }: { readonly request: Request }) {
  return request.dossierId === null ? null : <DossierPapers request={request} dossierId={request.dossierId} />
}

function DossierPapers({ request: { id, preparation, dossierVersion, arrows }, dossierId }: { readonly request: Request; readonly dossierId: string }) {
  const say = useSay()
  const version = preparation === null && dossierVersion !== null ? { query: { version: dossierVersion } } : {}
  const reading = useQuery(ask('readDossier', { params: { id: dossierId }, ...version }))
  const slots = reading.data?.body.slots ?? []
  return (
    <Section title={say('console:requests:papers:title')}>
      {reading.error !== null && <ProblemNotice error={reading.error} retry={() => void reading.refetch()} />}
      <ul className={styles['sheet']} aria-busy={reading.isPending}>
        {slots.map((slot) => <Paper key={slot.slot} slot={slot} requestId={arrows.includes('change') ? id : undefined} />)}
        {slots.length === 0 && !reading.isPending && <li className={styles['quiet']}>{say('console:requests:papers:none')}</li>}
      </ul>
    </Section>
  )
}

/** `requestId`: the request can be mended, and this reader may do that. */
function Paper({ slot, requestId }: { readonly slot: Slot; readonly requestId: string | undefined }) {
  const say = useSay()
  const format = useFormat()
  const name = format.alone(say('console:requests:papers:demand', { demand: slot.slot }))
  return (
    <li className={styles['paper']}>
      <div className={styles['paperHead']}>
        <strong>{name}</strong>
        <Status noun="slot" status={slot.status} />
        {requestId !== undefined && (
          <Button
            size="xs" variant={slot.reason === null ? 'default' : 'filled'} aria-label={say('console:requests:papers:replaceOf', { name })}
            renderRoot={(props) => <Link {...props} to="/requests/$id/prepare/$step" params={{ id: requestId, step: 'papers' }} />}
          >
            {say('console:requests:papers:replace')}
          </Button>
        )}
      </div>
      {slot.document !== null && <p className={styles['quiet']}>{slot.document.name}{slot.issuedOn !== null && ` · ${say('console:requests:papers:issued', { day: format.day(slot.issuedOn) })}`}</p>}
      {slot.reasonText !== null && <p className={styles['why']}>{slot.reasonText}</p>}
      {slot.fix !== null && <p>{slot.fix}</p>}
      {slot.note !== null && <p>{say('console:requests:awaited:deskAdds')} <q className={styles['note']}>{slot.note}</q></p>}
    </li>
  )
}
