import { Notice } from '../design/notice.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { Dossier } from './dossier-shelf.ts'
import styles from './dossiers.module.css'

type Regulation = Dossier['regulations'][number]

/** Where the demands come from and how far they can be relied on. Drafts say so before anything else: outside facts are never shown as surer than they are. */
export function Origin({ dossier: { regulations, carrierNames }, openly = false }: { readonly dossier: Pick<Dossier, 'regulations' | 'carrierNames'>; readonly openly?: boolean }) {
  const say = useSay()
  const sets = [...Map.groupBy(regulations, ({ id }) => id).values()]
  const unsure = regulations.some(({ status, confidence }) => status === 'unverified' || confidence === 'low')
  return (
    <>
      {unsure && <Notice title={say('console:dossiers:origin:unsure')} meaning="you"><p>{say('console:dossiers:origin:unsureWhat')}</p></Notice>}
      <details className={styles['origin']} open={openly || undefined}>
        <summary>{say('console:dossiers:origin:title')}</summary>
        {sets.map((same) => <OneSet key={same[0]?.id} same={same} names={carrierNames} />)}
      </details>
    </>
  )
}

function OneSet({ same, names }: { readonly same: readonly Regulation[]; readonly names: Dossier['carrierNames'] }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const [regulation] = same
  if (regulation === undefined) return null
  const { id, status, derivedFrom, confidence, checkedOn, notes, sources } = regulation
  const carriers = carriersNamed(same, names)
  return (
    <div className={styles['set']}>
      <p>
        <strong>{say('console:dossiers:origin:of', { carriers })}</strong> {say('console:dossiers:origin:checked', { day: format.day(checkedOn), confidence: word('confidences', confidence) })} <span className={styles['quiet']}>{id}</span>
      </p>
      {status === 'unverified' && <p>{say('console:dossiers:origin:draft', { from: derivedFrom ?? '' })}</p>}
      {/* Notes and sources are quoted as the rule pack has them, in English. */}
      {notes.map((note) => <p key={note} lang="en" className={styles['quiet']}>{note}</p>)}
      <ul>
        {sources.map(({ url, note }) => <li key={`${url ?? ''}${note ?? ''}`} lang="en">{url === null ? note : <Source url={url} note={note} />}</li>)}
      </ul>
    </div>
  )
}

function Source({ url, note }: { readonly url: string; readonly note: string | null }) {
  return <><a href={url} target="_blank" rel="noreferrer">{url.replace(/^https:\/\//, '')}</a>{note !== null && <span className={styles['quiet']}> {note}</span>}</>
}

/** Which carriers ask for one thing, in a few words: "asked by nordtel, meridian". */
export function AskedBy({ dossier: { regulations, carrierNames }, asks }: { readonly dossier: Dossier; readonly asks: (regulation: Regulation) => boolean }) {
  const say = useSay()
  const asking = regulations.filter(asks)
  const carriers = carriersNamed(asking, carrierNames)
  const [source] = asking.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? []))
  if (carriers.length === 0) return null
  return (
    <span className={styles['quiet']}>
      {say('console:dossiers:origin:askedBy', { carriers })}
      {source !== undefined && <> · <a href={source} target="_blank" rel="noreferrer">{say('console:dossiers:origin:source')}</a></>}
    </span>
  )
}

/** What people call the carriers that regulations were looked up for, each once. */
export function carriersNamed(regulations: readonly Pick<Regulation, 'appliesTo'>[], names: Dossier['carrierNames']): string[] {
  return [...new Set(regulations.flatMap(({ appliesTo }) => (appliesTo === null ? [] : (names[appliesTo] ?? appliesTo))))]
}
