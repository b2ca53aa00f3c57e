import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Day } from '../design/figures.tsx'
import { Flag } from '../design/flag.tsx'
import type { Column } from '../design/listing-columns.ts'
import { Listing } from '../design/listing.tsx'
import { Empty, Page } from '../design/page.tsx'
import { SearchField } from '../design/search-field.tsx'
import { Mark } from '../design/status.tsx'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { useFormat, useSay, useWord, type Say } from '../language/speaking.tsx'
import { useRuleWords, type RuleWords } from './rule-words.ts'
import styles from './regulations.module.css'

type Country = BodyGiven<'listRegulations'>['items'][number]
const route = getRouteApi('/frame/desk/regulations')

/** Every country that the desk sells in or has rules for: what it asks for, how well that is known, and when somebody last looked. */
export function RegulationsPage() {
  const say = useSay()
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const countries = useQuery(ask('listRegulations'))
  const sought = q.trim().toLowerCase()
  const rows = (countries.data?.body.items ?? []).filter(({ name, country }) => name.toLowerCase().includes(sought) || country.toLowerCase() === sought)
  const search = (text: string | undefined) => void navigate({ search: { q: text }, replace: true })
  return (
    <Page title={say('console:navigation:regulations')} lead={say('console:regulations:lead')}>
      <SearchField className={styles['find']} name={say('console:regulations:find')} placeholder={say('console:regulations:find')} value={q} change={search} />
      <Listing
        label={say('console:regulations:list')} rows={rows} keyOf={({ country }) => country} columns={useColumns()} reading={countries}
        onOpen={({ country }) => void navigate({ to: '/desk/regulations/$country', params: { country } })}
        empty={
          sought === '' ? <Empty title={say('console:regulations:none')}>{say('console:regulations:noneHint')}</Empty>
          : <Empty title={say('console:regulations:noMatch')} actions={<Button variant="default" onClick={() => search(undefined)}>{say('console:regulations:clear')}</Button>}>{say('console:regulations:noMatchHint')}</Empty>
        }
      />
    </Page>
  )
}

function useColumns(): readonly Column<Country>[] {
  const say = useSay()
  const words = useRuleWords()
  const word = useWord()
  const format = useFormat()
  return [
    { id: 'country', header: say('console:regulations:country'), hero: true, width: 'minmax(180px, 1.4fr)', cell: (row) => <CountryName row={row} say={say} /> },
    { id: 'papers', header: say('console:regulations:papers'), width: '160px', cell: ({ papers }) => <Mark meaning={papers === 'papers_needed' ? 'you' : 'done'}>{say(papers === 'papers_needed' ? 'console:regulations:papersNeeded' : 'console:regulations:selfService')}</Mark> },
    { id: 'version', header: say('console:regulations:inForce'), width: 'minmax(240px, 1.4fr)', cell: (row) => <InForce row={row} say={say} day={format.day} /> },
    { id: 'checked', header: say('console:regulations:checked'), width: 'minmax(170px, 1fr)', cell: (row) => <Checked row={row} say={say} /> },
    { id: 'confidence', header: say('console:regulations:confidence'), width: '110px', leaves: 1, cell: ({ confidence }) => (confidence === null ? '—' : words.capital(word('confidences', confidence))) },
    { id: 'drafts', header: say('console:regulations:drafts'), width: 'minmax(160px, 1.2fr)', cell: (row) => <Drafts row={row} words={words} /> },
  ]
}

function CountryName({ row, say }: { readonly row: Country; readonly say: Say }) {
  return (
    <span className={styles['together']}>
      <Flag country={row.country} />
      <Link to="/desk/regulations/$country" params={{ country: row.country }} tabIndex={-1} className={styles['name']}>{row.name}</Link>
      {row.beta && <Mark meaning="others">{say('console:regulations:beta')}</Mark>}
      {!row.sold && <Mark meaning="over">{say('console:regulations:unsold')}</Mark>}
    </span>
  )
}

function InForce({ row: { version, effectiveFrom, upcoming }, say, day }: { readonly row: Country; readonly say: Say; readonly day: (day: string) => string }) {
  if (version === null || effectiveFrom === null) return '—'
  return (
    <span>
      {say('console:regulations:since', { version, day: day(effectiveFrom) })}
      {upcoming !== null && <span className={styles['quiet']}> · {say('console:regulations:fromDay', { version: upcoming.version, day: day(upcoming.effectiveFrom) })}</span>}
    </span>
  )
}

function Checked({ row: { checkedOn, recheckDue }, say }: { readonly row: Country; readonly say: Say }) {
  if (checkedOn === null) return '—'
  return (
    <span className={styles['together']}>
      <Day day={checkedOn} />
      {recheckDue && <Mark meaning="bad">{say('console:regulations:recheck')}</Mark>}
    </span>
  )
}

function Drafts({ row: { unverified }, words }: { readonly row: Country; readonly words: RuleWords }) {
  if (unverified.length === 0) return '—'
  return (
    <span className={styles['together']}>
      {unverified.map((type) => <Mark key={type} meaning="you">{words.type(type)}</Mark>)}
    </span>
  )
}
