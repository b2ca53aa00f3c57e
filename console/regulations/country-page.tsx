import { Button, Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { deskNow } from '../browser/clock.ts'
import { Flag } from '../design/flag.tsx'
import { Notice, ProblemNotice } from '../design/notice.tsx'
import { Page } from '../design/page.tsx'
import { Mark } from '../design/status.tsx'
import { useMay } from '../desk/me.tsx'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { useFormat, useReader, useSay, useWord } from '../language/speaking.tsx'
import { countryName } from '../../contract/language/format.ts'
import { ComparisonTab } from './comparison-tab.tsx'
import type { Change, Reading } from './reading.ts'
import { RulesTab } from './rules-tab.tsx'
import { VersionsTab } from './versions-tab.tsx'
import styles from './regulations.module.css'

const deskRoute = getRouteApi('/frame/desk/regulations/$country')
const readRoute = getRouteApi('/frame/regulations/$country')

/** One country's rules, for the staff of the desk. */
export function DeskCountryPage() {
  const { country } = deskRoute.useParams()
  const navigate = deskRoute.useNavigate()
  const say = useSay()
  const may = useMay()
  const trail = [<Link key="list" to="/desk/regulations">{say('console:navigation:regulations')}</Link>]
  const actions = may('desk:regulation:edit') && (
    <Button onClick={() => void navigate({ to: '/desk/regulations/$country/edit', params: { country } })}>{say('console:regulations:edit')}</Button>
  )
  return <Country country={country} search={deskRoute.useSearch()} change={(search) => void navigate({ search: (before) => ({ ...before, ...search }), replace: true })} trail={trail} actions={actions} />
}

/** The same for everybody else who is signed in. */
export function CountryPage() {
  const { country } = readRoute.useParams()
  const navigate = readRoute.useNavigate()
  return <Country country={country} search={readRoute.useSearch()} change={(search) => void navigate({ search: (before) => ({ ...before, ...search }), replace: true })} trail={[]} actions={false} />
}

type CountryProps = { readonly country: string; readonly search: Reading; readonly change: Change; readonly trail: readonly ReactNode[]; readonly actions: ReactNode }

function Country({ country, search, change, trail, actions }: CountryProps) {
  const say = useSay()
  const { language } = useReader()
  const rules = useQuery({ ...ask('readRegulations', { params: { country }, query: {} }), retry: false })
  const known = rules.data?.body
  const title = say('console:regulations:countryTitle', { country })
  return (
    <Page
      title={title} trail={trail} actions={known?.papers === 'papers_needed' ? actions : undefined} lead={known && <Standing rules={known} />}
      heading={<span className={styles['together']}><Flag country={country} /> <span lang={language}>{countryName(language, country)}</span></span>}
    >
      {rules.error !== null && <ProblemNotice error={rules.error} retry={rules.refetch} />}
      {known?.sold === false && <Unsold />}
      {known?.papers === 'self_service' && <Notice title={say('console:regulations:selfServiceTitle')} meaning="done">{say('console:regulations:selfServiceBody')}</Notice>}
      {known?.papers === 'papers_needed' && <CountryTabs rules={known} search={search} change={change} />}
    </Page>
  )
}

/** That no carrier has any such number is so today, by their lists; the rules go on, since requests and numbers of before answer them. */
function Unsold() {
  const say = useSay()
  const format = useFormat()
  return <Notice title={say('console:regulations:unsoldTitle')} meaning="others"><p>{say('console:regulations:unsoldBody', { day: format.day(format.dayOf(deskNow())) })}</p></Notice>
}

/** What stands under the name: what is asked, since when, and how sure the desk is. */
function Standing({ rules }: { readonly rules: BodyGiven<'readRegulations'> }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const { papers, beta, version, effectiveFrom, checkedOn, confidence, recheckDue, upcoming } = rules
  return (
    <span className={styles['standing']}>
      {papers === 'papers_needed' && <Mark meaning="you">{say('console:regulations:papersNeeded')}</Mark>}
      {beta && <Mark meaning="others">{say('console:regulations:beta')}</Mark>}
      {version !== null && effectiveFrom !== null && <span>{say('console:regulations:since', { version, day: format.day(effectiveFrom) })}</span>}
      {checkedOn !== null && <span>{say('console:regulations:checkedOn', { day: format.day(checkedOn) })}</span>}
      {recheckDue && <Mark meaning="bad">{say('console:regulations:recheck')}</Mark>}
      {confidence !== null && <span>{say('console:regulations:confidenceIs', { confidence: word('confidences', confidence) })}</span>}
      {upcoming !== null && <Mark meaning="others">{say('console:regulations:fromDay', { version: upcoming.version, day: format.day(upcoming.effectiveFrom) })}</Mark>}
    </span>
  )
}

function CountryTabs({ rules, search, change }: { readonly rules: BodyGiven<'readRegulations'>; readonly search: Reading; readonly change: Change }) {
  const say = useSay()
  const versions = useQuery(ask('listRuleVersions', { params: { country: rules.country } }))
  const items = versions.data?.body.items ?? []
  const tab = search.tab ?? 'rules'
  return (
    <Tabs value={tab} onChange={(to) => change({ tab: to === 'versions' || to === 'compare' ? to : undefined })} keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="rules">{say('console:regulations:tabs:rules')}</Tabs.Tab>
        <Tabs.Tab value="versions">{say('console:regulations:tabs:versions')}</Tabs.Tab>
        <Tabs.Tab value="compare">{say('console:regulations:tabs:compare')}</Tabs.Tab>
      </Tabs.List>
      {versions.error !== null && <ProblemNotice error={versions.error} retry={versions.refetch} />}
      <Tabs.Panel value="rules"><RulesTab rules={rules} versions={items} search={search} change={change} /></Tabs.Panel>
      <Tabs.Panel value="versions"><VersionsTab country={rules.country} versions={versions} change={change} /></Tabs.Panel>
      <Tabs.Panel value="compare"><ComparisonTab country={rules.country} versions={items} search={search} change={change} /></Tabs.Panel>
    </Tabs>
  )
}
