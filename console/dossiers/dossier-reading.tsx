import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { askPages } from '../desk/queries.ts'
import { Day, Instant } from '../design/figures.tsx'
import { More } from '../design/more.tsx'
import { Notice } from '../design/notice.tsx'
import { Section } from '../design/page.tsx'
import { Status } from '../design/status.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import { AddressLines, Answers, PaperList } from './contents.tsx'
import { Origin } from './origin.tsx'
import type { Dossier } from './dossier-shelf.ts'
import styles from './dossiers.module.css'

/** Contents at the left; at the right what expires, the versions, and the requests that rest on it. */
export function DossierReading({ dossier }: { readonly dossier: Dossier }) {
  const say = useSay()
  return (
    <div className={styles['twoColumns']}>
      <div>
        <Gaps dossier={dossier} />
        <Section title={say('console:dossiers:one:held')}><PaperList dossier={dossier} /></Section>
        <Section title={say('console:dossiers:one:information')}>
          <Answers dossier={dossier} />
          <AddressLines address={dossier.address} />
        </Section>
        <Section title={say('console:dossiers:one:demands')}><Origin dossier={dossier} openly /></Section>
      </div>
      <div>
        <Section title={say('console:dossiers:one:expires')}><Expiring dossier={dossier} /></Section>
        <Section title={say('console:dossiers:one:versions')}><Versions dossier={dossier} /></Section>
        <Section title={say('console:dossiers:one:requests')}><Requests dossierId={dossier.id} /></Section>
      </div>
    </div>
  )
}

/** What it lacks, or would lack if it were handed in today, each with the way to the field that mends it, for whoever may. */
function Gaps({ dossier }: { readonly dossier: Dossier }) {
  const say = useSay()
  const { missing, lacksSinceApproval } = dossier
  if (missing.length > 0) return <Notice title={say('console:dossiers:one:missing', { count: missing.length })} meaning="you"><GapList dossier={dossier} gaps={missing} /></Notice>
  if (lacksSinceApproval.length === 0) return <Notice title={say('console:dossiers:one:complete')} meaning="done" />
  return (
    <Notice title={say('console:dossiers:one:rulesChanged')} meaning="you">
      <p>{say('console:dossiers:one:rulesChangedWhat')}</p>
      <GapList dossier={dossier} gaps={lacksSinceApproval} />
    </Notice>
  )
}

function GapList({ dossier: { id, arrows }, gaps }: { readonly dossier: Dossier; readonly gaps: Dossier['missing'] }) {
  return (
    <ul>
      {gaps.map(({ pointer, code, detail }) => (
        <li key={pointer + code}>{arrows.includes('change') ? <Link to="/dossiers/$id" params={{ id }} search={{ edit: true, at: pointer, tab: pointer.startsWith('/slots') ? 'papers' : 'information' }}>{detail}</Link> : detail}</li>
      ))}
    </ul>
  )
}

function Expiring({ dossier }: { readonly dossier: Dossier }) {
  const say = useSay()
  const format = useFormat()
  const expiring = dossier.slots.flatMap(({ slot, expiresOn }) => (expiresOn === null ? [] : [{ slot, expiresOn }])).toSorted((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1))
  if (expiring.length === 0) return <p>{say('console:dossiers:one:nothingExpires')}</p>
  return <ul className={styles['plain']}>{expiring.map(({ slot, expiresOn }) => <li key={slot}><Day day={expiresOn} /> <span>{format.alone(say('console:dossiers:demand', { demand: slot }))}</span></li>)}</ul>
}

function Versions({ dossier }: { readonly dossier: Dossier }) {
  const say = useSay()
  const versions = useInfiniteQuery(askPages('listVersions', { params: { id: dossier.id }, query: { limit: 50 } }))
  return (
    <>
      <ul className={styles['plain']}>
        {versions.data?.pages.flatMap(({ body }) => body.items).map(({ version, status, createdAt, submittedAt, decidedAt }) => (
          <li key={version}>
            <Link to="/dossiers/$id" params={{ id: dossier.id }} search={{ version }} aria-current={version === dossier.version ? 'page' : undefined}>{say('console:dossiers:one:version', { version })}</Link>
            <Status noun="dossier" status={status} />
            <span className={styles['quiet']}><VersionDate created={createdAt} submitted={submittedAt} decided={decidedAt} /></span>
          </li>
        ))}
      </ul>
      <More of={versions} />
    </>
  )
}

function VersionDate({ created, submitted, decided }: { readonly created: string; readonly submitted: string | null; readonly decided: string | null }) {
  const say = useSay()
  if (decided !== null) return <>{say('console:dossiers:one:decided')} <Instant at={decided} /></>
  return submitted === null ? <>{say('console:dossiers:one:begun')} <Instant at={created} /></> : <>{say('console:dossiers:one:submitted')} <Instant at={submitted} /></>
}

function Requests({ dossierId }: { readonly dossierId: string }) {
  const say = useSay()
  const requests = useInfiniteQuery(askPages('listRequests', { query: { dossierId, limit: 50 } }))
  const items = requests.data?.pages.flatMap(({ body }) => body.items)
  if (items?.length === 0) return <p>{say('console:dossiers:one:noRequests')}</p>
  return (
    <>
      <ul className={styles['plain']}>{items?.map(({ id, reference, status }) => <li key={id}><Link to="/requests/$id" params={{ id }}>{reference}</Link> <Status noun="request" status={status} /></li>)}</ul>
      <More of={requests} />
    </>
  )
}
