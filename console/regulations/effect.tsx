import { Notice, ProblemNotice } from '../design/notice.tsx'
import { Section } from '../design/page.tsx'
import { Status } from '../design/status.tsx'
import type { BodyGiven } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { ComparisonView } from './comparison-view.tsx'
import { isChanged, type Edited, type Change } from './edited-rules.ts'
import { faultySets } from './findings.ts'
import { useRuleWords } from './rule-words.ts'
import { isStale, Stale } from './stale.tsx'
import type { Preview } from './use-preview.ts'
import styles from './editor.module.css'

type Measured = BodyGiven<'previewRuleVersion'>
type Dossier = Measured['dossiers'][number]

/** What the version would change, and for whom, as it stands now. */
export function Effect({ country, edited, preview, change }: { readonly country: string; readonly edited: Edited; readonly preview: Preview; readonly change: Change }) {
  const say = useSay()
  return (
    <Section title={say('console:regulations:editor:effect')}>
      <div aria-live="polite">
        {!isChanged(edited) && <p className={styles['quiet']}>{say('console:regulations:editor:untouched')}</p>}
        {preview.isMeasuring && preview.effect === undefined && <p className={styles['quiet']}>{say('console:regulations:editor:measuring')}</p>}
        {isStale(preview.error) ? <Stale country={country} startAgain={change} /> : <Faults edited={edited} error={preview.error} />}
        {preview.effect !== undefined && <Sum effect={preview.effect} />}
      </div>
      {preview.effect !== undefined && <Touched effect={preview.effect} />}
      {preview.effect !== undefined && <ComparisonView sets={preview.effect.comparison.sets} />}
    </Section>
  )
}

function Faults({ edited, error }: { readonly edited: Edited; readonly error: unknown }) {
  const say = useSay()
  const words = useRuleWords()
  if (error === null) return null
  const faulty = faultySets(edited, error)
  if (faulty.size === 0) return <ProblemNotice error={error} kept={say('console:regulations:editor:kept')} shownPointers={['/effectiveFrom']} />
  const sets = [...faulty.values()].map(words.setName)
  return <Notice title={say('console:regulations:editor:fix')} meaning="bad"><p>{say('console:regulations:editor:fixHint', { sets })}</p></Notice>
}

function Sum({ effect: { dossierCount, requestCount } }: { readonly effect: Measured }) {
  const say = useSay()
  if (dossierCount === 0) return <p className={styles['sum']}>{say('console:regulations:editor:touchesNobody')}</p>
  return <p className={styles['sum']}>{say('console:regulations:editor:touches', { count: dossierCount })} · {say('console:regulations:editor:touchesRequests', { count: requestCount })}</p>
}

function Touched({ effect: { organizations, dossiers } }: { readonly effect: Measured }) {
  const say = useSay()
  return (
    <ul className={styles['touched']}>
      {organizations.map(({ id, name, dossiers: count, lacking }) => (
        <li key={id}>
          <h3>{name}</h3>
          <p className={styles['quiet']}>{say('console:regulations:editor:lacking', { lacking, dossiers: count })}</p>
          <ul>{dossiers.filter(({ organizationId }) => organizationId === id).map((dossier) => <TouchedDossier key={dossier.id} dossier={dossier} />)}</ul>
        </li>
      ))}
    </ul>
  )
}

function TouchedDossier({ dossier: { name, status, numberType, endUserType, measuredAnew, lacks, noLongerLacks, requests } }: { readonly dossier: Dossier }) {
  const say = useSay()
  const words = useRuleWords()
  return (
    <li className={styles['dossier']}>
      <span>
        <strong>{name}</strong> <span className={styles['quiet']}>{words.type(numberType)} · {words.endUser(endUserType)}</span> <Status noun="dossier" status={status} />
      </span>
      <span>
        {say('console:regulations:editor:lacks')}: {lacks.length === 0 ? say('console:regulations:editor:lacksNothing') : lacks.map(({ detail }) => detail).join(' ')}
        {noLongerLacks.length > 0 && ` ${say('console:regulations:editor:eased', { what: noLongerLacks.map(({ detail }) => detail).join(' ') })}`}
      </span>
      <span className={styles['quiet']}>
        {say(measuredAnew ? 'console:regulations:editor:anew' : 'console:regulations:editor:keeps')}
        {requests.length > 0 && ` · ${say('console:regulations:editor:rests', { requests: requests.map(({ reference }) => reference) })}`}
      </span>
    </li>
  )
}
