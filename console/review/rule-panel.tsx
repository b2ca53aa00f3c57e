import { Mark } from '../design/status.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { CasePaper, Rule } from './case-papers.ts'
import type { DayFinding } from './compare/paper-days.ts'
import styles from './case.module.css'

type RulePanelProps = { readonly paper: CasePaper; readonly days: readonly DayFinding[] }

/** What is demanded of a paper, where that is known from and how far it can be relied on, beside what the requester says of it. */
export function RulePanel({ paper, days }: RulePanelProps) {
  const say = useSay()
  return (
    <section className={styles['panel']} aria-label={say('console:review:rule:title')}>
      <h2>{say('console:review:rule:title')}</h2>
      {paper.rules.map((rule) => (
        <RuleOf key={rule.regulation.id} rule={rule} />
      ))}
      <h3>{say('console:review:rule:told')}</h3>
      <Told paper={paper} />
      {days.map((finding) => (
        <DayLine key={finding.code} finding={finding} />
      ))}
    </section>
  )
}

function RuleOf({ rule: { regulation, demand, carriers } }: { readonly rule: Rule }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const { accepted, maxAgeMonths, holder, issuerScope, localName, signed, conditions } = demand
  const lines = [
    accepted.length === 0 ? say('console:review:rule:anyPaper') : say('console:review:rule:accepted', { accepted }),
    maxAgeMonths === null ? say('console:review:rule:anyAge') : say('console:review:rule:notOlder', { months: maxAgeMonths }),
    ...(holder === null ? [] : [say('console:review:rule:holder', { holder: word('holders', `${holder}:alone`) })]),
    ...(issuerScope === null ? [] : [word('issuerScopes', issuerScope)]),
    ...(regulation.address === null ? [] : [say('console:review:rule:address', { where: word('addressScopes', regulation.address.scope) })]),
    ...(localName === null ? [] : [say('console:review:rule:localName', { name: localName })]),
    ...(signed ? [say('console:review:rule:signed')] : []),
    ...conditions.map((condition) => word('paperConditions', condition)),
    ...regulation.flags.map((flag) => word('flags', flag)),
  ]
  return (
    <div className={styles['rule']}>
      <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
      {regulation.status === 'unverified' && <Mark meaning="you">{say('console:review:rule:unverified')}</Mark>}
      <p className={styles['origin']}>
        {carriers.length > 0 && <>{say('console:review:rule:carriers', { carriers })} · </>}
        {say('console:review:rule:checked', { confidence: word('confidences', regulation.confidence), day: format.day(regulation.checkedOn) })}{' '}
        {regulation.sources.flatMap(({ url }, place) => (url === null ? [] : [<Source key={url} url={url} place={place + 1} />]))}
      </p>
    </div>
  )
}

function Source({ url, place }: { readonly url: string; readonly place: number }) {
  const say = useSay()
  return (
    <>
      <a href={url} target="_blank" rel="noreferrer" title={url} className={styles['source']}>
        {say('console:review:rule:source', { place })}
      </a>{' '}
    </>
  )
}

function Told({ paper: { slot, before, isNew } }: { readonly paper: CasePaper }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const facts = [
    slot.paper === null ? say('console:review:rule:kindNotTold') : word('papers', slot.paper),
    slot.issuedOn === null ? say('console:review:rule:issueNotTold') : say('console:review:rule:issuedOn', { day: format.day(slot.issuedOn) }),
    ...(slot.expiresOn === null ? [] : [say('console:review:rule:expiresOn', { day: format.day(slot.expiresOn) })]),
  ]
  const mended = isNew && before?.reason != null
  return (
    <>
      <ul className={styles['told']}>{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
      {mended && <p className={styles['before']}>{say('console:review:rule:refusedBefore', { why: before.reasonText ?? before.reason ?? '', note: before.note ?? '' })}</p>}
    </>
  )
}

function DayLine({ finding }: { readonly finding: DayFinding }) {
  const say = useSay()
  const format = useFormat()
  const day = format.day(finding.day)
  if (finding.code === 'tooOld') return <p><Mark meaning="bad">{say('console:review:days:tooOld', { day, months: finding.months })}</Mark></p>
  if (finding.code === 'expired') return <p><Mark meaning="bad">{say('console:review:days:expired', { day })}</Mark></p>
  const newest = finding.newest === null ? '' : say('console:review:days:newest', { day: format.day(finding.newest) })
  return <p><Mark meaning="you">{say('console:review:days:notInPaper', { day })} {newest}</Mark></p>
}
