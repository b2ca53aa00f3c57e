import type { ReactNode } from 'react'
import { Mark } from '../design/status.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { useRuleWords, type ReadSet } from './rule-words.ts'
import { Sources } from './sources.tsx'
import styles from './regulations.module.css'

/** What one carrier's rules demand of one kind of end user, with where that was read and how sure the desk is. */
export function RuleSetView({ set }: { readonly set: ReadSet }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const words = useRuleWords()
  return (
    <article className={styles['set']} aria-label={words.setName(set)}>
      <header className={styles['setHead']}>
        <h3>{words.capital(words.endUser(set.endUserType))}</h3>
        <span className={styles['quiet']}>{words.whose(set.rules)}</span>
        {set.status === 'unverified' && <Mark meaning="you">{say('console:regulations:unverified')}</Mark>}
        {!set.available && <Mark meaning="bad">{say('console:regulations:notAvailable')}</Mark>}
      </header>
      <dl className={styles['demands']}>
        <Demand term={say('console:regulations:information')}>{set.information.length === 0 ? say('console:regulations:nothing') : <Words items={set.information.map((key) => word('information', key))} />}</Demand>
        <Demand term={say('console:regulations:documents')}>{set.documents.length === 0 ? say('console:regulations:nothing') : <Documents set={set} />}</Demand>
        <Demand term={say('console:regulations:address')}>{set.address === null ? say('console:regulations:nothing') : words.capital(word('addressScopes', set.address.scope))}</Demand>
        {set.flags.length > 0 && <Demand term={say('console:regulations:flags')}><Words items={set.flags.map((flag) => word('flags', flag))} /></Demand>}
        {set.derivedFrom !== null && <Demand term={say('console:regulations:drafts')}>{say('console:regulations:derived', { set: words.idName(set.derivedFrom) })}</Demand>}
        {set.sourceConflict !== null && <Demand term={say('console:regulations:conflict')}><span lang="en">{set.sourceConflict}</span></Demand>}
        {set.notes.length > 0 && <Demand term={say('console:regulations:notes')}><ul lang="en">{set.notes.map((note) => <li key={note}>{note}</li>)}</ul></Demand>}
        <Demand term={say('console:regulations:sources')}>
          <Sources sources={set.sources} />
          <p className={styles['quiet']}>
            {say('console:regulations:checkedOn', { day: format.day(set.checkedOn) })} · {say('console:regulations:confidenceIs', { confidence: word('confidences', set.confidence) })}
          </p>
        </Demand>
      </dl>
    </article>
  )
}

function Demand({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Words({ items }: { readonly items: readonly string[] }) {
  const { capital } = useRuleWords()
  return <ul>{items.map((item) => <li key={item}>{capital(item)}</li>)}</ul>
}

function Documents({ set }: { readonly set: ReadSet }) {
  const word = useWord()
  const words = useRuleWords()
  const details = useDetails()
  return (
    <ul>
      {set.documents.map((document, index) => (
        <li key={set.slots[index]}>
          <strong>{words.capital(word('documentKinds', document.kind))}</strong>
          {document.holder !== null && ` ${words.holder(document.holder)}`}
          {document.localName !== null && <span translate="no"> ({document.localName})</span>}
          <span className={styles['quiet']}>{details(document).map((detail) => ` · ${detail}`)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What else a document must satisfy, in the order in which somebody would check it. */
function useDetails() {
  const say = useSay()
  const word = useWord()
  const words = useRuleWords()
  return ({ accepted, maxAgeMonths, issuerScope, signed, proves, conditions, optional }: ReadSet['documents'][number]): string[] => [
    ...(optional ? [say('console:regulations:optional')] : []),
    ...(accepted.length > 0 ? [say('console:regulations:accepts', { papers: accepted })] : []),
    ...(maxAgeMonths === null ? [] : [say('console:regulations:notOlder', { months: maxAgeMonths })]),
    ...(issuerScope === null ? [] : [word('issuerScopes', issuerScope)]),
    ...(signed ? [say('console:regulations:signed')] : []),
    ...(proves.length > 0 ? [say('console:regulations:proves', { facts: proves.map(words.fact) })] : []),
    ...conditions.map(words.condition),
  ]
}
