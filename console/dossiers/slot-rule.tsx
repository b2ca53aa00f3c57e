import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { AskedBy } from './origin.tsx'
import type { Dossier } from './dossier-shelf.ts'
import styles from './papers.module.css'

export type DocumentDemand = Dossier['demands']['documents'][number]
type AnyDemand = Dossier['demands']['onlineChecks'][number]

/** What one demand accepts, in sentences, and who asks. */
export function SlotRule({ demand, dossier }: { readonly demand: DocumentDemand; readonly dossier: Dossier }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  return (
    <div className={styles['rule']}>
      <p className={styles['why']}>{word('console:dossiers:whyPaper', demand.kind)}</p>
      <ul>
        <Accepted demand={demand} />
        <AgeRule demand={demand} />
        {demand.issuerScope !== null && <li>{format.alone(word('issuerScopes', demand.issuerScope))}</li>}
        {demand.proves.length > 0 && <li>{say('console:dossiers:rule:proves', { what: demand.proves.map((fact) => word('provenFacts', fact)) })}</li>}
        {demand.signed && <li>{say('console:dossiers:rule:signed')}</li>}
        {demand.conditions.map((condition) => <li key={condition}>{format.alone(word('paperConditions', condition))}</li>)}
      </ul>
      <AskedBy dossier={dossier} asks={({ documents }) => documents.some((other) => isAlike(other, demand))} />
    </div>
  )
}

function Accepted({ demand: { accepted, localName } }: { readonly demand: AnyDemand }) {
  const say = useSay()
  const word = useWord()
  if (accepted.length === 0 && localName === null) return null
  return (
    <li>
      {accepted.length > 0 && say('console:dossiers:rule:accepted', { papers: accepted.map((paper) => word('papers', paper)) })}
      {localName !== null && ` ${say('console:dossiers:rule:localName', { name: localName })}`}
    </li>
  )
}

function AgeRule({ demand: { maxAgeMonths, oldestIssue } }: { readonly demand: DocumentDemand }) {
  const say = useSay()
  const format = useFormat()
  if (maxAgeMonths === null || oldestIssue === null) return null
  return <li>{say('console:dossiers:rule:age', { months: maxAgeMonths, day: format.day(oldestIssue, 'long') })}</li>
}

/** What the carrier checks online: nothing to upload, but somebody has to take the step. */
export function OnlineChecks({ dossier }: { readonly dossier: Dossier }) {
  const say = useSay()
  return dossier.demands.onlineChecks.map(({ slot }) => <p key={slot}>{say('console:dossiers:onlineCheck', { demand: slot })}</p>)
}

function isAlike(a: AnyDemand, b: AnyDemand): boolean {
  return a.kind === b.kind && a.holder === b.holder
}
